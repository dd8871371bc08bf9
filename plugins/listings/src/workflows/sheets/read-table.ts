import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { Unzip, UnzipInflate } from "fflate";
import { SHEET_LIMITS } from "../../contract/sheets";
import { decodeText, delimiterOf } from "../../domain/sheets/decode-text";
import { refusal } from "../refusal";

/** A row as it stands in the file; the header is row 1. */
export type TableRow =
  | { row: number; cells: string[] }
  | { row: number; broken: "row_broken" | "row_too_long" };

/** More than any spreadsheet's archive is made of. */
const MOST_PARTS = 2000;
/** Longer than any row of a list that people wrote. */
const MOST_OF_A_ROW = 200_000;

/** The rows of a list, one after another; empty ones are left out. A row that cannot be read stops none of the others. */
export async function* readTable(
  bytes: Buffer,
  { unpackedBytes }: { unpackedBytes: number } = SHEET_LIMITS,
): AsyncGenerator<TableRow> {
  if (bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1")))
    yield* readXlsx(bytes, unpackedBytes);
  else yield* readCsv(bytes);
}

async function* readXlsx(bytes: Buffer, unpackedBytes: number): AsyncGenerator<TableRow> {
  await refuseBomb(bytes, unpackedBytes);
  const { streamXlsxRows } = await import("hucre/xlsx");
  try {
    for await (const { index, values } of streamXlsxRows(new Uint8Array(bytes), {
      maxRows: 2 * SHEET_LIMITS.rows,
    })) {
      const cells = values.slice(0, SHEET_LIMITS.columns + 1).map(cellText);
      if (cells.every((cell) => cell.trim() === "")) continue;
      yield checked(index + 1, cells);
    }
  } catch (cause) {
    throw isOurs(cause) ? cause : refusal("sheet_not_read");
  }
}

/** What a cell shows, as text. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // Spreadsheets keep 0.1 + 0.2: fifteen digits are what they show.
  if (typeof value === "number") return plainNumber(Number(value.toPrecision(15)));
  if (typeof value === "object") return "";
  return String(value);
}

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e")
    ? value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

/** Unpacks once without keeping anything, for what an archive says of its own size may be a lie. */
async function refuseBomb(bytes: Buffer, most: number): Promise<void> {
  let unpacked = 0;
  let files = 0;
  let broken = false;
  const unzip = new Unzip((file) => {
    files++;
    file.ondata = (error, chunk) => {
      if (error) broken = true;
      else unpacked += chunk.byteLength;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 16 * 1024;
  for (let at = 0; at < bytes.byteLength; at += step) {
    try {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.byteLength);
    } catch {
      broken = true;
    }
    if (unpacked > most || files > MOST_PARTS) throw refusal("sheet_too_large");
    if (broken) throw refusal("sheet_not_read");
    if (at % (16 * step) === 0) await new Promise((next) => setImmediate(next));
  }
}

async function* readCsv(bytes: Buffer): AsyncGenerator<TableRow> {
  const text = decodeText(bytes);
  if (text === null) throw refusal("sheet_not_read");
  const delimiter = delimiterOf(text);
  let rest = Buffer.from(text, "utf8");
  let row = 1;
  while (rest.byteLength > 0) {
    const parsed: { record: string[]; end: number }[] = [];
    let broken: CsvError | null = null;
    // By `on_record`, for a stream that fails forgets what it had read before.
    const parser = parse({
      delimiter,
      relax_column_count: true,
      max_record_size: MOST_OF_A_ROW,
      record_delimiter: ["\r\n", "\n", "\r"],
      on_record: (record: string[], { bytes: end }) => {
        parsed.push({ record, end });
        return null;
      },
    });
    try {
      await pipeline(Readable.from(pieces(rest)), parser.resume());
    } catch (cause) {
      if (!(cause instanceof CsvError)) throw cause;
      broken = cause;
    }
    for (const { record } of parsed) {
      const here = row++;
      if (record.some((cell) => cell.trim() !== "")) yield checked(here, record);
    }
    if (!broken) return;
    // Reading goes on with the next line: what an unclosed quotation mark swallowed is not lost.
    yield { row: row++, broken: broken.code === "CSV_MAX_RECORD_SIZE" ? "row_too_long" : "row_broken" };
    rest = rest.subarray(nextLine(rest, parsed.at(-1)?.end ?? 0));
    if (row > 2 * SHEET_LIMITS.rows) return;
  }
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  const step = 64 * 1024;
  for (let at = 0; at < bytes.byteLength; at += step) yield bytes.subarray(at, at + step);
}

function nextLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(0x0a, from + 1);
  return end < 0 ? bytes.byteLength : end + 1;
}

function checked(row: number, cells: string[]): TableRow {
  return cells.length > SHEET_LIMITS.columns ? { row, broken: "row_too_long" } : { row, cells };
}

function isOurs(cause: unknown): boolean {
  return (
    typeof (cause as { code?: unknown })?.code === "string" &&
    String((cause as { code: string }).code).startsWith("sheet_")
  );
}
