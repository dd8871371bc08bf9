/** Why nothing comes of a part: a word of a short list, and what she who called it off adds in her own words. */

export const SELLER_REASONS = [
  "sold_out",
  "no_material",
  "too_much_work",
  "too_late",
  "cannot_send",
  "away",
  "other",
] as const;
export const BUYER_REASONS = ["changed_mind", "ordered_by_mistake", "takes_too_long", "other"] as const;
export const OPERATOR_REASONS = ["asked_by_buyer", "asked_by_seller", "not_allowed", "other"] as const;

export const RELEASE_REASONS = [...new Set([...SELLER_REASONS, ...BUYER_REASONS, ...OPERATOR_REASONS])];
export type ReleaseReason =
  | (typeof SELLER_REASONS)[number]
  | (typeof BUYER_REASONS)[number]
  | (typeof OPERATOR_REASONS)[number];

/** A reason as it is told; a code that nobody knows any more is told by its words alone. */
export interface GivenReason {
  code: ReleaseReason | null;
  words: string | null;
}

const BETWEEN = ": ";

/** A reason as the history of a part keeps it. */
export function writeReason(code: ReleaseReason, words: string | null | undefined): string {
  return words ? `${code}${BETWEEN}${words}` : code;
}

/** A reason out of the history of a part; null where nobody gave one. */
export function readReason(kept: string | null): GivenReason | null {
  if (!kept) return null;
  const [first = "", ...rest] = kept.split(BETWEEN);
  if (!(RELEASE_REASONS as readonly string[]).includes(first)) return { code: null, words: kept };
  return { code: first as ReleaseReason, words: rest.join(BETWEEN) || null };
}
