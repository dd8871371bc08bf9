import { describe, expect, it } from "vitest";
import { type SheetGround, sheetColumns } from "./columns";
import { groupRows } from "./group-rows";
import { mayBe, nextImportState } from "./import-states";
import { overlay } from "./overlay";
import { readListing } from "./read-listing";
import type { SheetListing } from "./sheet-listing";
import { writeRows } from "./write-rows";

const GROUND: SheetGround = {
  currencies: [{ code: "irr", decimals: 0 }],
  categories: [{ handle: "kilims", name: "گلیم", name_en: "Kilims" }],
  attributes: [],
};
const COLUMNS = sheetColumns(GROUND);
const variant = (sku: string, value: number, irr: number) => ({
  sku,
  values: [value],
  net_amount: null,
  prices: { irr },
  stock: 3,
  weight_grams: 900,
  size_cm: null,
  wholesale: [{ min_quantity: 5, prices: { irr: irr - 5 } }],
});
const KILIM: SheetListing = {
  title: { fa: "گلیم", en: "Kilim" },
  story: { fa: "", en: null },
  category: "kilims",
  measure: "piece",
  options: [
    {
      name: { fa: "اندازه", en: "Size" },
      values: [
        { fa: "بزرگ", en: "Large" },
        { fa: "کوچک", en: "Small" },
      ],
    },
  ],
  // Prices that are no whole toman.
  variants: [variant("K-1", 1, 12_345), variant("K-2", 0, 20_000)],
  making: { made_to_order: false, weekly_quantity: null, minutes_per_piece: null, lead_days: 2 },
  attributes: {},
};

/** The kilim as it would stand after a list with these columns and rows. */
function changedBy(header: string[], ...rows: Record<string, string>[]) {
  const said = COLUMNS.filter(({ key }) => header.includes(key));
  const now = (unit: "toman" | "rial") =>
    writeRows(KILIM, COLUMNS, GROUND, { group: "g", language: "fa", unit }).map((cells, index) => ({
      cells,
      variant_id: `v${index + 1}`,
    }));
  const known: Record<string, string> = { "K-1": "v1", "K-2": "v2" };
  const lines = rows.map((cells, index) => ({
    row: index + 2,
    cells,
    variant_id: known[cells.sku ?? ""],
  }));
  return readListing(overlay(lines, now, said), COLUMNS, GROUND, KILIM.options);
}

describe("a list that changes what stands", () => {
  const withIds = KILIM.variants.map((one, index) => ({ ...one, id: `v${index + 1}` }));

  it("changes only what it has a column for; other variants, odd prices and the options' order stay", () => {
    const { listing, problems } = changedBy(["sku", "stock"], { sku: "K-2", stock: "9" });
    expect(problems).toEqual([]);
    expect(listing).toEqual({
      ...KILIM,
      variants: withIds.map((one) => (one.sku === "K-2" ? { ...one, stock: 9 } : one)),
    });
  });

  it("reads its prices in its own unit, and what it does not say in the one they have", () => {
    const rials = changedBy(["sku", "price", "price_unit"], {
      sku: "K-1",
      price: "77777",
      price_unit: "ریال",
    });
    expect(rials.listing.variants[0]).toMatchObject({
      prices: { irr: 77_777 },
      wholesale: [{ min_quantity: 5, prices: { irr: 12_340 } }],
    });
    const tomans = changedBy(["sku", "price"], { sku: "K-1", price: "5000" });
    expect(tomans.listing.variants[0]).toMatchObject({
      prices: { irr: 50_000 },
      wholesale: [{ min_quantity: 5, prices: { irr: 12_340 } }],
    });
  });

  it("says the name anew in whichever row it likes, empties a cell, and adds a variant", () => {
    const header = ["sku", "title_fa", "title_en", "value_1", "price", "stock", "weight_grams"];
    const { listing, problems } = changedBy(
      header,
      {
        sku: "K-2",
        title_fa: "گلیم نو",
        title_en: "",
        value_1: "بزرگ",
        price: "2000",
        stock: "1",
        weight_grams: "5",
      },
      {
        sku: "K-3",
        title_fa: "",
        title_en: "",
        value_1: "میانه",
        price: "1800",
        stock: "2",
        weight_grams: "6",
      },
    );
    expect(problems).toEqual([]);
    expect(listing.title).toEqual({ fa: "گلیم نو", en: null });
    expect(listing.options[0]?.values.map(({ fa }) => fa)).toEqual(["بزرگ", "کوچک", "میانه"]);
    expect(listing.variants.map(({ sku, id, values }) => [sku, id, values])).toEqual([
      ["K-1", "v1", [1]],
      ["K-2", "v2", [0]],
      ["K-3", undefined, [2]],
    ]);
  });
});

describe("rows", () => {
  it("are put together by group, by the listing they name, or stand alone; a number twice is wrong at each place", () => {
    const known = new Map(
      ["a", "b", "c"].map((sku) => [sku, { listing_id: sku === "c" ? "L2" : "L1", variant_id: sku }]),
    );
    const { groups, problems } = groupRows(
      [
        { row: 2, cells: { sku: "a" } },
        { row: 3, cells: { sku: "x", group: "1" } },
        { row: 4, cells: { sku: "b" } },
        { row: 5, cells: { sku: "y", group: "1" } },
        { row: 6, cells: { sku: "x" } },
        { row: 7, cells: { sku: "a2", group: "2" } },
        { row: 8, cells: { sku: "b", group: "2" } },
        { row: 9, cells: { sku: "c", group: "2" } },
      ],
      known,
    );
    expect(groups.map(({ rows, listing_id }) => [rows.map(({ row }) => row), listing_id])).toEqual([
      [[2, 4], "L1"],
      [[3, 5], null],
      [[6], null],
      [[7, 8, 9], "L1"],
    ]);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [3, "sku_twice"],
      [6, "sku_twice"],
      [4, "sku_twice"],
      [8, "sku_twice"],
      [9, "group_of_others"],
    ]);
  });
});

describe("an import", () => {
  it("is started once, taken up again after a killed run, and not called off when it has ended", () => {
    expect(nextImportState("start", "checked")).toBe("waiting");
    expect(nextImportState("start", "waiting")).toBeNull();
    expect(nextImportState("run", "running")).toBe("running");
    expect(nextImportState("run", "cancelled")).toBeNull();
    expect(nextImportState("cancel", "done")).toBeNull();
    expect(mayBe("end")).toEqual(["running"]);
  });
});
