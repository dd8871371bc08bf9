import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_IMPORT_MODULE, LISTING_MODULE } from "../../contract/names";
import { type ListingInput, ListingInput as ListingSchema } from "../../contract/offering";
import { SHEET_LIMITS } from "../../contract/sheets";
import { type Column, readHeader } from "../../domain/sheets/columns";
import { groupRows, type KnownVariant, type SheetGroup } from "../../domain/sheets/group-rows";
import { overlay } from "../../domain/sheets/overlay";
import { placeOf } from "../../domain/sheets/place-of";
import { skuOf } from "../../domain/sheets/read-cell";
import { type ProductRow, readListing } from "../../domain/sheets/read-listing";
import type { Cells, SheetListing, SheetProblem } from "../../domain/sheets/sheet-listing";
import { sameCells, writeRows } from "../../domain/sheets/write-rows";
import type { ListingModuleService } from "../../modules/listing/service";
import type {
  CheckedSheet,
  ImportEntry,
  ListingImportModuleService,
} from "../../modules/listing-import/service";
import { checkListings } from "../check-listings";
import { fieldFlaws } from "../fields-refused";
import { readListings, type StandingListing } from "../read-listings";
import { refusal } from "../refusal";
import { readTable } from "./read-table";
import { readSheetMarket, type SheetMarket } from "./sheet-ground";

/** So many listings are read and checked together. */
const AT_ONCE = 200;
/** Of a list with more that is wrong the rest is counted with its rows only. */
const MOST_PROBLEMS = 20_000;
/** Passes for a photo while a listing without any is looked at: an import has none. */
const NO_PHOTO = ["none"];

export interface SheetToCheck {
  seller_id: string;
  file_name: string;
  bytes: Buffer;
  now: Date;
}

interface Read {
  rows: ProductRow[];
  columns: Column[];
  ignored: string[];
  problems: SheetProblem[];
  count: number;
}

/** Looks at a list: what would become of each row, and what is wrong with it. Nothing is put on sale; answers the import's id. */
export async function checkSheet(container: MedusaContainer, sheet: SheetToCheck): Promise<string> {
  const around = await readSheetMarket(container);
  const read = await readRows(sheet.bytes, around.columns);
  const known = await knownVariants(container, sheet.seller_id, read.rows);
  const { groups, problems } = groupRows(read.rows, known);
  const found: CheckedSheet = {
    seller_id: sheet.seller_id,
    file_name: sheet.file_name.slice(0, 200),
    rows: read.count,
    fresh: 0,
    changed: 0,
    unchanged: 0,
    flawed: 0,
    ignored_columns: read.ignored,
    entries: [],
    problems: [...read.problems, ...problems],
  };
  const wrongRows = new Set(problems.map(({ row }) => row));
  for (let at = 0; at < groups.length; at += AT_ONCE) {
    // Others are served in between.
    await new Promise((next) => setImmediate(next));
    const some = groups.slice(at, at + AT_ONCE);
    await checkGroups(container, some, { sheet, around, read, found, wrongRows });
  }
  found.problems = found.problems.sort((a, b) => a.row - b.row).slice(0, MOST_PROBLEMS);
  return container.resolve<ListingImportModuleService>(LISTING_IMPORT_MODULE).note(found);
}

async function readRows(bytes: Buffer, all: Column[]): Promise<Read> {
  const read: Read = { rows: [], columns: [], ignored: [], problems: [], count: 0 };
  let header: (Column | null)[] | null = null;
  for await (const line of readTable(bytes)) {
    if (header === null) {
      if (!("cells" in line)) throw refusal("sheet_header_unknown");
      header = readHeader(line.cells, all);
      read.columns = header.filter((column) => column !== null);
      if (!read.columns.some(({ key }) => key === "sku")) throw refusal("sheet_header_unknown");
      if (new Set(read.columns).size < read.columns.length) throw refusal("sheet_header_twice");
      const unknown = line.cells.filter((cell, index) => !header?.[index] && cell.trim() !== "");
      read.ignored = unknown.slice(0, 50).map((cell) => cell.trim().slice(0, 80));
      continue;
    }
    read.count++;
    if (read.count > SHEET_LIMITS.rows) throw refusal("sheet_too_many_rows");
    if ("broken" in line) {
      read.problems.push({ row: line.row, column: null, code: line.broken, value: "" });
      continue;
    }
    const cells: Record<string, string> = {};
    for (const [index, column] of header.entries()) if (column) cells[column.key] = line.cells[index] ?? "";
    read.rows.push({ row: line.row, cells });
  }
  if (read.count === 0) throw refusal("sheet_empty");
  return read;
}

/** The variants of hers that the list names, by her number. */
async function knownVariants(
  container: MedusaContainer,
  seller_id: string,
  rows: readonly ProductRow[],
): Promise<Map<string, KnownVariant>> {
  const skus = [...new Set(rows.map(({ cells }) => skuOf(cells)).filter((sku) => sku !== ""))];
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const known = new Map<string, KnownVariant>();
  for (let at = 0; at < skus.length; at += 2000) {
    const found = await listings.listListingVariants(
      { seller_id, sku: skus.slice(at, at + 2000) },
      { select: ["sku", "variant_id", "listing_id"], take: null },
    );
    for (const { sku, variant_id, listing_id } of found) known.set(sku, { listing_id, variant_id });
  }
  return known;
}

