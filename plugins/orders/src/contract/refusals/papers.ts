/** What is refused of papers to print. */
export const PAPERS_REFUSALS = {
  slip_of_released: {
    kind: "not_allowed",
    fa: "از این سفارش چیزی فرستاده نمی‌شود؛ برگه‌ی بسته‌بندی ندارد.",
    en: "Nothing is sent of this order, so it has no packing slip.",
  },
  parcel_has_no_address: {
    kind: "not_allowed",
    fa: "برای این سفارش نشانی گیرنده در دست نیست: یا خریدار خودش می‌آید، یا زمان نیاز به نشانی گذشته است.",
    en: "There is no address for this order: the buyer comes for it herself, or the time it was needed for is over.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
