/** Refusals of sending, handing over and receiving. */
export const FULFIL_REFUSALS = {
  shipment_of_fetched: {
    kind: "not_allowed",
    fa: "خریدار خودش برای این سفارش می‌آید؛ آن را با کد تحویل به دستش بدهید.",
    en: "The buyer comes for this order herself; hand it over by her pick-up code.",
  },
  shipment_line_unknown: {
    kind: "invalid_data",
    fa: "در این سفارش چنین کالایی نیست.",
    en: "This order has no such item.",
  },
  shipment_more_than_left: {
    kind: "not_allowed",
    fa: "از این سفارش این تعداد برای فرستادن نمانده است.",
    en: "Of this order that many are not left to send.",
  },
  handover_of_sent: {
    kind: "not_allowed",
    fa: "این سفارش فرستاده می‌شود و کد تحویل ندارد.",
    en: "This order is sent, and has no pick-up code.",
  },
  pickup_code_wrong: {
    kind: "not_allowed",
    fa: "این کد تحویلِ این سفارش نیست. از خریدار بخواهید کد را از صفحه‌ی سفارشش بخواند.",
    en: "That is not this order's pick-up code. Ask the buyer to read it from her order's page.",
  },
  pickup_code_tries: {
    kind: "too_many_requests",
    fa: "کد تحویل چند بار نادرست وارد شد؛ کمی دیگر دوباره بکوشید.",
    en: "The pick-up code was wrong several times; please try again a little later.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
