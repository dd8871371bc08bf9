import type { Filled } from "./fill";
import type { Answer, Because, OrderToAllot, Share } from "./order";
import type { Seated, Seats } from "./seats";
import { kinds } from "./take-turns";

/** Says of each member what she gets, and why. */
export function explain(
  { members }: OrderToAllot,
  answers: readonly Answer[],
  { seats, unseated }: Seated,
  filled: Filled,
  limited: boolean,
): Share[] {
  const { units } = filled;
  const served = whyServed(seats, filled);
  const unserved = whyUnserved(seats, filled, limited);
  const turns = turnsOf(seats, units);
  const closed = new Set(
    answers.filter(({ accepted, more }) => accepted && !more).map(({ member }) => member),
  );
  const seatOf = new Int32Array(members.length);
  for (let at = 0; at < seats.count; at += 1) seatOf[seats.member[at]] = at;
  return members.map(({ id, unit_price }, index) => {
    const because = unseated.get(index);
    if (because) return { member: id, units: 0, cost: 0n, because, turn: null };
    const at = seatOf[index];
    return {
      member: id,
      units: units[at],
      cost: unit_price * BigInt(units[at]),
      because: closed.has(id) ? { code: "accepted" } : units[at] ? served(at, unit_price) : unserved(at),
      turn: turns(at),
    };
  });
}

/** Who has more or less than somebody who is like her in all but the turn. */
function turnsOf(seats: Seats, units: Float64Array): (at: number) => Share["turn"] {
  const kind = kinds(seats);
  const fewest = units.slice();
  const most = units.slice();
  kind.forEach((first, at) => {
    fewest[first] = Math.min(fewest[first], units[at]);
    most[first] = Math.max(most[first], units[at]);
  });
  return (at) => (units[at] > fewest[kind[at]] ? "had" : units[at] < most[kind[at]] ? "waits" : null);
}

/** Whose batch would still find room gets nothing for its price; otherwise there is none beside the others'. */
function whyUnserved({ count, least, price }: Seats, { units, edge }: Filled, limited: boolean) {
  let room = 0;
  let dearest = 0;
  for (let at = 0; at < count; at += 1) {
    if (units[at] === 0) continue;
    room += units[at] - least[at];
    dearest = Math.max(dearest, price[at]);
  }
  const until = edge ?? dearest;
  return (at: number): Because => {
    if (limited && least[at] <= room && price[at] > until)
      return { code: "price_above_limit", unit_price: BigInt(price[at]), edge: BigInt(until) };
    return least[at] > 1
      ? { code: "batch_does_not_fit", minimum_batch: least[at] }
      : { code: "others_first" };
  };
}

/** Many have the same reason: it is said once. */
function whyServed(seats: Seats, { units, level, edge }: Filled) {
  const even = once((weight) => ({ code: "even_share", level: Math.floor(level * 100) / 100, weight }));
  const full = once((capacity) => ({ code: "full_capacity", capacity }));
  const batch = once((minimum_batch) => ({ code: "minimum_batch", minimum_batch }));
  return (at: number, unit_price: bigint): Because => {
    const weight = seats.weight[at];
    const least = seats.least[at];
    const most = Math.ceil(level * weight) + 1;
    if (units[at] === seats.most[at]) return full(seats.most[at]);
    if (units[at] > most && units[at] === least) return batch(least);
    if (edge === null) return even(weight);
    if (seats.price[at] > edge) return { code: "price_holds_down", unit_price, edge: BigInt(edge) };
    return units[at] > most ? { code: "price_lifts", unit_price, edge: BigInt(edge) } : even(weight);
  };
}

function once(say: (number: number) => Because): (number: number) => Because {
  const said = new Map<number, Because>();
  return (number) => {
    const known = said.get(number) ?? say(number);
    said.set(number, known);
    return known;
  };
}
