import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promises } from "../../../../bench/soak/allotment/promises.mjs";
import { type AllotmentPlan, allot, allotAnew, type OrderToAllot, type Refused } from "./allot";
import { simulateAllotment } from "./simulate-allotment";

type Member = OrderToAllot["members"][number];

const home: Member = {
  id: "maryam",
  capacity: 100,
  unit_price: 500n,
  minimum_batch: 1,
  grade: "first",
  distance: 10,
  remembered: 0,
  weight: 1,
};

function homes(...told: Partial<Member>[]): Member[] {
  const names = ["maryam", "zahra", "fateme", "narges", "leila"];
  return told.map((one, at) => ({ ...home, id: names[at], ...one }));
}

function figs(demand: number, members: Member[], more: Partial<OrderToAllot> = {}): OrderToAllot {
  return {
    demand,
    grades: ["first", "second"],
    wanted_grades: ["first"],
    cost_limit: null,
    strategy: "fair",
    members,
    ...more,
  };
}

function planned(answer: AllotmentPlan | Refused): AllotmentPlan {
  if ("refused" in answer) throw new Error(answer.refused);
  return answer;
}

const units = (answer: AllotmentPlan | Refused) => planned(answer).shares.map((share) => share.units);
const codes = (answer: AllotmentPlan | Refused) => planned(answer).shares.map(({ because }) => because.code);

describe("sharing an order out", () => {
  it("gives equals the same, and the unit that is left to whose turn it is", () => {
    const plan = planned(allot(figs(100, homes({ remembered: 7 }, { remembered: 3 }, { remembered: 9 }))));
    expect(plan.shares.map((share) => [share.units, share.turn])).toEqual([
      [33, "waits"],
      [34, "had"],
      [33, "waits"],
    ]);
    expect(plan).toMatchObject({ units: 100, shortfall: 0, short_of: null, cost: 50_000n });
  });

  it("gives who can make little all that she can, and the others the same", () => {
    const plan = allot(figs(100, homes({ capacity: 10 }, {}, {})));
    expect(units(plan)).toEqual([10, 45, 45]);
    expect(planned(plan).shares[0].because).toEqual({ code: "full_capacity", capacity: 10 });
    expect(planned(plan).shares[1].because).toEqual({ code: "even_share", level: 45, weight: 1 });
  });

  it("gives two hands twice as much as one", () => {
    expect(units(allot(figs(90, homes({ weight: 2 }, {}))))).toEqual([60, 30]);
  });

  it("says exactly what is short, and why", () => {
    expect(allot(figs(250, homes({}, {})))).toMatchObject({
      units: 200,
      shortfall: 50,
      short_of: "capacity",
    });
    const poor = { cost_limit: { per_unit: 0n, lump: 60_000n } };
    expect(allot(figs(150, homes({}, {}), poor))).toMatchObject({ shortfall: 30, short_of: "money" });
    const whole = homes({ minimum_batch: 100 }, { minimum_batch: 100 });
    expect(allot(figs(150, whole))).toMatchObject({ units: 100, shortfall: 50, short_of: "fitting_batches" });
  });

  it("serves as many as their batches allow, the others by turn", () => {
    const ovens = homes(
      { minimum_batch: 40, remembered: 80 },
      { minimum_batch: 40, remembered: 40 },
      { minimum_batch: 40, remembered: 0 },
    );
    const plan = allot(figs(100, ovens));
    expect(units(plan)).toEqual([0, 50, 50]);
    expect(planned(plan).shares[0]).toMatchObject({
      because: { code: "batch_does_not_fit", minimum_batch: 40 },
      turn: "waits",
    });
  });

  it("would rather serve two than one who could make it all", () => {
    const batches = homes(
      { minimum_batch: 7 },
      { minimum_batch: 3, capacity: 3 },
      { minimum_batch: 4, capacity: 4 },
    );
    expect(units(allot(figs(7, batches)))).toEqual([0, 3, 4]);
  });

  it("leaves a small batch out where two larger ones come to an even share", () => {
    const kilns = { minimum_batch: 3, capacity: 4 };
    expect(units(allot(figs(6, homes({ capacity: 2 }, kilns, kilns))))).toEqual([0, 3, 3]);
  });

  it("keeps to the turn among those who are alike, however they were found", () => {
    const three = { minimum_batch: 3, capacity: 3 };
    const five = { minimum_batch: 3, capacity: 5 };
    const members = homes(three, three, five, five, five).map((one, at) => ({ ...one, remembered: at }));
    expect(units(allot(figs(11, members)))).toEqual([3, 0, 4, 4, 0]);
  });

  it("finds batches that fit together in grams as it does in kilograms", () => {
    const kilograms = [9, 7, 5, 4].map((much) => ({ minimum_batch: much * 10, capacity: much * 11 }));
    const grams = kilograms.map((one) => ({
      minimum_batch: one.minimum_batch * 9973,
      capacity: one.capacity * 9973,
    }));
    const uneven = grams.map((one, at) => ({
      minimum_batch: one.minimum_batch - at,
      capacity: one.capacity + at,
    }));
    expect(units(allot(figs(100, homes(...kilograms))))).toEqual([0, 0, 55, 44]);
    expect(units(allot(figs(130, homes(...kilograms))))).toEqual([90, 0, 0, 40]);
    expect(units(allot(figs(1_296_490, homes(...grams))))).toEqual([897_570, 0, 0, 398_920]);
    expect(planned(allot(figs(1_296_490, homes(...uneven)))).shortfall).toBe(0);
  });

  it("gives a batch where an even share is smaller", () => {
    const plan = allot(figs(60, homes({ minimum_batch: 40 }, {}, {})));
    expect(units(plan)).toEqual([40, 10, 10]);
    expect(codes(plan)).toEqual(["minimum_batch", "even_share", "even_share"]);
  });

  it("holds the dear down as far as the quoted price makes it", () => {
    const quoted = { cost_limit: { per_unit: 550n, lump: 0n } };
    const plan = allot(figs(100, homes({ unit_price: 500n }, { unit_price: 700n }), quoted));
    expect(units(plan)).toEqual([75, 25]);
    expect(codes(plan)).toEqual(["price_lifts", "price_holds_down"]);
    expect(planned(plan).cost).toBe(55_000n);
  });

  it("takes the cheapest where that is wanted, and shares among those who ask the same", () => {
    const asked = homes(
      { unit_price: 600n },
      { unit_price: 400n, capacity: 30 },
      {},
      {},
      { unit_price: 300n, grade: "second" },
    );
    const plan = allot(figs(100, asked, { strategy: "cheapest" }));
    expect(units(plan)).toEqual([0, 30, 35, 35, 0]);
    expect(codes(plan)[0]).toBe("price_above_limit");
    expect(codes(plan)[4]).toBe("grade_not_wanted");
  });

  it("takes the nearer of two whose turn is the same", () => {
    expect(units(allot(figs(1, homes({ distance: 9 }, { distance: 8 }))))).toEqual([0, 1]);
  });

  it("evens out over many orders", () => {
    let members = homes(...Array.from({ length: 5 }, () => ({ minimum_batch: 30, capacity: 60 })));
    for (let order = 0; order < 20; order += 1) {
      const shares = units(allot(figs(70, members)));
      expect(shares.filter(Boolean)).toEqual([35, 35]);
      members = members.map((member, at) => ({ ...member, remembered: member.remembered + shares[at] }));
    }
    expect(members.map(({ remembered }) => remembered)).toEqual([280, 280, 280, 280, 280]);
  });
});

