import type { AllotmentMember, Answer, Because, OrderToAllot } from "./order";

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
  const taken = members.flatMap((member, index) => {
    const answer = said.get(member.id);
    const because = answer?.accepted ? null : whyNot(member, answer, wanted, demand);
    if (because === null) return index;
    unseated.set(index, because);
    return [];
  });
  const inTurn = byTurn(members, taken);
  const turn = placesBy(Float64Array.from(inTurn, (index) => Number(members[index].unit_price)));
  const column = () => new Float64Array(taken.length);
  const seats: Seats = {
    count: taken.length,
    member: turn.map((place) => inTurn[place]),
    turn,
    least: column(),
    most: column(),
    weight: column(),
    price: column(),
    high: column(),
    low: column(),
    fixed: new Uint8Array(taken.length),
  };
  seats.member.forEach((index, at) => {
    const member = members[index];
    const answer = said.get(member.id);
    const accepted = answer?.accepted ?? 0;
    const price = Number(member.unit_price);
    seats.fixed[at] = accepted > 0 ? 1 : 0;
    seats.least[at] = accepted || member.minimum_batch;
    seats.most[at] = accepted && !answer?.more ? accepted : Math.max(accepted, member.capacity);
    seats.weight[at] = member.weight;
    seats.price[at] = price;
    seats.high[at] = Math.floor(price / HALF);
    seats.low[at] = price % HALF;
  });
  return { seats, unseated };
}

/** The places of whole values from the smallest on, the earlier place first among equals. */
export function placesBy(values: Float64Array): Int32Array {
  const count = values.length;
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  if ((largest + 1) * count > Number.MAX_SAFE_INTEGER)
    return Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
  // Value and place in one number: machines sort plain numbers many times faster than by a rule.
  const packed = values.map((value, place) => value * count + place).sort();
  return Int32Array.from(packed, (number) => number % count);
}

/** Whose turn it is: who was given least for her weight, then who is nearest. Ids only make it the same every time. */
function byTurn(members: readonly AllotmentMember[], taken: number[]): Int32Array {
  const had = Float64Array.from(members, ({ remembered, weight }) => remembered / weight);
  const distance = Float64Array.from(members, (member) => member.distance);
  return Int32Array.from(taken).sort(
    (a, b) => had[a] - had[b] || distance[a] - distance[b] || (members[a].id < members[b].id ? -1 : 1),
  );
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
