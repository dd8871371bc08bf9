import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { remainingUntil } from "./remaining";

const day = (number: number) => new Date(Date.UTC(2027, 0, 1 + number)).toISOString().slice(0, 10);
/** Two kilograms a day. */
const capacityUntil = (until: string) => ((Date.parse(until) - Date.parse(day(0))) / 86_400_000) * 2000;

describe("what a member can still make", () => {
  it("is all that she can, when nobody else asks her", () => {
    expect(remainingUntil(capacityUntil, [], day(10))).toBe(20_000);
  });

  it("is less what is due before", () => {
    expect(remainingUntil(capacityUntil, [{ quantity: 5000, until: day(4) }], day(10))).toBe(15_000);
  });

  it("is not less for what can be made afterwards", () => {
    expect(remainingUntil(capacityUntil, [{ quantity: 5000, until: day(20) }], day(10))).toBe(20_000);
  });

  it("is less by the part of a later order that does not fit in afterwards", () => {
    expect(remainingUntil(capacityUntil, [{ quantity: 26_000, until: day(20) }], day(10))).toBe(14_000);
  });

  it("is nothing, not less, when she has promised too much already", () => {
    expect(remainingUntil(capacityUntil, [{ quantity: 90_000, until: day(3) }], day(10))).toBe(0);
  });

  it("lets everything be made in time, what is due first being made first", () => {
    const orders = fc.array(
      fc.record({ quantity: fc.integer({ min: 0, max: 30_000 }), at: fc.integer({ min: 1, max: 30 }) }),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 30 }), (others, at) => {
        const taken = others.map(({ quantity, at: due }) => ({ quantity, until: day(due) }));
        const more = remainingUntil(capacityUntil, taken, day(at));
        const fits = (all: typeof taken) =>
          all.every(
            ({ until }) =>
              all.reduce((sum, one) => sum + (one.until <= until ? one.quantity : 0), 0) <=
              capacityUntil(until),
          );
        // By itself what she promised before fits or not; a share on top never makes it not fit, and one more would.
        fc.pre(fits(taken));
        expect(fits([...taken, { quantity: more, until: day(at) }])).toBe(true);
        expect(fits([...taken, { quantity: more + 1, until: day(at) }])).toBe(false);
      }),
    );
  });
});
