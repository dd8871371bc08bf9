import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideOrder } from "./parts";
import {
  amountFor,
  inMajorUnit,
  inSmallestUnits,
  type PaidPart,
  paidForPieces,
  sharesOf,
} from "./return-amounts";

const KILIMS: PaidPart = {
  total: "24400000",
  rounding_total: "0",
  decimals: 0,
  lines: [{ line_item_id: "kilim", quantity: 2, total: "24000000" }],
};

describe("what goes back", () => {
  it("is what was paid for the piece; with the last one goes what was paid for sending", () => {
    const one = { line_item_id: "kilim", pieces: 1 };
    expect(amountFor(KILIMS, [{ ...one, before: 0 }], false)).toBe(12_000_000n);
    expect(amountFor(KILIMS, [{ ...one, before: 1 }], true)).toBe(12_400_000n);
    expect(amountFor(KILIMS, [{ line_item_id: "kilim", pieces: 2, before: 0 }], true)).toBe(24_400_000n);
    expect(amountFor(KILIMS, [{ line_item_id: "another's", pieces: 1, before: 0 }], false)).toBe(0n);
  });

  it("is what was paid after discount, tax and rounding, not what stood on the label", () => {
    const part: PaidPart = {
      total: "1000",
      rounding_total: "0.7",
      decimals: 0,
      lines: [
        { line_item_id: "a", quantity: 3, total: "600.4" },
        { line_item_id: "b", quantity: 1, total: "300.3" },
      ],
    };
    expect([...sharesOf(part).lines.values(), sharesOf(part).shipping]).toEqual([600n, 300n, 100n]);
    expect([0, 1, 2].map((before) => paidForPieces(200n, 3, before, 1))).toEqual([66n, 67n, 67n]);
  });

  it("is nothing for what was a gift", () => {
    const part = { ...KILIMS, total: "0", lines: [{ line_item_id: "kilim", quantity: 2, total: "0" }] };
    expect(amountFor(part, [{ line_item_id: "kilim", pieces: 2, before: 0 }], true)).toBe(0n);
  });

  it("never comes to more or less than was paid, however the pieces come back", () => {
    const amount = fc
      .nat(99_999_999)
      .map((n) => `${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, "0")}`);
    const line = fc.record({ quantity: fc.integer({ min: 1, max: 9 }), subtotal: amount });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        amount,
        fc.constantFrom(0, 2),
        fc.infiniteStream(fc.nat(1_000_000)),
        (lines, postage, decimals, random) => {
          const milli = [...lines.map(({ subtotal }) => subtotal), postage].reduce(
            (all, one) => all + BigInt(one.replace(".", "")),
            0n,
          );
          const units = (milli * 10n ** BigInt(decimals)) / 1000n;
          const charge = (subtotal: string) => ({ seller_id: "a", subtotal, discount: "0", tax: "0" });
          const [divided] = divideOrder({
            total: inMajorUnit(units, decimals),
            decimals,
            items: lines.map(({ subtotal }, at) => ({ ...charge(subtotal), line_item_id: String(at) })),
            shipping: [charge(postage)],
          });
          const part: PaidPart = {
            total: divided?.total ?? "",
            rounding_total: divided?.rounding_total ?? "",
            decimals,
            lines: lines.map(({ quantity, subtotal }, at) => ({
              line_item_id: String(at),
              quantity,
              total: subtotal,
            })),
          };
          const draw = () => random.next().value as number;
          const before = lines.map(() => 0);
          let back = 0n;
          while (before.some((count, at) => count < (lines[at]?.quantity ?? 0))) {
            const coming = lines.flatMap(({ quantity }, at) => {
              const left = quantity - (before[at] ?? 0);
              const pieces = left === 0 ? 0 : (draw() % left) + 1;
              return pieces > 0 && (draw() % 2 === 0 || left === quantity)
                ? [{ line_item_id: String(at), before: before[at] ?? 0, pieces }]
                : [];
            });
            for (const { line_item_id, pieces } of coming)
              before[Number(line_item_id)] = (before[Number(line_item_id)] ?? 0) + pieces;
            const allBack = lines.every(({ quantity }, at) => before[at] === quantity);
            if (coming.length === 0) continue;
            const goesBack = amountFor(part, coming, allBack);
            expect(goesBack >= 0n).toBe(true);
            back += goesBack;
            expect(back <= units).toBe(true);
          }
          expect(back).toBe(units);
        },
      ),
    );
  });

  it("is written and read in the currency's own units", () => {
    expect([inMajorUnit(5n, 2), inMajorUnit(1234n, 2), inMajorUnit(1234n, 0)]).toEqual([
      "0.05",
      "12.34",
      "1234",
    ]);
    expect([inSmallestUnits("12.34", 2), inSmallestUnits("12.345", 2), inSmallestUnits("12.5", 0)]).toEqual([
      1234n,
      null,
      null,
    ]);
    expect([inSmallestUnits("-1", 0), inSmallestUnits("1e3", 0), inSmallestUnits("", 0)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
