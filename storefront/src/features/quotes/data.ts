import type {
  OneQuoteRequestAnswer,
  OneWholesaleOrderAnswer,
  QuoteRequestsAnswer,
  QuoteState,
  WholesaleOrdersAnswer,
} from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** Quotes as the two sides read them: a buyer for her companies, a cooperative for itself. */

export const QUOTES_A_PAGE = 20;

export type Side = "company" | "cooperative";

const ROOM = {
  company: ["buyer", "store"],
  cooperative: ["seller", "seller/cooperative"],
} as const satisfies Record<Side, readonly ["buyer" | "seller", string]>;

/** The requests of one side, what moved last first. */
export function readQuotes(
  locale: Locale,
  side: Side,
  { state, offset }: { state?: QuoteState; offset: number },
): Promise<Reading<QuoteRequestsAnswer>> {
  const [audience, room] = ROOM[side];
  const query = new URLSearchParams({ limit: String(QUOTES_A_PAGE), offset: String(offset) });
  if (state) query.set("state", state);
  return readAs(audience, `${room}/quote-requests?${query}`, locale);
}

/** One request with its thread. */
export function readQuote(locale: Locale, side: Side, id: string): Promise<Reading<OneQuoteRequestAnswer>> {
  const [audience, room] = ROOM[side];
  return readAs(audience, `${room}/quote-requests/${encodeURIComponent(id)}`, locale);
}

/** The wholesale orders of a buyer's companies, the newest first. */
export const readWholesaleOrders = (locale: Locale): Promise<Reading<WholesaleOrdersAnswer>> =>
  readAs("buyer", "store/wholesale-orders?limit=10", locale);

/** What came of a request. */
export function readWholesaleOrder(
  locale: Locale,
  side: Side,
  id: string,
): Promise<Reading<OneWholesaleOrderAnswer>> {
  const [audience, room] = ROOM[side];
  return readAs(audience, `${room}/wholesale-orders/${encodeURIComponent(id)}`, locale);
}
