/** Lists of goods: brought in from a file, and given out as one. */

export const SHEET_LIMITS = {
  bytes: 10 * 1024 * 1024,
  rows: 10_000,
  columns: 250,
  /** What an XLSX file may hold once it is unpacked. */
  unpackedBytes: 120 * 1024 * 1024,
} as const;

export const IMPORT_STATES = ["checked", "waiting", "running", "done", "cancelled"] as const;
/** Where an import stands: looked at and nothing written, then begun in the background until it is done or called off. */
export type ImportState = (typeof IMPORT_STATES)[number];

export const SHEET_FORMATS = ["csv", "xlsx"] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export interface ListingImport {
  id: string;
  file_name: string;
  state: ImportState;
  /** Of the file, without its header. */
  rows: number;
  /** How many goods there would be, by what would become of them. */
  fresh: number;
  changed: number;
  unchanged: number;
  /** Goods of which some row has a problem: none of it is imported. */
  flawed: number;
  problems: number;
  /** Headers of columns that are not known and were left aside. */
  ignored_columns: string[];
  /** Of those to be imported, how many are through, and how many of these failed. */
  done: number;
  failed: number;
  created_at: string;
  finished_at: string | null;
}

export interface SheetProblemAnswer {
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  /** Key and header of the column; null when it is the row as a whole. */
  column: { key: string; name: string } | null;
  code: string;
  /** In the caller's language. */
  message: string;
  /** What stands there, cut short. */
  value: string;
}

/** `POST /seller/listing-imports`, `GET /seller/listing-imports/:id?limit=&offset=`, and what `start` and `cancel` answer. */
export interface ListingImportAnswer {
  import: ListingImport;
  problems: SheetProblemAnswer[];
  count: number;
  offset: number;
  limit: number;
}

/** `GET /seller/listing-imports`: hers, newest first. */
export interface ListingImportsAnswer {
  imports: ListingImport[];
}
