import type { AllotmentMember, Answer, Because, OrderToAllot } from "./order";
import { column, placesBy } from "./places";

/** Prices are summed in two halves, so that numbers stay exact: Σ units ≤ 2²⁷ and each half < 2²⁶. */
export const HALF = 2 ** 26;

/**
 * The members who can be given something, as columns of numbers: the fastest that there is for many thousands. They sit from the
 * cheapest on, and by turn among equal prices.
 */
export interface Seats {
  count: number;
  /** Place of each in the order's list of members. */
  member: Int32Array;
  /** Whose turn is first: 0. */
  turn: Int32Array;
  /** Seats from whose turn is first on. */
  by_turn: Int32Array;
  /** The least that she makes when she makes anything; of whom has accepted, what she accepted. */
  least: Float64Array;
  most: Float64Array;
  weight: Float64Array;
  price: Float64Array;
  high: Float64Array;
  low: Float64Array;
  /** 1 for whom has accepted already: she is in every plan. */
  fixed: Uint8Array;
}

/** Seats for whom can be given something; for the others, by their place in the order's list, why they cannot. */
export interface Seated {
  seats: Seats;
  unseated: Map<number, Because>;
}

/** Puts those who can be given something into seats. */
export function seat(order: OrderToAllot, answers: readonly Answer[]): Seated {
  const { members, demand } = order;
  const wanted = new Set(order.wanted_grades);
  const said = new Map(answers.map((answer) => [answer.member, answer]));
  const unseated = new Map<number, Because>();
  const taken: number[] = [];
  members.forEach((member, index) => {
    const answer = said.get(member.id);
    const because = answer?.accepted ? null : whyNot(member, answer, wanted, demand);
    if (because === null) taken.push(index);
    else unseated.set(index, because);
  });
  const count = taken.length;
  // Members are read in their own order, and columns of numbers moved about: that is what machines read ahead.
  const columns = columnsOf(members);
  const inTurn = byTurn(members, columns, taken);
  const turn = placesBy(column(count, (place) => columns.price[inTurn[place]]));
  const by_turn = new Int32Array(count);
  for (let at = 0; at < count; at += 1) by_turn[turn[at]] = at;
  const member = turn.map((place) => inTurn[place]);
  const price = column(count, (at) => columns.price[member[at]]);
  const seats: Seats = {
    count,
    member,
    turn,
    by_turn,
    least: column(count, (at) => columns.batch[member[at]]),
    most: column(count, (at) => columns.capacity[member[at]]),
    weight: column(count, (at) => columns.weight[member[at]]),
    price,
    high: column(count, (at) => Math.floor(price[at] / HALF)),
    low: column(count, (at) => price[at] % HALF),
    fixed: new Uint8Array(count),
  };
  if (said.size > 0) keepAccepted(seats, order, said);
  return { seats, unseated };
}

function columnsOf(members: readonly AllotmentMember[]) {
  const of = (read: (member: AllotmentMember) => number) =>
    column(members.length, (index) => read(members[index]));
  return {
    capacity: of(({ capacity }) => capacity),
    batch: of(({ minimum_batch }) => minimum_batch),
    price: of(({ unit_price }) => Number(unit_price)),
    weight: of(({ weight }) => weight),
    distance: of(({ distance }) => distance),
    remembered: of(({ remembered }) => remembered),
  };
}

/** Who has accepted makes no less than that; and no more, when she said so. */
function keepAccepted(
  { member, least, most, fixed }: Seats,
  order: OrderToAllot,
  said: Map<string, Answer>,
): void {
  member.forEach((index, at) => {
    const answer = said.get(order.members[index].id);
    if (!answer?.accepted) return;
    fixed[at] = 1;
    least[at] = answer.accepted;
    most[at] = answer.more ? Math.max(answer.accepted, most[at]) : answer.accepted;
  });
}

/** Whose turn it is: who was given least for her weight, then who is nearest. Ids only make it the same every time. */
function byTurn(
  members: readonly AllotmentMember[],
  { remembered, weight, distance }: ReturnType<typeof columnsOf>,
  taken: number[],
): Int32Array {
  const had = column(taken.length, (at) => remembered[taken[at]] / weight[taken[at]]);
  const places = placesBy(had, (a, b) => {
    const [one, other] = [taken[a], taken[b]];
    return distance[one] - distance[other] || (members[one].id < members[other].id ? -1 : 1);
  });
  return places.map((place) => taken[place]);
}

function whyNot(
  { grade, capacity, minimum_batch }: AllotmentMember,
  answer: Answer | undefined,
  wanted: ReadonlySet<string>,
  demand: number,
): Because | null {
  if (answer && !answer.more) return { code: "declined" };
  if (!wanted.has(grade)) return { code: "grade_not_wanted", grade };
  if (capacity === 0) return { code: "no_capacity" };
  if (capacity < minimum_batch) return { code: "capacity_below_batch", capacity, minimum_batch };
  if (minimum_batch > demand) return { code: "batch_above_demand", minimum_batch, demand };
  return null;
}
