import type { AllotmentMember, Answer, Because, OrderToAllot } from "./order";

/** Prices are summed in two halves, so that numbers stay exact: Σ units ≤ 2²⁷ and each half < 2²⁶. */
export const HALF = 2 ** 26;

/**
 * The members who can be given something, as columns of numbers: the fastest that there is for many thousands.
 * A lower place is an earlier turn, so that comparing places is comparing turns.
 */
export interface Seats {
  count: number;
  /** Place of each in the order's list of members. */
  member: Int32Array;
  /** The least that she makes when she makes anything; of whom has accepted, what she accepted. */
  least: Float64Array;
  most: Float64Array;
  weight: Float64Array;
  price: Float64Array;
  high: Float64Array;
  low: Float64Array;
  /** 1 for whom has accepted already: she is in every plan. */
  fixed: Uint8Array;
  /** Seats from the cheapest on, by turn among equal prices. */
  by_price: Int32Array;
}

/** Seats for whom can be given something; for the others, in the list's order, why they cannot. */
export interface Seated {
  seats: Seats;
  unseated: Map<number, Because>;
}

/** Sorts the members by turn and puts those who can be given something into seats. */
export function seat(order: OrderToAllot, answers: readonly Answer[]): Seated {
  const wanted = new Set(order.wanted_grades);
  const said = new Map(answers.map((answer) => [answer.member, answer]));
  const unseated = new Map<number, Because>();
  const taken: { index: number; member: AllotmentMember; answer: Answer | undefined }[] = [];
  order.members.forEach((member, index) => {
    const answer = said.get(member.id);
    const because = answer?.accepted ? null : whyNot(member, answer, wanted, order.demand);
    if (because) unseated.set(index, because);
    else taken.push({ index, member, answer });
  });
  taken.sort((a, b) => byTurn(a.member, b.member));

  const column = () => new Float64Array(taken.length);
  const seats: Seats = {
    count: taken.length,
    member: Int32Array.from(taken, ({ index }) => index),
    least: column(),
    most: column(),
    weight: column(),
    price: column(),
    high: column(),
    low: column(),
    fixed: new Uint8Array(taken.length),
    by_price: Int32Array.from(taken, (_, place) => place),
  };
  taken.forEach(({ member, answer }, place) => {
    const accepted = answer?.accepted ?? 0;
    const price = Number(member.unit_price);
    seats.fixed[place] = accepted > 0 ? 1 : 0;
    seats.least[place] = accepted || member.minimum_batch;
    seats.most[place] = accepted && !answer?.more ? accepted : Math.max(accepted, member.capacity);
    seats.weight[place] = member.weight;
    seats.price[place] = price;
    seats.high[place] = Math.floor(price / HALF);
    seats.low[place] = price % HALF;
  });
  const { price } = seats;
  seats.by_price.sort((a, b) => price[a] - price[b] || a - b);
  return { seats, unseated };
}

/** Whose turn it is: who was given least for her weight, then who is nearest. Ids only make it the same every time. */
function byTurn(a: AllotmentMember, b: AllotmentMember): number {
  return (
    a.remembered * b.weight - b.remembered * a.weight ||
    a.distance - b.distance ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
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
