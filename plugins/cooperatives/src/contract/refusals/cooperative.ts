export const COOPERATIVE_REFUSALS = {
  cooperatives_only: {
    kind: "forbidden",
    fa: "این بخش برای تعاونی‌هاست.",
    en: "This room is for cooperatives.",
  },
  cooperative_owners_only: {
    kind: "forbidden",
    fa: "این کار با مالک است.",
    en: "Only an owner may do that.",
  },
  wholesale_order_not_found: {
    kind: "not_found",
    fa: "چنین سفارش عمده‌ای نیست.",
    en: "No such wholesale order.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
