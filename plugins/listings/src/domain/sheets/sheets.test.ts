import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHeader, type SheetGround, sheetColumns } from "./columns";
import { placeOf } from "./place-of";
import { readAmount, readText, readWhole, readYesNo, skuOf } from "./read-cell";
import { readListing } from "./read-listing";
import type { SheetListing } from "./sheet-listing";
import { unarmed, writeRows } from "./write-rows";

const GROUND: SheetGround = {
  currencies: [
    { code: "irr", decimals: 0 },
    { code: "eur", decimals: 2 },
  ],
  categories: [{ handle: "dried-figs", name: "انجیر خشک", name_en: "Dried figs" }],
  attributes: [
    { key: "ingredients", name: { fa: "مواد تشکیل‌دهنده", en: "Ingredients" }, kind: "text" },
    {
      key: "allergens",
      name: { fa: "مواد حساسیت‌زا", en: "Allergens" },
      kind: "choices",
      choices: [
        { value: "nuts", name: { fa: "مغزها", en: "Tree nuts" } },
        { value: "milk", name: { fa: "شیر", en: "Milk" } },
      ],
    },
  ],
};
const COLUMNS = sheetColumns(GROUND);
const FIGS = {
  sku: "F-1",
  title_fa: "انجیر خشک",
  category: "انجیر خشک",
  price: "۱۲۵٬۰۰۰",
  stock: "12",
  weight_grams: "600",
};
const read = (...rows: Record<string, string>[]) =>
  readListing(
    rows.map((cells, index) => ({ row: index + 2, cells })),
    COLUMNS,
    GROUND,
  );

describe("a header", () => {
  it("is known in either language, in either alphabet's letters, and by its key; an unknown one is left aside", () => {
    const header = ["نام", "SKU", "  دسته بندي ", "price_eur", "Wholesale 1: price", "یادداشت خودم"];
    expect(readHeader(header, COLUMNS).map((column) => column?.key ?? null)).toEqual([
      "title_fa",
      "sku",
      "category",
      "price_eur",
      "wholesale_1_price",
      null,
    ]);
  });

  it("is spelled differently by every column", () => {
    const names = COLUMNS.flatMap(({ key }, index) =>
      readHeader([COLUMNS[index]?.fa ?? "", COLUMNS[index]?.en ?? "", key], COLUMNS),
    );
    expect(names.map((column) => column?.key)).toEqual(COLUMNS.flatMap(({ key }) => [key, key, key]));
  });
});

describe("a cell", () => {
  it("is a number in any digits, with thousands set apart or not", () => {
    for (const cell of ["12500", "12,500", "۱۲٬۵۰۰", "١٢٥٠٠", " 12500.00 ", "۱۲،۵۰۰"])
      expect(readWhole(cell)).toEqual({ value: 12500 });
    for (const cell of ["12,50", "1e4", "یک", "0x10", "-5", "12.5.1"])
      expect(readWhole(cell)).toEqual({ flaw: "number_not_read" });
    expect(readWhole("12.5")).toEqual({ flaw: "number_not_whole" });
  });

  it("is an amount without ever a fraction of its smallest unit", () => {
    expect(readAmount("1250.5", 0, 10)).toEqual({ value: 12505 });
    expect(readAmount("1250.25", 0, 10)).toEqual({ flaw: "price_fraction" });
    expect(readAmount("19.9", 2)).toEqual({ value: 1990 });
    expect(readAmount("0.1", 2)).toEqual({ value: 10 });
    expect(readAmount("19.999", 2)).toEqual({ flaw: "price_fraction" });
  });

  it("that a spreadsheet would run is refused, unless it stands behind the sign of an export", () => {
    for (const cell of ['=HYPERLINK("http://x.example")', "+1", "-x", "@sum", "\t=1", " =1"])
      expect(readText(cell)).toEqual({ flaw: "cell_formula" });
    expect(readText(unarmed("=1+1"))).toEqual({ value: "=1+1" });
    expect(skuOf({ sku: unarmed("-5") })).toBe("-5");
    expect(readText("گل")).toEqual({ value: "گل" });
  });

  it("says yes or no in both languages", () => {
    expect([readYesNo("بله"), readYesNo("No"), readYesNo("شاید")]).toEqual([
      { value: true },
      { value: false },
      { flaw: "yes_no_wrong" },
    ]);
  });
});

