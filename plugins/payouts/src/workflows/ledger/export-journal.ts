import type { MedusaContainer } from "@medusajs/framework/types";
import type { JournalRow, Ledger } from "../../contract/ledger";
import { LEDGER_MODULE } from "../../contract/names";
import { refusal } from "../refusal";

const COLUMNS: readonly (readonly [keyof JournalRow, fa: string, en: string])[] = [
  ["posted_at", "زمان ثبت", "Posted at"],
  ["occurred_at", "زمان رویداد", "Occurred at"],
  ["entry", "شماره سند", "Entry"],
  ["reference", "شناسه", "Reference"],
  ["kind", "گونه", "Kind"],
  ["line", "سطر", "Line"],
  ["from", "از حساب", "From"],
  ["to", "به حساب", "To"],
  ["amount", "مبلغ (کوچک‌ترین واحد)", "Amount (smallest units)"],
  ["currency", "ارز", "Currency"],
  ["seller_id", "فروشنده", "Seller"],
  ["seller_order_id", "بخش سفارش", "Part of an order"],
  ["memo", "شرح", "Memo"],
];

/**
 * Every movement that was posted in a period, as CSV in pieces.
 *
 * @throws a refusal, at once, when the period is none
 */
export function exportJournal(
  container: MedusaContainer,
  { from, until, language }: { from: Date; until: Date; language: "fa" | "en" },
): AsyncGenerator<string> {
  if (until <= from) throw refusal("ledger_period_wrong");
  if (from.getTime() > Date.now()) throw refusal("ledger_moment_ahead");
  const rows = container.resolve<Ledger>(LEDGER_MODULE).journal({ from, until });
  return csvOf(rows, language);
}

async function* csvOf(rows: AsyncIterable<JournalRow[]>, language: "fa" | "en"): AsyncGenerator<string> {
  const { stringify } = await import("csv-stringify/sync");
  // Spreadsheets take UTF-8 for something else unless it is marked, and a text that begins with "=" for a formula.
  const lines = (cells: unknown[][]) =>
    stringify(cells, { record_delimiter: "windows", escape_formulas: true });
  yield `\ufeff${lines([COLUMNS.map(([, fa, en]) => (language === "fa" ? fa : en))])}`;
  for await (const some of rows) yield lines(some.map((row) => COLUMNS.map(([key]) => cell(row[key]))));
}

const cell = (value: JournalRow[keyof JournalRow]): string =>
  value instanceof Date ? value.toISOString() : (value ?? "");
