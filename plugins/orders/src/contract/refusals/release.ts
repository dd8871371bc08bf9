/** What is refused when a part is called off, or when money goes back. */
export const RELEASE_REFUSALS = {
  seller_order_partly_shipped: {
    kind: "not_allowed",
    fa: "بخشی از این سفارش فرستاده شده است و دیگر لغوشدنی نیست؛ برای برگشت کالا درخواست مرجوعی ثبت می‌شود.",
    en: "Something of this order has been sent already, so it can no longer be called off; what arrives can be returned.",
  },
  order_has_parts: {
    kind: "not_allowed",
    fa: "سهم هر فروشنده را جداگانه در پایین همین صفحه لغو کنید؛ با لغو همه، سفارش هم لغو می‌شود.",
    en: "Please cancel the sellers' parts, below on this page; when all are cancelled, so is the order.",
  },
  order_being_changed: {
    kind: "not_allowed",
    fa: "این سفارش هم‌اکنون جای دیگری ویرایش می‌شود؛ نخست آن ویرایش پایان یابد.",
    en: "This order is being edited elsewhere; that edit has to end first.",
  },
  refund_above_owed: {
    kind: "not_allowed",
    fa: "این مبلغ بیش از بدهی به خریدار است و پرداخت نشد.",
    en: "That is more than is owed to the buyer, so it was not paid back.",
  },
  refund_not_found: {
    kind: "not_found",
    fa: "بازپرداختی با این شناسه یافت نشد.",
    en: "No such refund.",
  },
  refund_not_due: {
    kind: "not_allowed",
    fa: "این بازپرداخت پیش‌تر به سرانجام رسیده است.",
    en: "This refund is settled already.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
