/** Every refusal of this plugin, by its code, in both languages. */
export const SELLERS_REFUSALS = {
  seller_not_found: { fa: "فروشنده‌ای با این نشانی یافت نشد.", en: "No such seller." },
  seller_wrong_state: {
    fa: "این کار در وضعیت کنونی فروشنده شدنی نیست.",
    en: "That cannot be done in the seller's present state.",
  },
  seller_suspended: { fa: "این فروشنده در حال حاضر فروش ندارد.", en: "This seller is not selling at the moment." },
  product_not_on_sale: { fa: "این کالا در فروش نیست.", en: "This product is not on sale." },
  not_signed_in: { fa: "نخست وارد حساب خود شوید.", en: "Please sign in first." },
} as const;

export type SellersRefusalCode = keyof typeof SELLERS_REFUSALS;
