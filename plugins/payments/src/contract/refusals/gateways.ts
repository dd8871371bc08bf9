/** What is refused of payments through a gateway. */
export const GATEWAY_REFUSALS = {
  payment_not_made: {
    kind: "not_allowed",
    fa: "پرداخت انجام نشد و چیزی از حساب شما کم نشده است. می‌توانید دوباره بپردازید.",
    en: "The payment was not made, and nothing was taken. You can pay again.",
  },
  payment_under_way: {
    kind: "unavailable",
    fa: "پرداخت شما هنوز در راه است؛ چند لحظه‌ی دیگر دوباره ببینید.",
    en: "Your payment is still under way; please look again in a moment.",
  },
  payment_amount_differs: {
    kind: "not_allowed",
    fa: "مبلغ پرداخت با مبلغ سبد یکی نیست. پرداخت را از نو آغاز کنید.",
    en: "What was paid is not what the cart comes to. Please begin the payment anew.",
  },
  payment_currency_refused: {
    kind: "invalid_data",
    fa: "این درگاه به این ارز دریافت نمی‌کند.",
    en: "This gateway does not take this currency.",
  },
  payment_amount_refused: {
    kind: "invalid_data",
    fa: "این مبلغ را درگاه نمی‌پذیرد.",
    en: "The gateway does not take this amount.",
  },
  gateway_away: {
    kind: "unavailable",
    fa: "درگاه پرداخت پاسخ نمی‌دهد؛ کمی دیگر دوباره بکوشید.",
    en: "The payment gateway does not answer; please try again in a little while.",
  },
  gateway_refused: {
    kind: "not_allowed",
    fa: "درگاه پرداخت این کار را نپذیرفت.",
    en: "The payment gateway refused this.",
  },
  payment_captured: {
    kind: "not_allowed",
    fa: "پرداختی که انجام شده پس داده می‌شود، لغو نمی‌شود.",
    en: "What was paid is paid back, not cancelled.",
  },
  refund_not_set_up: {
    kind: "not_allowed",
    fa: "بازپرداخت از این درگاه تنظیم نشده است.",
    en: "Refunds by this gateway are not set up.",
  },
  refund_unclear: {
    kind: "not_allowed",
    fa: "آنچه درگاه از بازپرداخت‌ها می‌گوید با دفتر ما نمی‌خواند؛ کسی باید نگاه کند.",
    en: "What the gateway says went back is not what our books say: somebody has to look.",
  },
  webhook_forged: {
    kind: "invalid_data",
    fa: "امضای این پیام درست نیست.",
    en: "The signature of this message is not right.",
  },
  webhook_not_set_up: {
    kind: "not_found",
    fa: "اینجا کسی منتظر پیام این درگاه نیست.",
    en: "Nobody here waits for messages of this gateway.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
