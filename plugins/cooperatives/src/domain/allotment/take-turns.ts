import type { Seats } from "./seats";

/** Which seats are alike in all but their turn: numbered by the first of their kind. */
export function kinds({ count, least, most, weight, price, fixed, turn }: Seats): Int32Array {
  const kind = new Int32Array(count).map((_, at) => at);
  const unlike = (a: number, b: number) =>
    fixed[a] - fixed[b] || least[a] - least[b] || most[a] - most[b] || weight[a] - weight[b];
  for (let from = 0, to = 0; from < count; from = to) {
    for (to = from + 1; to < count && price[to] === price[from]; ) to += 1;
    if (to - from === 1) continue;
    const same = kind.slice(from, to).sort((a, b) => unlike(a, b) || turn[a] - turn[b]);
    for (let next = 1; next < same.length; next += 1)
      if (!fixed[same[next]] && unlike(same[next - 1], same[next]) === 0)
        kind[same[next]] = kind[same[next - 1]];
  }
  return kind;
}

/** Among members who are alike, those are served whose turn it is. */
export function takeTurns(kind: Int32Array, served: Uint8Array): Uint8Array {
  const places = new Int32Array(kind.length);
  for (let at = 0; at < kind.length; at += 1) if (served[at]) places[kind[at]] += 1;
  // Among equal prices a lower seat is an earlier turn.
  return served.map((_, at) => {
    if (places[kind[at]] === 0) return 0;
    places[kind[at]] -= 1;
    return 1;
  });
}
