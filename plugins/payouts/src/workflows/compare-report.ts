import { type BookFactsReader, SELLER_ORDER_MODULE } from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { parse } from "csv-parse/sync";
import { BOOKS_MODULE } from "../contract/names";
import type { AdminReportAnswer, FoundDifference } from "../contract/reconciliation";
import { compareWithReport, type ReportRow, unitsOf } from "../domain/postings/provider-report";
import type { BooksModuleService } from "../modules/books/service";
import { differenceOf } from "./read-reconciliation";
import { refusal } from "./refusal";

/** A provider's list of what it took in some days: the columns `reference` and `amount` (in the major unit). */
export interface ProviderReport {
  provider_id: string;
  currency_code: string;
  from: Date;
  until: Date;
  csv: string;
}

const MOST_ROWS = 50_000;

/** Compares a provider's list with what Medusa has of it; differences are noted like all others. */
export async function compareReport(
  container: MedusaContainer,
  { provider_id, currency_code, from, until, csv }: ProviderReport,
  now: Date,
): Promise<AdminReportAnswer> {
  if (until <= from) throw refusal("ledger_period_wrong");
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "currency", fields: ["decimal_digits"], filters: { code: currency_code } });
  if (!data[0]) throw refusal("book_currency_wrong");
  const rows = readRows(csv, Number(data[0].decimal_digits));
  const payments = await container.resolve<BookFactsReader>(SELLER_ORDER_MODULE).capturedBy({
    provider_id,
    currency_code,
    from,
    until,
    references: rows.map(({ reference }) => reference),
  });
  const found: FoundDifference[] = compareWithReport(rows, payments, { provider_id, currency_code });
  const service = container.resolve<BooksModuleService>(BOOKS_MODULE);
  await service.noteDifferences(found, { kind: [] }, now);
  const noted = await service.listBookDifferences(
    { kind: [...new Set(found.map(({ kind }) => kind))], subject: found.map(({ subject }) => subject) },
    { order: { id: "ASC" }, take: 100 },
  );
  return { rows: rows.length, differences: noted.map(differenceOf) };
}

function readRows(csv: string, decimals: number): ReportRow[] {
  let read: Record<string, string>[];
  try {
    read = parse(csv, {
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      bom: true,
      trim: true,
      skip_empty_lines: true,
    });
  } catch {
    throw refusal("book_report_wrong");
  }
  if (read.length === 0 || read.length > MOST_ROWS) throw refusal("book_report_wrong");
  return read.map(({ reference, amount }) => {
    const units = unitsOf(amount ?? "", decimals);
    if (!reference || reference.length > 200 || units === null) throw refusal("book_report_wrong");
    return { reference, amount: units };
  });
}
