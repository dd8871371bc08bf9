import type { StatementAnswer, StatementsAnswer } from "@dastranj/payouts/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const ROWS_A_PAGE = 50;

export type Months = StatementsAnswer;
export type Statement = StatementAnswer["statement"];
export type OfCurrency = Statement["currencies"][number];

/** The acting seller's last months, or those before one of them. */
export function readMonths(locale: Locale, before: string | undefined): Promise<Reading<StatementsAnswer>> {
  const query = before ? `?${new URLSearchParams({ before })}` : "";
  return readAs("seller", `seller/statements${query}`, locale);
}

/** A page of her statement of a month. */
export function readStatement(
  locale: Locale,
  month: string,
  offset: number,
): Promise<Reading<StatementAnswer>> {
  const query = new URLSearchParams({ limit: String(ROWS_A_PAGE), offset: String(offset) });
  return readAs("seller", `seller/statements/${encodeURIComponent(month)}?${query}`, locale);
}
