import type { Filled } from "./fill";
import type { Answer, Because, OrderToAllot, Share } from "./order";
import type { Seated } from "./seats";
import { kinds } from "./take-turns";

/** Says of each member what she gets, and why. */
export function explain(
  order: OrderToAllot,
  answers: readonly Answer[],
  { seats, unseated }: Seated,
  filled: Filled,
): Share[] {
  const { units } = filled;
  const kind = kinds(seats);
  const fewest = new Float64Array(seats.count).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(seats.count);
  for (let at = 0; at < seats.count; at += 1) {
    fewest[kind[at]] = Math.min(fewest[kind[at]], units[at]);
    most[kind[at]] = Math.max(most[kind[at]], units[at]);
  }
  const closed = new Set(
    answers.filter(({ accepted, more }) => accepted && !more).map(({ member }) => member),
  );
  const shares: Share[] = order.members.map(({ id }, index) => ({
    member: id,
    units: 0,
    cost: 0n,
    because: unseated.get(index) ?? { code: "others_first" },
    turn: null,
  }));
  seats.member.forEach((index, at) => {
    const member = order.members[index];
    const share = shares[index];
    share.units = units[at];
    share.cost = member.unit_price * BigInt(units[at]);
    if (units[at] > fewest[kind[at]]) share.turn = "had";
    else if (units[at] < most[kind[at]]) share.turn = "waits";
    share.because = closed.has(member.id) ? { code: "accepted" } : because(at, { seats, unseated }, filled);
  });
  return shares;
}

function because(at: number, { seats }: Seated, { units, level, edge }: Filled): Because {
  const unit_price = BigInt(seats.price[at]);
  const weight = seats.weight[at];
  const least = seats.least[at];
  const held = edge !== null && seats.price[at] > edge;
  if (units[at] === 0) {
    if (held) return { code: "price_above_limit", unit_price, edge: BigInt(edge) };
    return least > 1 ? { code: "batch_does_not_fit", minimum_batch: least } : { code: "others_first" };
  }
  if (units[at] === seats.most[at]) return { code: "full_capacity", capacity: seats.most[at] };
  const even = Math.ceil(level * weight) + 1;
  if (units[at] > even && units[at] === least) return { code: "minimum_batch", minimum_batch: least };
  if (held) return { code: "price_holds_down", unit_price, edge: BigInt(edge) };
  if (edge !== null && units[at] > even) return { code: "price_lifts", unit_price, edge: BigInt(edge) };
  return { code: "even_share", level: Math.floor(level * 100) / 100, weight };
}
