import type { StatementColumn } from "../../contract/statements";
import type { Month, Reckoning } from "../../domain/statements/months";
import type { NumberedRow } from "./read-statement";

type Language = "fa" | "en";

/** What stands on statements besides what they are about. */
const fa = {
  market: "دسترنج",
  statement: "صورت‌حساب فروشنده",
  seller: (name: string) => `فروشنده: ${name}`,
  period: (from: string, to: string) => `از ${from} تا ${to}`,
  open: "این ماه هنوز به پایان نرسیده است.",
  currency: "ارز",
  day: "روز",
  what: "شرح",
  order: (number: string) => `سفارش ${number}`,
  payout: "واریز به حساب شما",
  payoutBack: "واریزی که برگشت",
  exchange: "تبدیل ارز",
  settlement: (number: string) => `تسویه‌ی سفارش ${number}`,
  advance: (number: string) => `پیش‌پرداخت سفارش ${number}`,
  surplus: "مازاد سال",
  entry: "سند دیگر",
  opening: "مانده‌ی آغاز ماه",
  closing: "مانده‌ی پایان ماه",
  closingNow: "مانده تا اکنون",
  earned: "درآمد این ماه",
  columns: {
    goods: "کالا",
    discount: "تخفیف از سوی بازار",
    shipping: "ارسال",
    commission: "کارمزد",
    vat: "مالیات کارمزد",
    refund: "استرداد",
    postage: "هزینهٔ مرجوعی",
    settlement: "تسویه‌ی سفارش عمده",
    advance: "پیش‌پرداخت",
    surplus: "مازاد سال",
    cash: "نقد در دست شما",
    payout: "واریز",
    exchange: "تبدیل ارز",
    other: "دیگر",
  } satisfies Record<StatementColumn, string>,
  change: "خالص",
  balance: "مانده",
  nothing: "در این ماه چیزی جابه‌جا نشد.",
  note: "هر سطر خالصِ یک سفارش در این ماه است؛ مانده‌ی آغاز با خالصِ همه‌ی سطرها مانده‌ی پایان می‌شود.",
  amountsIn: (currency: string) => `مبلغ‌ها به ${currency} است.`,
  page: (page: string, pages: string) => `صفحه ${page} از ${pages}`,
};

const en: typeof fa = {
  market: "Dastranj",
  statement: "Seller's statement",
  seller: (name) => `Seller: ${name}`,
  period: (from, to) => `${from} to ${to}`,
  open: "This month is not over yet.",
  currency: "Currency",
  day: "Day",
  what: "What",
  order: (number) => `Order ${number}`,
  payout: "Paid out to you",
  payoutBack: "Payout that came back",
  exchange: "Exchange",
  settlement: (number) => `Settlement of order ${number}`,
  advance: (number) => `Advance for order ${number}`,
  surplus: "Surplus of the year",
  entry: "Other entry",
  opening: "Opening balance",
  closing: "Closing balance",
  closingNow: "Balance so far",
  earned: "Earned this month",
  columns: {
    goods: "Goods",
    discount: "Discount we gave",
    shipping: "Shipping",
    commission: "Commission",
    vat: "VAT on commission",
    refund: "Refund",
    postage: "Return postage",
    settlement: "Wholesale settlement",
    advance: "Advance",
    surplus: "Surplus of the year",
    cash: "Cash you hold",
    payout: "Payout",
    exchange: "Exchange",
    other: "Other",
  },
  change: "Net",
  balance: "Balance",
  nothing: "Nothing moved in this month.",
  note: "A row is what an order came to in this month; the opening balance and all rows come to the closing balance.",
  amountsIn: (currency) => `Amounts are in ${currency}.`,
  page: (page, pages) => `Page ${page} of ${pages}`,
};

export const STATEMENT_WORDS: Record<Language, typeof fa> = { fa, en };

/** What a row is about. */
export function titleOf(
  { seller_order_id, display_id, kind, amounts }: NumberedRow,
  language: Language,
  written: (number: string) => string,
): string {
  const words = STATEMENT_WORDS[language];
  if (seller_order_id)
    return words.order(written(display_id === null ? seller_order_id : String(display_id)));
  if (amounts.payout > 0n) return words.payoutBack;
  if (amounts.payout < 0n || kind?.startsWith("payout")) return words.payout;
  const order = display_id === null ? "" : written(String(display_id));
  if (kind === "settlement" || kind === "advance") return words[kind](order).trim();
  if (kind === "surplus") return words.surplus;
  return kind === "exchange" ? words.exchange : words.entry;
}

/** A month as it is said: آذر ۱۴۰۵, Azar 1405, November 2026. */
export function monthInWords(
  { from }: Month,
  { calendar, time_zone }: Reckoning,
  language: Language,
): string {
  const format = new Intl.DateTimeFormat(`${language === "fa" ? "fa-IR" : "en-GB"}-u-ca-${calendar}`, {
    timeZone: time_zone,
    year: "numeric",
    month: "long",
  });
  const parts = new Map(format.formatToParts(from).map(({ type, value }) => [type as string, value]));
  return `${parts.get("month")} ${parts.get("year")}`;
}
