import fc from "fast-check";
import { type DrawnOrder, MOVES, type Move } from "./market";

const amounts = (max: bigint) => fc.oneof(fc.bigInt(0n, 9n), fc.bigInt(0n, max));
const drawnOrder: fc.Arbitrary<DrawnOrder> = fc.record({
  online: fc.boolean(),
  parts: fc.uniqueArray(
    fc.record({
      seller: fc.nat(3),
      goods: amounts(10_000_000n).map((goods) => goods + 1n),
      shipping: amounts(500_000n),
      discount: fc.oneof(fc.constant(0n), amounts(100_000n)),
      // Hundredths of what it brought, up to all of it.
      taken: fc.oneof(fc.constant(0n), fc.bigInt(1n, 100n)),
    }),
    { minLength: 1, maxLength: 4, selector: ({ seller }) => seller },
  ),
});
const move: fc.Arbitrary<Move> = fc.record({
  what: fc.constantFrom(...MOVES),
  part: fc.nat(7),
  share: fc.integer({ min: 1, max: 99 }),
  post: fc.constantFrom("at once", "at once", "later", "twice"),
});
export const history = fc.tuple(
  fc.array(drawnOrder, { minLength: 1, maxLength: 2 }),
  fc.array(move, { minLength: 5, maxLength: 60 }),
  fc.boolean(),
);
