import { stringify } from "csv-stringify/sync";
import type { CsvTemplate } from "../../contract/bank-template";
import { BankFileFlaw, type Batch, type BatchFile, type Transfer } from "./provider";

/** Writes a batch as the columns of a bank's template say. */
export function csvFile(batch: Batch, template: CsvTemplate): BatchFile {
  const rows = batch.transfers.map((transfer, index) =>
    template.columns.map((column) => {
      const text = cellOf(column, transfer, index, batch, template);
      return column.most ? [...text].slice(0, column.most).join("") : text;
    }),
  );
  const text = stringify(
    template.headers ? [template.columns.map(({ header }) => header), ...rows] : rows,
    // A name that begins with "=" would be a formula to whoever opens the file.
    { delimiter: template.delimiter, record_delimiter: template.line_end, escape_formulas: true },
  );
  return { name: `${batch.id}.csv`, media_type: "text/csv", bytes: encoded(text, template.encoding) };
}

function cellOf(
  { value, text = "" }: CsvTemplate["columns"][number],
  transfer: Transfer,
  index: number,
  { id, day, decimals }: Batch,
  { digits, divide_by }: CsvTemplate,
): string {
  const written = digits === "persian" ? inPersian : (latin: string) => latin;
  if (value === "text") return text;
  if (value === "row") return written(String(index + 1));
  if (value === "amount") return written(amountOf(transfer, divide_by, decimals));
  if (value === "day") return day;
  if (value === "batch") return id;
  return oneLine(transfer[value]);
}

function amountOf({ amount, reference }: Transfer, divideBy: 1 | 10, decimals: number): string {
  const by = BigInt(divideBy);
  if (amount % by !== 0n) throw new BankFileFlaw(`${reference}: ${amount} is no whole number of toman`);
  return decimal(amount / by, decimals);
}

/** Smallest units as a decimal of the currency: 1250 of two digits is "12.50". */
export function decimal(units: bigint, decimals: number): string {
  const text = String(units).padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** Control signs, line ends among them, as one space. */
export const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();

const inPersian = (latin: string) => latin.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹".charAt(Number(digit)));

function encoded(text: string, encoding: CsvTemplate["encoding"]): Uint8Array {
  if (encoding === "utf-16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  return Buffer.from(encoding === "utf-8-bom" ? `\ufeff${text}` : text, "utf8");
}
