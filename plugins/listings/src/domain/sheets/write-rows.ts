import { TIERS } from "./column-list";
import type { Column, SheetGround } from "./columns";
import type { Cells, SheetListing, SheetVariant } from "./sheet-listing";

export type SheetLanguage = "fa" | "en";

/**
 * The rows of a listing, one for each variant, by column: what `readListing` reads back as the same listing. What belongs to the
 * whole product stands in its first row.
 */
export function writeRows(
  listing: SheetListing,
  columns: readonly Column[],
  ground: SheetGround,
  { group, language, unit }: { group: string; language: SheetLanguage; unit?: "toman" | "rial" },
): Record<string, string>[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const said = (key: string, value: string) => {
    const choice = byKey.get(key)?.choices?.find((one) => one.value === value);
    return choice ? choice[language] : value;
  };
  const product: Record<string, string> = {
    title_fa: listing.title.fa,
    title_en: listing.title.en ?? "",
    story_fa: listing.story.fa,
    story_en: listing.story.en ?? "",
    category: said("category", listing.category),
    measure: said("measure", listing.measure),
    made_to_order: said("made_to_order", listing.making.made_to_order ? "yes" : "no"),
    weekly_quantity: number(listing.making.weekly_quantity),
    minutes_per_piece: number(listing.making.minutes_per_piece),
    lead_days: number(listing.making.lead_days),
  };
  for (const [index, { name }] of listing.options.entries()) {
    product[`option_${index + 1}`] = name.fa;
    product[`option_${index + 1}_en`] = name.en ?? "";
  }
  for (const [key, value] of Object.entries(listing.attributes)) {
    product[`attribute_${key}`] = [value]
      .flat()
      .map((one) => said(`attribute_${key}`, one === true ? "yes" : one === false ? "no" : String(one)))
      .join("؛ ");
  }
  return listing.variants.map((variant, index) => ({
    ...(index === 0 && product),
    group: listing.variants.length > 1 ? group : "",
    ...variantCells(variant, listing, ground, { unit, called: (word) => said("price_unit", word) }),
  }));
}

function variantCells(
  variant: SheetVariant,
  { options }: SheetListing,
  { currencies: [home, ...others] }: SheetGround,
  { unit, called }: { unit: "toman" | "rial" | undefined; called: (unit: "toman" | "rial") => string },
): Record<string, string> {
  const homePrices = [variant, ...variant.wholesale].map(({ prices }) => prices[home?.code ?? ""] ?? 0);
  const whole = homePrices.every((price) => price % 10 === 0);
  const inToman = home?.code === "irr" && (unit ? unit === "toman" : whole);
  const price = (units: number | undefined) =>
    units === undefined ? "" : inToman ? String(units / 10) : decimal(units, home?.decimals ?? 0);
  const cells: Record<string, string> = {
    sku: variant.sku,
    net_amount: number(variant.net_amount),
    price: price(variant.prices[home?.code ?? ""]),
    ...(home?.code === "irr" && { price_unit: called(inToman ? "toman" : "rial") }),
    stock: number(variant.stock),
    weight_grams: number(variant.weight_grams),
    length_cm: number(variant.size_cm?.length),
    width_cm: number(variant.size_cm?.width),
    height_cm: number(variant.size_cm?.height),
  };
  for (const { code, decimals } of others) {
    const units = variant.prices[code];
    cells[`price_${code}`] = units === undefined ? "" : decimal(units, decimals);
  }
  for (const [index, { values }] of options.entries()) {
    const value = values[variant.values[index] ?? 0];
    cells[`value_${index + 1}`] = value?.fa ?? "";
    cells[`value_${index + 1}_en`] = value?.en ?? "";
  }
  for (const [index, tier] of variant.wholesale.slice(0, TIERS).entries()) {
    cells[`wholesale_${index + 1}_from`] = number(tier.min_quantity);
    cells[`wholesale_${index + 1}_price`] = price(tier.prices[home?.code ?? ""]);
  }
  return cells;
}

/** A text as it may stand in a file that a spreadsheet opens: one that begins like a formula is kept from being run. */
export function unarmed(text: string): string {
  return /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
}

/** Whether two rows say the same; a cell that is missing is an empty one. */
export function sameCells(a: Cells, b: Cells): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) if ((a[key] ?? "") !== (b[key] ?? "")) return false;
  return true;
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** Smallest units with the point where people expect it. */
function decimal(units: number, decimals: number): string {
  if (decimals === 0) return String(units);
  const digits = String(units).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
