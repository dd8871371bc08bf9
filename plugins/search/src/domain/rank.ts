import { marketDay } from "./market-day";

/** What is known of a product when goods that are found equally well are put in order. */
export interface RankedGoods {
  id: string;
  /** Since when it is in the catalogue. */
  made_at: Date;
  availability?: "in_stock" | "made_to_order" | null;
  /** Days from today until one piece is ready; null when nobody knows. */
  days_until_ready?: number | null;
  /** 1…5, and how many gave it. */
  rating?: number | null;
  ratings?: number;
  /** Units sold lately. */
  sales?: number;
  /** How often goods of this seller were seen lately, per listing, as a multiple of the market's median; 0 for a new one. */
  exposure?: number;
}

/** The most that each part gives, of a thousand. */
export const WEIGHTS = {
  availability: 300,
  promise: 150,
  rating: 130,
  sales: 90,
  newness: 80,
  fairness: 170,
  turn: 80,
} as const;
export type Weights = Readonly<Record<keyof typeof WEIGHTS, number>>;

const DAY_MS = 86_400_000;
/** A rank is told in thousandths of a point, as a whole number. */
const SCALE = 1000;

/** So many days make a promise half as good. */
const PROMISE_HALF = 14;
/** After so many days in the catalogue newness is half spent. */
const NEWNESS_HALF = 30;
/** Until there are more votes than these, a rating is mostly this mean. */
const PRIOR = { votes: 5, mean: 4 };
/** So many units sold are worth half of what any number is. */
const SALES_HALF = 20;

/**
 * The place of a product among goods that are found equally well, as one number: higher is earlier. The office reads how it is
 * made up in docs/ranking.md; nobody can pay for it.
 *
 * @param weights other weights than the market's, to see what they would do
 */
export function rankOf(goods: RankedGoods, now: Date, weights: Weights = WEIGHTS): number {
  const { availability = null, days_until_ready = null, sales = 0, exposure = 0 } = goods;
  const age = Math.max(0, (now.getTime() - goods.made_at.getTime()) / DAY_MS);
  const points =
    weights.availability * (availability === "in_stock" ? 1 : availability === "made_to_order" ? 0.7 : 0) +
    weights.promise * (days_until_ready === null ? 0 : 2 ** (-Math.max(0, days_until_ready) / PROMISE_HALF)) +
    weights.rating * ((shrunk(goods) - 1) / 4) +
    weights.sales * (sales / (sales + SALES_HALF)) +
    weights.newness * 2 ** (-age / NEWNESS_HALF) +
    weights.fairness * (1 / (1 + Math.max(0, exposure))) +
    weights.turn * turn(goods.id, marketDay(now));
  return Math.round(points * SCALE);
}

/** A rating as far as its votes bear it: few votes say little. */
function shrunk({ rating = null, ratings = 0 }: RankedGoods): number {
  if (rating === null || ratings <= 0) return PRIOR.mean;
  return (PRIOR.votes * PRIOR.mean + ratings * rating) / (PRIOR.votes + ratings);
}

/** Equal goods take turns: each day another order, the same for everybody and for every process. In [0, 1). */
function turn(id: string, day: string): number {
  // FNV-1a, and a mixing at the end: neighbouring ids and days must not stay neighbours.
  let hash = 0x811c9dc5;
  for (const sign of `${id} ${day}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
