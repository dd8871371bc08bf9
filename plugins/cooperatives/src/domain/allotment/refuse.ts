import type { AllotmentMember, Answer, OrderToAllot } from "./order";

/** Beyond these nothing is plausible, and below them all that is computed in numbers is exact. */
const MOST_UNITS = 100_000_000;
const MOST_WEIGHT = 10_000;
const MOST_REMEMBERED = 100_000_000_000;
const MOST_PRICE = 1n << 51n;

export type AllotmentRefusal =
  | "demand_out_of_range"
  | "demand_below_every_batch"
  | "cost_limit_negative"
  | "no_grade_wanted"
  | "grade_unknown"
  | "capacity_out_of_range"
  | "minimum_batch_out_of_range"
  | "unit_price_out_of_range"
  | "distance_out_of_range"
  | "remembered_out_of_range"
  | "weight_out_of_range"
  | "member_twice"
  | "answer_of_nobody"
  | "answer_twice"
  | "accepted_out_of_range"
  | "accepted_above_demand";

/** A refusal, and of whom, where it is about one member. */
export interface Refused {
  refused: AllotmentRefusal;
  member?: string;
}

/**
 * Whether an order can be shared out at all.
 *
 * @returns the first refusal, or null
 */
export function refuseOrder(order: OrderToAllot): Refused | null {
  const { demand, grades, wanted_grades, cost_limit, members } = order;
  if (!whole(demand, 1, MOST_UNITS)) return { refused: "demand_out_of_range" };
  if (cost_limit && (cost_limit.per_unit < 0n || cost_limit.lump < 0n))
    return { refused: "cost_limit_negative" };
  if (wanted_grades.length === 0) return { refused: "no_grade_wanted" };
  const known = new Set(grades);
  if (wanted_grades.some((grade) => !known.has(grade))) return { refused: "grade_unknown" };
  const ids = new Set<string>();
  for (const member of members) {
    const refused = refuseMember(member, known) ?? (ids.has(member.id) ? "member_twice" : null);
    if (refused) return { refused, member: member.id };
    ids.add(member.id);
  }
  if (members.length > 0 && members.every(({ minimum_batch }) => minimum_batch > demand))
    return { refused: "demand_below_every_batch" };
  return null;
}

function refuseMember(member: AllotmentMember, known: ReadonlySet<string>): AllotmentRefusal | null {
  if (!known.has(member.grade)) return "grade_unknown";
  if (!whole(member.capacity, 0, MOST_UNITS)) return "capacity_out_of_range";
  if (!whole(member.minimum_batch, 1, MOST_UNITS)) return "minimum_batch_out_of_range";
  if (member.unit_price < 0n || member.unit_price > MOST_PRICE) return "unit_price_out_of_range";
  if (!(member.distance >= 0 && Number.isFinite(member.distance))) return "distance_out_of_range";
  if (!whole(member.remembered, 0, MOST_REMEMBERED)) return "remembered_out_of_range";
  if (!whole(member.weight, 1, MOST_WEIGHT)) return "weight_out_of_range";
  return null;
}

/**
 * Whether answers to offers of this order can be what its members said.
 *
 * @returns the first refusal, or null
 */
export function refuseAnswers(order: OrderToAllot, answers: readonly Answer[]): Refused | null {
  const members = new Set(order.members.map(({ id }) => id));
  const answered = new Set<string>();
  let accepted = 0;
  for (const answer of answers) {
    const { member } = answer;
    if (!members.has(member)) return { refused: "answer_of_nobody", member };
    if (answered.has(member)) return { refused: "answer_twice", member };
    if (!whole(answer.accepted, 0, MOST_UNITS)) return { refused: "accepted_out_of_range", member };
    answered.add(member);
    accepted += answer.accepted;
  }
  return accepted > order.demand ? { refused: "accepted_above_demand" } : null;
}

function whole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
