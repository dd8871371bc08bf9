import fc from "fast-check";
import { expect, it } from "vitest";
import { placesBy } from "./places";

const values = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 5 })),
  fc.array(fc.integer({ min: 0, max: 2 ** 51 })),
  fc.array(fc.double({ min: 0, max: 1e11, noNaN: true })),
  fc.array(fc.integer({ min: 0, max: 9 }).map((value) => value / 7)),
);

it("places stand in the order of their values, the earlier first among equals", () => {
  fc.assert(
    fc.property(values, (list) => {
      const slow = list.map((_, place) => place).sort((a, b) => list[a] - list[b] || a - b);
      expect([...placesBy(Float64Array.from(list))]).toEqual(slow);
    }),
  );
});

it("equal values stand in the order of the rule", () => {
  fc.assert(
    fc.property(values, (list) => {
      const slow = list.map((_, place) => place).sort((a, b) => list[a] - list[b] || b - a);
      expect([...placesBy(Float64Array.from(list), (a, b) => b - a)]).toEqual(slow);
    }),
  );
});