interface Checking {
  sheet: SheetToCheck;
  around: SheetMarket;
  read: Read;
  found: CheckedSheet;
  wrongRows: ReadonlySet<number>;
}

interface Candidate {
  group: SheetGroup;
  rows: ProductRow[];
  standing: StandingListing | undefined;
  listing: SheetListing;
  content: ListingInput;
}

async function checkGroups(
  container: MedusaContainer,
  groups: readonly SheetGroup[],
  { sheet: { seller_id, now }, around, read, found, wrongRows }: Checking,
): Promise<void> {
  const { market, ground, columns } = around;
  const ids = groups.flatMap(({ listing_id }) => listing_id ?? []);
  const standing = new Map(
    (ids.length > 0 ? await readListings(container, { id: ids, seller_id }, market) : []).map((one) => [
      one.id,
      one,
    ]),
  );
  const candidates: Candidate[] = [];
  for (const group of groups) {
    const stands = standing.get(group.listing_id ?? "");
    const rows = stands ? overlay(group.rows, rowsNow(stands), read.columns) : group.rows;
    const { listing, problems } = readListing(rows, columns, ground, stands?.content.options);
    if (stands) keepOtherPrices(listing, stands);
    const photos = stands ? stands.content.photos.map(({ id }) => id) : [];
    const parsed = ListingSchema.safeParse({ ...listing, photos: photos.length > 0 ? photos : NO_PHOTO });
    if (!parsed.success) {
      for (const [path, code] of Object.entries(fieldFlaws(parsed.error)))
        problems.push(at(rows, listing, path, code));
    }
    if (problems.length > 0 || !parsed.success || rows.some(({ row }) => wrongRows.has(row))) {
      refuse(problems);
      continue;
    }
    candidates.push({ group, rows, standing: stands, listing, content: { ...parsed.data, photos } });
  }
  const differing = candidates.filter(({ standing, content }) => {
    const same = standing !== undefined && isSame(standing, content);
    if (same) found.unchanged++;
    return !same;
  });
  const checked = await checkListings(
    container,
    {
      seller_id,
      listings: differing.map(({ content, standing }) => ({
        content,
        listing_id: standing?.id ?? null,
        product_id: standing?.product_id ?? null,
      })),
      now,
    },
    market,
  );
  for (const [index, { flaws, gate }] of checked.entries()) {
    const { rows, listing, standing, content } = differing[index] as Candidate;
    const wrong = Object.entries(flaws).map(([path, code]) => at(rows, listing, path, code));
    if (gate) wrong.push(at(rows, listing, gate.field, gate.code));
    if (wrong.length > 0) {
      refuse(wrong);
      continue;
    }
    const entry: ImportEntry = {
      place: found.entries.length + 1,
      rows: rows.map(({ row }) => row),
      listing_id: standing?.id ?? null,
      content,
    };
    found.entries.push(entry);
    if (standing) found.changed++;
    else found.fresh++;
  }

  function refuse(problems: SheetProblem[]): void {
    found.flawed++;
    const said = new Set<string>();
    for (const problem of problems) {
      const place = `${problem.row} ${problem.column}`;
      if (!said.has(place)) found.problems.push(problem);
      said.add(place);
    }
  }

  function at(rows: readonly ProductRow[], listing: SheetListing, path: string, code: string): SheetProblem {
    return problemAt({ rows, listing, path, code, home: market.homeCurrency });
  }

  /** How a listing stands now, as rows in either unit of prices. */
  function rowsNow({ id, content }: StandingListing) {
    const listing = content as unknown as SheetListing;
    return (unit: "toman" | "rial") =>
      writeRows(listing, columns, ground, { group: id, language: "en", unit }).map((cells, index) => ({
        cells,
        variant_id: content.variants[index]?.id ?? "",
      }));
  }

  function isSame({ id, content }: StandingListing, next: ListingInput): boolean {
    const written = (listing: unknown) =>
      writeRows(listing as SheetListing, columns, ground, { group: id, language: "en", unit: "rial" });
    const before: Cells[] = written(content);
    const after: Cells[] = written(next);
    return (
      before.length === after.length && before.every((cells, index) => sameCells(cells, after[index] ?? {}))
    );
  }
}

/** Tiers are written in the home currency alone: where they stay as they are, so do their prices in others. */
function keepOtherPrices(listing: SheetListing, { content }: StandingListing): void {
  for (const variant of listing.variants) {
    const before = content.variants.find(({ id }) => id === variant.id)?.wholesale ?? [];
    for (const tier of variant.wholesale) {
      const same = before.find(
        ({ min_quantity, prices }) =>
          min_quantity === tier.min_quantity &&
          Object.entries(tier.prices).every(([code, price]) => prices[code] === price),
      );
      if (same) tier.prices = { ...same.prices };
    }
  }
}

/** What is wrong with a field of a listing, where it stands in the list. */
export function problemAt({
  rows,
  listing,
  path,
  code,
  home,
}: {
  rows: readonly { row: number; cells?: Cells }[];
  listing: SheetListing;
  path: string;
  code: string;
  home: string;
}): SheetProblem {
  const { index, column } = placeOf(path, listing, home);
  const row = rows[index] ?? rows[0];
  return { row: row?.row ?? 1, column, code, value: (row?.cells?.[column ?? ""] ?? "").slice(0, 80) };
}
