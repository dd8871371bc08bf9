import { OPTIONS, TIERS } from "./column-list";
import type { Column, SheetGround } from "./columns";
import {
  type CellRead,
  readAmount,
  readAttribute,
  readChoice,
  readText,
  readWhole,
  readYesNo,
} from "./read-cell";
import type { Cells, Named, SheetListing, SheetProblem, SheetVariant } from "./sheet-listing";

/** A row of a product: where it stands in the list, and what it says. */
export interface ProductRow {
  row: number;
  cells: Cells;
  /** Id of the variant that it is already. */
  variant_id?: string | undefined;
}

export interface ReadListing {
  listing: SheetListing;
  problems: SheetProblem[];
}

/**
 * Reads the rows of one product. What concerns the whole of it the first row says, and no other may say otherwise.
 *
 * @param standing the options that it has already, whose values keep their order
 */
export function readListing(
  rows: readonly ProductRow[],
  columns: readonly Column[],
  ground: SheetGround,
  standing: readonly { values: readonly Named[] }[] = [],
): ReadListing {
  const problems: SheetProblem[] = [];
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const [first] = rows as [ProductRow];

  for (const column of columns) findGaps(column);
  const listing: SheetListing = {
    title: named("title_fa", "title_en"),
    story: named("story_fa", "story_en"),
    category: choice("category", first) ?? "",
    measure: choice("measure", first) ?? "piece",
    options: [],
    variants: [],
    making: {
      made_to_order: read("made_to_order", first, readYesNo) ?? false,
      weekly_quantity: read("weekly_quantity", first, readWhole) ?? null,
      minutes_per_piece: read("minutes_per_piece", first, readWhole) ?? null,
      lead_days: read("lead_days", first, readWhole) ?? 0,
    },
    attributes: {},
  };
  for (const column of columns) {
    if (!column.key.startsWith("attribute_")) continue;
    const value = read(column.key, first, (cell) => readAttribute(cell, column));
    if (value !== undefined) listing.attributes[column.key.slice("attribute_".length)] = value;
  }
  const used: number[] = [];
  for (let n = 1; n <= OPTIONS; n++) {
    if (!rows.some(({ cells }) => cells[`value_${n}`]) && !first.cells[`option_${n}`]) continue;
    used.push(n);
    if (!first.cells[`option_${n}`]) problem(first, `option_${n}`, "field_missing");
    const values = standing[n - 1]?.values.map((value) => ({ ...value })) ?? [];
    listing.options.push({ name: named(`option_${n}`, `option_${n}_en`), values });
  }
  listing.variants = rows.map(variant);
  dropUnused(listing);
  return { listing, problems };

  function variant(row: ProductRow): SheetVariant {
    const sides = ["length", "width", "height"] as const;
    const size = Object.fromEntries(
      sides.flatMap((side) => {
        const value = read(`${side}_cm`, row, readWhole);
        return value === undefined ? [] : [[side, value]];
      }),
    );
    return {
      ...(row.variant_id && { id: row.variant_id }),
      sku: read("sku", row, readText) ?? "",
      values: used.map((n, index) => valueIndex(row, n, index)),
      net_amount: read("net_amount", row, readWhole) ?? null,
      prices: pricesOf(row),
      stock: read("stock", row, readWhole) ?? null,
      weight_grams: read("weight_grams", row, readWhole),
      size_cm: Object.keys(size).length > 0 ? size : null,
      wholesale: tiersOf(row),
    };
  }

  function valueIndex(row: ProductRow, n: number, index: number): number {
    const fa = read(`value_${n}`, row, readText);
    const en = read(`value_${n}_en`, row, readText) ?? null;
    if (fa === undefined) {
      if (!row.cells[`value_${n}`]) problem(row, `value_${n}`, "field_missing");
      return 0;
    }
    const values = listing.options[index]?.values ?? [];
    const known = values.findIndex((value) => value.fa === fa);
    if (known >= 0) {
      const value = values[known];
      if (value && row.cells[`value_${n}_en`] !== undefined) value.en = en;
      return known;
    }
    values.push({ fa, en });
    return values.length - 1;
  }

  function pricesOf(row: ProductRow): Record<string, number> {
    return Object.fromEntries(
      ground.currencies.flatMap(({ code }, index) => {
        const value = money(row, index === 0 ? "price" : `price_${code}`, index);
        return value === undefined ? [] : [[code, value]];
      }),
    );
  }

  function tiersOf(row: ProductRow): SheetVariant["wholesale"] {
    const tiers: SheetVariant["wholesale"] = [];
    for (let n = 1; n <= TIERS; n++) {
      const from = `wholesale_${n}_from`;
      const at = `wholesale_${n}_price`;
      if (!row.cells[from] && !row.cells[at]) continue;
      if (!row.cells[from]) problem(row, from, "field_missing");
      if (!row.cells[at]) problem(row, at, "field_missing");
      const price = money(row, at, 0);
      tiers.push({
        min_quantity: read(from, row, readWhole),
        prices: price === undefined ? {} : { [ground.currencies[0]?.code ?? ""]: price },
      });
    }
    return tiers;
  }

  function money(row: ProductRow, key: string, index: number): number | undefined {
    const currency = ground.currencies[index];
    const times =
      index === 0 && byKey.has("price_unit") && choice("price_unit", row, true) !== "rial" ? 10 : 1;
    return read(key, row, (cell) => readAmount(cell, currency?.decimals ?? 0, times));
  }

  function named(fa: string, en: string) {
    return { fa: read(fa, first, readText) ?? "", en: read(en, first, readText) ?? null };
  }

  function choice(key: string, row: ProductRow, quiet = false): string | undefined {
    const column = byKey.get(key);
    return read(key, row, (cell) => readChoice(cell, column?.choices ?? []), quiet);
  }

  /** The cell's value; undefined when it is empty or wrong, which is noted once. */
  function read<T>(
    key: string,
    { row, cells }: ProductRow,
    by: (cell: string) => CellRead<T>,
    quiet = false,
  ): T | undefined {
    const cell = cells[key] ?? "";
    if (cell.trim() === "") return undefined;
    const result = by(cell);
    if ("value" in result) return result.value;
    const code = key === "category" && result.flaw === "choice_unknown" ? "category_unknown" : result.flaw;
    if (!quiet) problem({ row, cells }, key, code);
    return undefined;
  }

  function findGaps(column: Column): void {
    const asked = column.of === "product" ? [first] : rows;
    for (const row of asked) {
      if (column.required && !row.cells[column.key]?.trim()) problem(row, column.key, "field_missing");
    }
    if (column.key === "price_unit") for (const row of rows) choice("price_unit", row);
    if (column.of !== "product") return;
    for (const row of rows.slice(1)) {
      const cell = row.cells[column.key]?.trim();
      if (cell && cell !== first.cells[column.key]?.trim()) problem(row, column.key, "group_differs");
    }
  }

  function problem({ row, cells }: Pick<ProductRow, "row" | "cells">, column: string, code: string): void {
    if (problems.some((one) => one.row === row && one.column === column)) return;
    problems.push({ row, column, code, value: (cells[column] ?? "").slice(0, 80) });
  }
}

/** Takes away values that no variant has any more. */
function dropUnused({ options, variants }: SheetListing): void {
  for (const [index, option] of options.entries()) {
    const used = new Set(variants.map(({ values }) => values[index] ?? 0));
    const kept = option.values.map((_, at) => at).filter((at) => used.has(at));
    option.values = kept.flatMap((at) => option.values[at] ?? []);
    for (const { values } of variants) values[index] = kept.indexOf(values[index] ?? 0);
  }
}
