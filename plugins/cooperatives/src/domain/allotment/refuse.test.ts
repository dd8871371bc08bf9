import { describe, expect, it } from "vitest";
import type { AllotmentMember, Answer, OrderToAllot } from "./order";
import { type Refused, refuseAnswers, refuseOrder } from "./refuse";

const home: AllotmentMember = {
  id: "maryam",
  capacity: 100,
  unit_price: 500n,
  minimum_batch: 1,
  grade: "first",
  distance: 10,
  remembered: 0,
  weight: 1,
};
const homes = (...told: Partial<AllotmentMember>[]) =>
  told.map((one, at) => ({ ...home, id: ["maryam", "zahra"][at], ...one }));

function figs(demand: number, members: AllotmentMember[], more: Partial<OrderToAllot> = {}): OrderToAllot {
  const grades = { grades: ["first", "second"], wanted_grades: ["first"] };
  return { demand, ...grades, cost_limit: null, strategy: "fair", members, ...more };
}

describe("what is no order", () => {
  const two = homes({}, {});
  it.each<[string, OrderToAllot, Refused]>([
    ["nothing", figs(0, two), { refused: "demand_out_of_range" }],
    ["more than is plausible", figs(1e9, two), { refused: "demand_out_of_range" }],
    ["half a piece", figs(1.5, two), { refused: "demand_out_of_range" }],
    [
      "less than any batch",
      figs(5, homes({ minimum_batch: 6 }, { minimum_batch: 9 })),
      { refused: "demand_below_every_batch" },
    ],
    [
      "a limit below nothing",
      figs(5, two, { cost_limit: { per_unit: -1n, lump: 0n } }),
      { refused: "cost_limit_negative" },
    ],
    ["of no grade", figs(5, two, { wanted_grades: [] }), { refused: "no_grade_wanted" }],
    ["of a grade outside the list", figs(5, two, { wanted_grades: ["best"] }), { refused: "grade_unknown" }],
    [
      "a member's grade outside the list",
      figs(5, homes({ grade: "best" })),
      { refused: "grade_unknown", member: "maryam" },
    ],
    [
      "a capacity below nothing",
      figs(5, homes({ capacity: -1 })),
      { refused: "capacity_out_of_range", member: "maryam" },
    ],
    [
      "a capacity beyond plausible",
      figs(5, homes({ capacity: 1e9 })),
      { refused: "capacity_out_of_range", member: "maryam" },
    ],
    [
      "a batch of nothing",
      figs(5, homes({ minimum_batch: 0 })),
      { refused: "minimum_batch_out_of_range", member: "maryam" },
    ],
    [
      "a price below nothing",
      figs(5, homes({ unit_price: -1n })),
      { refused: "unit_price_out_of_range", member: "maryam" },
    ],
    [
      "a distance that is none",
      figs(5, homes({ distance: Number.NaN })),
      { refused: "distance_out_of_range", member: "maryam" },
    ],
    [
      "a memory below nothing",
      figs(5, homes({ remembered: -1 })),
      { refused: "remembered_out_of_range", member: "maryam" },
    ],
    ["no weight", figs(5, homes({ weight: 0 })), { refused: "weight_out_of_range", member: "maryam" }],
    ["a member twice", figs(5, homes({ id: "zahra" }, {})), { refused: "member_twice", member: "zahra" }],
  ])("%s is refused", (_, order, refused) => {
    expect(refuseOrder(order)).toEqual(refused);
  });

  it.each<[string, Answer[], Refused]>([
    [
      "of a stranger",
      [{ member: "shirin", accepted: 1, more: true }],
      { refused: "answer_of_nobody", member: "shirin" },
    ],
    [
      "twice",
      [
        { member: "zahra", accepted: 1, more: true },
        { member: "zahra", accepted: 1, more: true },
      ],
      { refused: "answer_twice", member: "zahra" },
    ],
    [
      "of half a piece",
      [{ member: "zahra", accepted: 0.5, more: true }],
      { refused: "accepted_out_of_range", member: "zahra" },
    ],
    [
      "of more than is wanted",
      [{ member: "zahra", accepted: 6, more: true }],
      { refused: "accepted_above_demand" },
    ],
  ])("an answer %s is refused", (_, answers, refused) => {
    expect(refuseAnswers(figs(5, two), answers)).toEqual(refused);
  });
});