describe("the rows of a product", () => {
  it("are its variants, in toman unless they say rial", () => {
    const { listing, problems } = read(
      { ...FIGS, group: "a", option_1: "وزن", value_1: "نیم کیلو", price_eur: "4.5" },
      {
        group: "a",
        sku: "F-2",
        value_1: "یک کیلو",
        price: "2,400,000",
        price_unit: "ریال",
        stock: "3",
        weight_grams: "1100",
      },
    );
    expect(problems).toEqual([]);
    expect(listing.options).toEqual([
      {
        name: { fa: "وزن", en: null },
        values: [
          { fa: "نیم کیلو", en: null },
          { fa: "یک کیلو", en: null },
        ],
      },
    ]);
    expect(
      listing.variants.map(({ sku, prices, values, stock }) => ({ sku, prices, values, stock })),
    ).toEqual([
      { sku: "F-1", prices: { irr: 1_250_000, eur: 450 }, values: [0], stock: 12 },
      { sku: "F-2", prices: { irr: 2_400_000 }, values: [1], stock: 3 },
    ]);
  });

  it("are told what is wrong by row and column", () => {
    const { problems } = read(
      { ...FIGS, title_fa: "=1+1", price: "12.55", category: "ماشین", attribute_allergens: "شن" },
      { sku: "", title_fa: "نامی دیگر", price: "۱۰", weight_grams: "زیاد", price_unit: "دلار" },
    );
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual(
      expect.arrayContaining([
        [2, "title_fa", "cell_formula"],
        [2, "price", "price_fraction"],
        [2, "category", "category_unknown"],
        [2, "attribute_allergens", "choice_unknown"],
        [3, "sku", "field_missing"],
        [3, "title_fa", "group_differs"],
        [3, "weight_grams", "number_not_read"],
        [3, "price_unit", "choice_unknown"],
      ]),
    );
    expect(problems).toHaveLength(8);
  });

  it("tell where each field stands", () => {
    const { listing } = read({ ...FIGS, option_1: "وزن", value_1: "a" }, { ...FIGS, value_1: "b" });
    const at = (path: string) => placeOf(path, listing, "irr");
    expect(at("title.fa")).toEqual({ index: 0, column: "title_fa" });
    expect(at("variants.1.prices.irr")).toEqual({ index: 1, column: "price" });
    expect(at("variants.1.prices.eur")).toEqual({ index: 1, column: "price_eur" });
    expect(at("variants.0.wholesale.1.min_quantity")).toEqual({ index: 0, column: "wholesale_2_from" });
    expect(at("variants.0.size_cm.width")).toEqual({ index: 0, column: "width_cm" });
    expect(at("options.0.values.1.fa")).toEqual({ index: 1, column: "value_1" });
    expect(at("making.weekly_quantity")).toEqual({ index: 0, column: "weekly_quantity" });
    expect(at("attributes.ingredients")).toEqual({ index: 0, column: "attribute_ingredients" });
    expect(at("photos")).toEqual({ index: 0, column: null });
  });

  it("that were written of a listing are read as the same listing, in both languages", () => {
    const text = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((found) => `x${found.replace(/[\0\p{Surrogate}\s]/gu, "")}`);
    const variant = fc.record({
      sku: text,
      net_amount: fc.option(fc.integer({ min: 1, max: 9999 })),
      prices: fc.record({
        irr: fc.integer({ min: 1, max: 10 ** 10 }),
        eur: fc.integer({ min: 1, max: 10 ** 8 }),
      }),
      stock: fc.option(fc.nat(1000)),
      weight_grams: fc.integer({ min: 1, max: 5000 }),
      size_cm: fc.option(
        fc.record({ length: fc.integer({ min: 1, max: 99 }), width: fc.constant(2), height: fc.constant(3) }),
      ),
      wholesale: fc.array(
        fc.record({
          min_quantity: fc.integer({ min: 2, max: 99 }),
          prices: fc.record({ irr: fc.integer({ min: 1, max: 10 ** 9 }) }),
        }),
        { maxLength: 5 },
      ),
    });
    const listings = fc.record({
      title: fc.record({ fa: text, en: fc.option(text) }),
      story: fc.record({ fa: text, en: fc.option(text) }),
      measure: fc.constantFrom("piece", "weight", "area"),
      variants: fc.array(variant, { minLength: 1, maxLength: 4 }),
      making: fc.record({
        made_to_order: fc.boolean(),
        weekly_quantity: fc.option(fc.integer({ min: 1, max: 99 })),
        minutes_per_piece: fc.option(fc.integer({ min: 1, max: 99 })),
        lead_days: fc.nat(30),
      }),
      attributes: fc.record({ ingredients: text, allergens: fc.constant(["nuts", "milk"]) }),
    });
    fc.assert(
      fc.property(listings, fc.constantFrom("fa" as const, "en" as const), (found, language) => {
        const listing: SheetListing = {
          ...found,
          category: "dried-figs",
          options: [
            {
              name: { fa: "وزن", en: "Weight" },
              values: found.variants.map((_, n) => ({ fa: `${n}`, en: null })),
            },
          ],
          variants: found.variants.map((one, n) => ({ ...one, values: [n] })) as SheetListing["variants"],
        };
        const rows = writeRows(listing, COLUMNS, GROUND, { group: "g", language });
        const again = read(...rows);
        expect(again.problems).toEqual([]);
        expect(again.listing).toEqual(listing);
      }),
      { numRuns: 200 },
    );
  });
});
