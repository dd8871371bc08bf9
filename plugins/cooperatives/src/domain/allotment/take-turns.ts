import type { Seats } from "./seats";

/** Which seats are alike in all but their turn: numbered by the first of their kind. */
export function kinds({ count, least, most, weight, price, fixed }: Seats): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from({ length: count }, (_, at) => {
    const kind = fixed[at] ? `${at}` : `${least[at]} ${most[at]} ${weight[at]} ${price[at]}`;
    const known = first.get(kind);
    if (known === undefined) first.set(kind, at);
    return known ?? at;
  });
}

/** Among members who are alike, those are served whose turn it is. */
export function takeTurns(kind: Int32Array, served: Uint8Array): Uint8Array {
  const places = new Int32Array(kind.length);
  for (let at = 0; at < kind.length; at += 1) if (served[at]) places[kind[at]] += 1;
  // A lower place is an earlier turn.
  return served.map((_, at) => {
    if (places[kind[at]] === 0) return 0;
    places[kind[at]] -= 1;
    return 1;
  });
}
