import { describe, expect, it } from "vitest";
import { allotAnew } from "../allot";
import type { AllotmentPlan } from "../allotment/order";
import { type Pledged, type SaidSoFar, type SharedOrder, type SharingMember, toShare } from "./to-share";

const until = "2027-01-20";
const pledge = (kilograms: number, more: Partial<Pledged> = {}): Pledged => ({
  id: "p1",
  grade: "a",
  unit_price: 700_000n,
  minimum_batch: 1,
  capacityUntil: () => kilograms * 1000,
  ...more,
});
const member = (seller_id: string, kilograms: number, more: Partial<SharingMember> = {}): SharingMember => ({
  seller_id,
  weight: 1,
  near: true,
  in_standing: true,
  pledge: pledge(kilograms),
  taken: [],
  remembered: 0,
  ...more,
});
const order: SharedOrder = {
  measure: "weight",
  demand: 60_000,
  pool_grades: ["a", "b"],
  grades: ["a"],
  unit_price: 1_000_000n,
  margin_bp: 1000,
};
const said = (seller_id: string, accepted: number, more: boolean): SaidSoFar => ({
  seller_id,
  accepted,
  more,
  unit_price: 700_000n,
  grade: "a",
  minimum_batch: 1,
});

/** Grams by member, of the fair plan. */
function shared(members: SharingMember[], answers: SaidSoFar[] = [], of: Partial<SharedOrder> = {}) {
  const input = toShare({ ...order, ...of }, members, answers, until);
  const plan = allotAnew({ ...input.order, strategy: "fair" }, input.answers) as AllotmentPlan;
  return Object.fromEntries(plan.shares.map(({ member: id, units }) => [id, units * input.step]));
}

describe("an order goes into the sharing-out", () => {
  it("in steps of a tenth of a kilogram, and in grams where it asks for them", () => {
    expect(shared([member("a", 90), member("b", 90), member("c", 90), member("d", 90)])).toEqual({
      a: 15_000,
      b: 15_000,
      c: 15_000,
      d: 15_000,
    });
    expect(
      Object.values(
        shared([member("a", 90), member("b", 90), member("c", 90)], [], { demand: 50_000 }),
      ).sort(),
    ).toEqual([16_600, 16_700, 16_700]);
    expect(Object.values(shared([member("a", 90), member("b", 90)], [], { demand: 50_001 })).sort()).toEqual([
      25_000, 25_001,
    ]);
  });

  it("within the agreed price less the margin: who asks more than that is left out first", () => {
    const dear = member("dear", 90, { pledge: pledge(90, { unit_price: 1_200_000n }) });
    expect(shared([dear, member("a", 90)], [], { demand: 20_000 })).toEqual({ dear: 8000, a: 12_000 });
  });

  it("with what a member can still make beside other orders", () => {
    const busy = member("busy", 20, { taken: [{ quantity: 15_000, until }] });
    expect(shared([busy, member("a", 90)], [], { demand: 40_000 })).toEqual({ busy: 5000, a: 35_000 });
  });

  it("without who is suspended; what she accepted before stays hers to finish", () => {
    const suspended = { in_standing: false };
    expect(shared([member("a", 90), member("b", 90, suspended)])).toEqual({ a: 60_000 });
    expect(shared([member("a", 90), member("b", 90, suspended)], [said("b", 20_000, true)])).toEqual({
      a: 40_000,
      b: 20_000,
    });
  });

  it("with who accepted and is no member any more", () => {
    expect(shared([member("a", 90)], [said("left", 12_000, true)])).toEqual({ a: 48_000, left: 12_000 });
  });

  it("anew: what was accepted is not touched, who declined is asked no more", () => {
    const members = [member("a", 90), member("b", 90), member("c", 90), member("d", 90)];
    const answers = [
      said("a", 15_000, true),
      said("b", 15_000, true),
      said("c", 5000, false),
      said("d", 0, false),
    ];
    expect(shared(members, answers)).toEqual({ a: 27_500, b: 27_500, c: 5000, d: 0 });
  });

  it("anew: who withdrew her pledge finishes what she accepted, and is asked no more", () => {
    expect(shared([member("a", 90), member("b", 90, { pledge: null })], [said("b", 20_000, true)])).toEqual({
      a: 40_000,
      b: 20_000,
    });
  });

  it("at the price that was accepted, whatever the pledge says by now", () => {
    const raised = member("a", 90, { pledge: pledge(90, { unit_price: 900_000n }) });
    const { order: input } = toShare(order, [raised], [said("a", 15_000, true)], until);
    expect(input.members[0]?.unit_price).toBe(700_000n);
  });
});
