import { daysAfter } from "@dastranj/sellers/contract/days";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityOf } from "./capacity";
import { type PromisePledge, promisableBy, promiseOf, type Taken } from "./promise";

const TODAY = "2027-01-01";
const day = (after: number) => daysAfter(TODAY, after);
const pledge = (weekly_quantity: number, more: Partial<PromisePledge> = {}): PromisePledge => ({
  weekly_quantity,
  minimum_batch: 1,
  grade: "a",
  valid_from: TODAY,
  valid_to: day(363),
  withdrawn_at: null,
  ...more,
});
const time = { today: TODAY, lead_days: 0 };

describe("the capacity of a pledge", () => {
  it("is so much a week, and of a part of a week its part, rounded down", () => {
    const hers = pledge(10_000);
    const of = (from: string, to: string) => capacityOf(hers, { from, to });
    expect(of(TODAY, day(7))).toBe(10_000);
    expect(of(TODAY, day(10))).toBe(14_285);
    expect(of(TODAY, day(1))).toBe(1428);
    expect([of(TODAY, TODAY), of(day(5), day(2))]).toEqual([0, 0]);
  });

  it("counts the days on which it holds, the first and the last with them", () => {
    const hers = pledge(7, { valid_from: day(2), valid_to: day(4) });
    expect(capacityOf(hers, { from: TODAY, to: day(100) })).toBe(3);
    expect(capacityOf(hers, { from: day(4), to: day(5) })).toBe(1);
    expect(capacityOf(hers, { from: day(5), to: day(9) })).toBe(0);
  });

  it("is nothing once it is withdrawn", () => {
    expect(capacityOf(pledge(7, { withdrawn_at: new Date(0) }), { from: TODAY, to: day(7) })).toBe(0);
  });
});

describe("what can be promised", () => {
  it("is the earliest day by which members make so much, and the cooperative has its days", () => {
    const forty = Array.from({ length: 40 }, () => pledge(7_000));
    expect(promiseOf(forty, [], { ...time, quantity: 600_000 })).toEqual({ day: day(15) });
    expect(promiseOf(forty, [], { ...time, lead_days: 5, quantity: 600_000 })).toEqual({ day: day(20) });
  });

  it("falls short by exactly what nobody makes while the pledges hold", () => {
    const short = [pledge(700, { valid_to: day(6) })];
    expect(promiseOf(short, [], { ...time, quantity: 701 })).toEqual({ shortfall: 1 });
    expect(promiseOf(short, [], { ...time, quantity: 700 })).toEqual({ day: day(7) });
    expect(promiseOf([], [], { ...time, quantity: 5 })).toEqual({ shortfall: 5 });
  });

  it("leaves what earlier orders take, and what a later one needs", () => {
    const hers = [pledge(700)];
    expect(promiseOf(hers, [{ quantity: 300, deliver_by: day(7) }], { ...time, quantity: 400 })).toEqual({
      day: day(4),
    });
    expect(promiseOf(hers, [{ quantity: 301, deliver_by: day(7) }], { ...time, quantity: 400 })).toEqual({
      day: day(8),
    });
    // All of fourteen days is owed by then: the new order waits, though much is made before.
    expect(promiseOf(hers, [{ quantity: 1400, deliver_by: day(14) }], { ...time, quantity: 100 })).toEqual({
      day: day(15),
    });
    expect(promisableBy(day(7), hers, [{ quantity: 900, deliver_by: day(14) }], time)).toBe(500);
  });

  it("counts a member once she can make her batch, and only of the grades that are wanted", () => {
    const hers = [pledge(70, { minimum_batch: 100 })];
    expect(promiseOf(hers, [], { ...time, quantity: 50 })).toEqual({ day: day(10) });
    const both = [pledge(70), pledge(70, { grade: "b" })];
    expect(promiseOf(both, [], { ...time, quantity: 70, grades: ["b"] })).toEqual({ day: day(7) });
    expect(promiseOf(both, [], { ...time, quantity: 70, grades: ["c"] })).toEqual({ shortfall: 70 });
  });

  const pledges = fc.array(
    fc
      .record({
        weekly_quantity: fc.integer({ min: 1, max: 60 }),
        minimum_batch: fc.integer({ min: 1, max: 40 }),
        from: fc.integer({ min: -10, max: 20 }),
        days: fc.integer({ min: 0, max: 30 }),
      })
      .map(({ from, days, ...rest }) =>
        pledge(0, { ...rest, valid_from: day(from), valid_to: day(from + days) }),
      ),
    { maxLength: 5 },
  );
  const orders: fc.Arbitrary<Taken[]> = fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 80 }),
      deliver_by: fc.integer({ min: -3, max: 45 }).map(day),
    }),
    { maxLength: 4 },
  );

  it("is kept: with the new order every order that could be kept still can, and one day earlier it could not", () => {
    fc.assert(
      fc.property(
        pledges,
        orders,
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 6 }),
        (all, taken, quantity, lead_days) => {
          const at = { today: TODAY, lead_days };
          const promised = promiseOf(all, taken, { ...at, quantity });
          const made = (by: string) =>
            all.reduce((sum, one) => {
              const capacity = capacityOf(one, { from: TODAY, to: daysAfter(by, -lead_days) });
              return capacity >= one.minimum_batch ? sum + capacity : sum;
            }, 0);
          const fits = (by: string) => {
            const orders = [...taken, { quantity, deliver_by: by }];
            return orders
              .filter(({ deliver_by }) => deliver_by >= by)
              .every(({ deliver_by }) => {
                const owed = orders.reduce(
                  (sum, other) => (other.deliver_by <= deliver_by ? sum + other.quantity : sum),
                  0,
                );
                return owed <= made(deliver_by);
              });
          };
          if ("day" in promised) {
            expect(fits(promised.day)).toBe(true);
            const before = daysAfter(promised.day, -1);
            if (before >= day(lead_days)) expect(fits(before)).toBe(false);
            expect(promisableBy(promised.day, all, taken, at)).toBeGreaterThanOrEqual(quantity);
          } else {
            expect(fits(day(200))).toBe(false);
            const less = quantity - promised.shortfall;
            if (less > 0) expect(promiseOf(all, taken, { ...at, quantity: less })).toHaveProperty("day");
            expect(promiseOf(all, taken, { ...at, quantity: less + 1 })).toEqual({ shortfall: 1 });
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
