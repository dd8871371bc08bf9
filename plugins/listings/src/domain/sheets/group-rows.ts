import { skuOf } from "./read-cell";
import type { ProductRow } from "./read-listing";
import type { SheetProblem } from "./sheet-listing";

/** A variant that stands already. */
export interface KnownVariant {
  listing_id: string;
  variant_id: string;
}

/** The rows of one product, with the listing that it is already. */
export interface SheetGroup {
  rows: ProductRow[];
  listing_id: string | null;
}

/**
 * Puts the rows of each product together: by their group, else by the listing that her number names, else each alone. A number that
 * stands twice is wrong at every place, for nobody can say which row is meant.
 */
export function groupRows(
  rows: readonly ProductRow[],
  known: ReadonlyMap<string, KnownVariant>,
): { groups: SheetGroup[]; problems: SheetProblem[] } {
  const groups = new Map<string, SheetGroup>();
  const problems: SheetProblem[] = [];
  const bySku = new Map<string, number[]>();
  for (const { row, cells } of rows) {
    const sku = skuOf(cells);
    if (sku !== "") bySku.set(sku, [...(bySku.get(sku) ?? []), row]);
  }
  for (const [sku, places] of bySku) {
    if (places.length < 2) continue;
    for (const row of places)
      problems.push({ row, column: "sku", code: "sku_twice", value: sku.slice(0, 80) });
  }
  for (const { row, cells } of rows) {
    const sku = skuOf(cells);
    const stands = known.get(sku);
    const name = (cells.group ?? "").trim();
    const key = name ? `group ${name}` : stands ? `listing ${stands.listing_id}` : `row ${row}`;
    const group = groups.get(key) ?? { rows: [], listing_id: null };
    groups.set(key, group);
    if (stands && group.listing_id !== null && group.listing_id !== stands.listing_id)
      problems.push({ row, column: "sku", code: "group_of_others", value: sku.slice(0, 80) });
    group.listing_id ??= stands?.listing_id ?? null;
    group.rows.push({ row, cells, ...(stands && { variant_id: stands.variant_id }) });
  }
  return { groups: [...groups.values()], problems };
}
