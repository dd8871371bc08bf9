import { FULFIL_REFUSALS } from "./refusals/fulfil";
import { PAPERS_REFUSALS } from "./refusals/papers";
import { RELEASE_REFUSALS } from "./refusals/release";
import { RETURNS_REFUSALS } from "./refusals/returns";
import { REVIEW_REFUSALS } from "./refusals/reviews";
import { TIDINGS_REFUSALS } from "./refusals/tidings";

/**
 * Every refusal of this plugin, by its code: which kind it is, and what it says in both languages. Each kind is a 4xx but
 * `unavailable`, which is a 503 with the time to come again.
 */
export const ORDERS_REFUSALS = {
  ...REVIEW_REFUSALS,
  ...TIDINGS_REFUSALS,
  basket_empty: { kind: "invalid_data", fa: "سبد خرید خالی است.", en: "The basket is empty." },
  item_has_no_seller: {
    kind: "not_allowed",
    fa: "کالایی در سبد هست که فروشنده‌ای ندارد؛ آن را از سبد بردارید.",
    en: "The basket holds an item without a seller; please remove it.",
  },
  product_not_on_sale: {
    kind: "not_allowed",
    fa: "این کالا در فروش نیست.",
    en: "This product is not on sale.",
  },
  shipping_missing: {
    kind: "invalid_data",
    fa: "برای هر فروشنده یک روش ارسال انتخاب کنید.",
    en: "Please choose one shipping method for each seller.",
  },
  shipping_more_than_one: {
    kind: "invalid_data",
    fa: "برای یک فروشنده بیش از یک روش ارسال انتخاب شده است.",
    en: "More than one shipping method is chosen for one seller.",
  },
  shipping_not_of_basket: {
    kind: "invalid_data",
    fa: "این روش ارسال به فروشنده‌های سبد شما تعلق ندارد.",
    en: "This shipping method belongs to no seller in your basket.",
  },
  total_not_whole: {
    kind: "not_allowed",
    fa: "مبلغ سبد خرد دارد؛ لطفاً پرداخت را از نو آغاز کنید.",
    en: "The basket's total is not a whole amount; please start the payment again.",
  },
  paid_amount_differs: {
    kind: "not_allowed",
    fa: "مبلغ پرداخت با مبلغ سبد یکی نیست؛ لطفاً پرداخت را از نو آغاز کنید.",
    en: "The payment's amount differs from the basket's total; please start the payment again.",
  },
  quantity_too_large: {
    kind: "invalid_data",
    fa: "تعداد بیش از اندازه است.",
    en: "The quantity is too large.",
  },
  sold_out: {
    kind: "not_allowed",
    fa: "از کالایی در سبد شما دیگر این تعداد نمانده است.",
    en: "Of something in your basket that many are no longer left.",
  },
  shop_busy: {
    kind: "unavailable",
    fa: "فروشگاه اکنون شلوغ است؛ چند لحظه‌ی دیگر دوباره بکوشید.",
    en: "The shop is busy just now; please try again in a moment.",
  },
  order_not_whole: {
    kind: "not_allowed",
    fa: "پرداخت این سفارش ثبت شده، ولی سفارش کامل نشده است؛ لطفاً با پشتیبانی تماس بگیرید.",
    en: "This order is paid, but it is not whole; please ask the office.",
  },
  seller_order_not_found: { kind: "not_found", fa: "سفارشی با این شناسه یافت نشد.", en: "No such order." },
  seller_order_wrong_state: {
    kind: "not_allowed",
    fa: "این کار در وضعیت کنونی سفارش شدنی نیست.",
    en: "That cannot be done in the order's present state.",
  },
  order_not_found: { kind: "not_found", fa: "سفارشی با این شناسه یافت نشد.", en: "No such order." },
  ...PAPERS_REFUSALS,
  cart_not_found: { kind: "not_found", fa: "سبدی با این شناسه یافت نشد.", en: "No such basket." },
  ...FULFIL_REFUSALS,
  ...RELEASE_REFUSALS,
  ...RETURNS_REFUSALS,
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;

export type OrdersRefusalCode = keyof typeof ORDERS_REFUSALS;
