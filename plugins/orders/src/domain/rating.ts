/** What many stars say together. */

import { type Rating, STARS, type Stars } from "../contract/review-states";

/** How many gave so many stars. */
export interface StarCount {
  stars: number;
  count: number;
}

export function ratingOf(counts: readonly StarCount[]): Rating {
  const stars: Rating["stars"] = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { stars: given, count } of counts) stars[given as Stars] += count;
  const count = STARS.reduce((sum, each) => sum + stars[each], 0);
  const sum = STARS.reduce((all, each) => all + each * stars[each], 0);
  return { average: count === 0 ? null : Math.round((sum / count) * 100) / 100, count, stars };
}

/** Until there are more votes than these, an order by stars goes mostly by this mean; as the rank of goods does. */
const PRIOR = { votes: 5, mean: 4 };

/** Stars as far as their number bears them: one five is not before forty of 4.8. Null while nobody gave any. */
export function weighed({ average, count }: Pick<Rating, "average" | "count">): number | null {
  if (average === null || count === 0) return null;
  const points = (PRIOR.votes * PRIOR.mean + count * average) / (PRIOR.votes + count);
  return Math.round(points * 10_000) / 10_000;
}
