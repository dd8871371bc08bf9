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

/** What is written to people; screens have words of their own. */
const SAID: Record<ReleaseReason, { fa: string; en: string }> = {
  sold_out: { fa: "کالا دیگر موجود نیست", en: "it is no longer in stock" },
  no_material: { fa: "مواد اولیه نیست", en: "there is no material for it" },
  too_much_work: { fa: "سفارش‌ها بیش از توان است", en: "there are more orders than can be made" },
  too_late: { fa: "تا روز قول داده‌شده آماده نمی‌شود", en: "it would not be ready by the promised day" },
  cannot_send: { fa: "به این نشانی فرستادنی نیست", en: "it cannot be sent to this address" },
  away: { fa: "فروشنده چندی نیست", en: "the seller is away" },
  changed_mind: { fa: "انصراف از خرید", en: "the buyer changed her mind" },
  ordered_by_mistake: { fa: "سفارش اشتباهی", en: "it was ordered by mistake" },
  takes_too_long: { fa: "دیر می‌رسد", en: "it takes too long" },
  asked_by_buyer: { fa: "به خواست خریدار", en: "the buyer asked for it" },
  asked_by_seller: { fa: "به خواست فروشنده", en: "the seller asked for it" },
  not_allowed: { fa: "فروش آن مجاز نیست", en: "it may not be sold" },
  other: { fa: "", en: "" },
};

/** A reason as it is written to people; null where there is nothing to say. */
export function sayReason(language: "fa" | "en", kept: string | null): string | null {
  const { code, words } = readReason(kept) ?? { code: null, words: null };
  const said = [code && SAID[code][language], words].filter(Boolean);
  return said.join(language === "fa" ? "؛ " : "; ") || null;
}
