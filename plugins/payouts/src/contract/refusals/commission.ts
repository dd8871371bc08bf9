export const COMMISSION_REFUSALS = {
  commission_rule_not_found: {
    kind: "not_found",
    fa: "چنین قاعدهٔ کارمزدی نیست.",
    en: "There is no such rule of commission.",
  },
  commission_rule_over: {
    kind: "not_allowed",
    fa: "این قاعده پیش‌تر پایان یافته است.",
    en: "This rule has ended already.",
  },
  commission_rule_overlaps: {
    kind: "invalid_data",
    fa: "قاعدهٔ دیگری به همین اندازه خاص، در همان زمان برای همان فروش‌ها برقرار است.",
    en: "An equally specific rule holds at the same time for the same sales.",
  },
  commission_rule_scope_unknown: {
    kind: "invalid_data",
    fa: "فروشنده، دسته، شهرستان یا ارزی که قاعده از آن نام می‌برد شناخته نیست.",
    en: "The rule names a seller, category, county or currency that is not known.",
  },
  commission_rule_in_past: {
    kind: "invalid_data",
    fa: "روزی که گذشته است دیگر تغییر نمی‌کند؛ از امروز به بعد را برگزینید.",
    en: "A day that is past stays as it was: choose today or later.",
  },
  commission_rule_dates_wrong: {
    kind: "invalid_data",
    fa: "پایان باید پس از آغاز باشد.",
    en: "The end must come after the beginning.",
  },
  commission_amounts_wrong: {
    kind: "invalid_data",
    fa: "کمینهٔ کارمزد از بیشینهٔ آن بیشتر است.",
    en: "The minimum is above the maximum.",
  },
  commission_order_not_found: {
    kind: "not_found",
    fa: "سفارشی با این شماره نیست.",
    en: "There is no order with this number.",
  },
  commission_promotion_not_found: {
    kind: "not_found",
    fa: "چنین تخفیفی نیست.",
    en: "There is no such promotion.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
