/** Every refusal of this plugin, by its code: which kind of 4xx it is, and what it says in both languages. */
export const SELLERS_REFUSALS = {
  seller_not_found: { kind: "not_found", fa: "فروشنده‌ای با این نشانی یافت نشد.", en: "No such seller." },
  seller_wrong_state: {
    kind: "not_allowed",
    fa: "این کار در وضعیت کنونی فروشنده شدنی نیست.",
    en: "That cannot be done in the seller's present state.",
  },
  seller_may_not_sell: {
    kind: "not_allowed",
    fa: "یکی از فروشنده‌های این سبد در حال حاضر فروش ندارد؛ کالای او را از سبد بردارید.",
    en: "A seller in this basket is not selling at the moment; please remove her goods.",
  },
  seller_signed_out: { kind: "unauthorized", fa: "نخست وارد حساب خود شوید.", en: "Please sign in first." },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;

export type SellersRefusalCode = keyof typeof SELLERS_REFUSALS;
