import { PRICE_UNITS } from "./column-list";
import type { Column } from "./columns";
import { readChoice } from "./read-cell";
import type { ProductRow } from "./read-listing";
import type { Cells } from "./sheet-listing";

interface RowNow {
  cells: Cells;
  variant_id: string;
}

/**
 * A listing as it would stand: what the list has a column for is as the list says, everything else stays. Variants that the list
 * does not name stay too; rows with a new number come after them.
 *
 * @param now the rows of the listing as it stands, with prices in a unit
 */
export function overlay(
  rows: readonly ProductRow[],
  now: (unit: "toman" | "rial") => readonly RowNow[],
  columns: readonly Column[],
): ProductRow[] {
  const saysUnit = columns.some(({ key }) => key === "price_unit");
  const inToman = now("toman");
  const inRial = now("rial");
  const [first] = rows;
  const ofProduct = columns.filter(({ of }) => of === "product");
  const ofVariant = columns.filter(({ of }) => of === "variant");
  const known = new Map(rows.flatMap((row) => (row.variant_id ? [[row.variant_id, row]] : [])));

  const standing = inToman.map((toman, index): ProductRow => {
    const row = known.get(toman.variant_id);
    const before = (row && unitOf(row) === "rial" ? inRial[index] : toman)?.cells ?? toman.cells;
    const said = row ? pick(row.cells, ofVariant) : {};
    return {
      row: row?.row ?? first?.row ?? 1,
      cells: { ...before, ...said, ...(row && pick(row.cells, ofProduct)) },
      variant_id: toman.variant_id,
    };
  });
  const fresh = rows.filter(({ variant_id }) => !variant_id);
  const all = [...standing, ...fresh];
  const [head] = all;
  if (!head || !first) return all;
  // What is said of the whole product counts wherever it is said first.
  const whole = Object.fromEntries(
    ofProduct.map(({ key }) => [key, rows.find(({ cells }) => cells[key]?.trim())?.cells[key] ?? ""]),
  );
  const begins = rows.some(({ row }) => row === head.row) ? head.row : first.row;
  all[0] = { ...head, row: begins, cells: { ...inToman[0]?.cells, ...head.cells, ...whole } };
  return all;

  function unitOf({ cells }: ProductRow): "toman" | "rial" {
    const read = saysUnit ? readChoice(cells.price_unit ?? "", PRICE_UNITS) : null;
    return read && "value" in read && read.value === "rial" ? "rial" : "toman";
  }
}

function pick(cells: Cells, columns: readonly Column[]): Record<string, string> {
  return Object.fromEntries(columns.map(({ key }) => [key, cells[key] ?? ""]));
}