describe("simulating", () => {
  it("lays both ways beside each other", () => {
    const order = figs(100, homes({ unit_price: 400n }, { unit_price: 500n }, { unit_price: 600n }));
    expect(simulateAllotment(order)).toMatchObject({
      fair: { plan: { cost: 50_100n }, served: 3, smallest: 33, largest: 34 },
      cheapest: { plan: { cost: 40_000n }, served: 1, smallest: 100, largest: 100 },
    });
    expect(simulateAllotment(figs(0, []))).toEqual({ refused: "demand_out_of_range" });
  });
});

describe("sharing out among nobody", () => {
  it("is all shortfall", () => {
    expect(allot(figs(5, []))).toMatchObject({ shares: [], shortfall: 5, short_of: "capacity", cost: 0n });
    const others = allot(
      figs(5, homes({ grade: "second" }, { capacity: 0 }, { capacity: 3, minimum_batch: 4 })),
    );
    expect(codes(others)).toEqual(["grade_not_wanted", "no_capacity", "capacity_below_batch"]);
    expect(planned(others)).toMatchObject({ units: 0, shortfall: 5, short_of: "capacity" });
  });
});

describe("sharing out anew", () => {
  it("leaves what was accepted, and asks the others for what was declined", () => {
    const order = figs(120, homes({}, {}, {}, {}));
    expect(units(allot(order))).toEqual([30, 30, 30, 30]);
    const plan = allotAnew(order, [
      { member: "maryam", accepted: 30, more: false },
      { member: "zahra", accepted: 0, more: false },
      { member: "fateme", accepted: 30, more: true },
    ]);
    expect(units(plan)).toEqual([30, 0, 45, 45]);
    expect(codes(plan)).toEqual(["accepted", "declined", "even_share", "even_share"]);
  });

  it("tells the gap when too few are left, and asks nobody for more than she can", () => {
    const answers = [{ member: "zahra", accepted: 0, more: false }];
    expect(allotAnew(figs(150, homes({}, {})), answers)).toMatchObject({ units: 100, shortfall: 50 });
  });

  it("keeps what was accepted though it alone costs more than is paid", () => {
    const order = figs(20, homes({ unit_price: 900n }, { unit_price: 700n }), {
      cost_limit: { per_unit: 600n, lump: 0n },
    });
    expect(units(allotAnew(order, [{ member: "maryam", accepted: 5, more: true }]))).toEqual([5, 0]);
  });
});

describe("whatever is ordered", () => {
  it.each(Object.entries(promises({ allot, allotAnew })))("%s", (_, property) => {
    expect(() => fc.assert(property, { numRuns: 60 })).not.toThrow();
  });
});
