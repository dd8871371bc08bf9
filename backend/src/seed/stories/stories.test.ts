import { describe, expect, it } from "vitest";
import { COUNTIES } from "../counties";
import { STORIES } from "./index";

const SERIES = {
  kilim: 8,
  gabbeh: 8,
  rug: 6,
  jajim: 4,
  felt: 4,
  mat: 4,
  giveh: 4,
  maleki: 2,
  khatam: 6,
  carving: 5,
  ribbon: 4,
  fig: 8,
  date: 5,
  lime: 2,
  rosewater: 5,
  distillate: 4,
  honey: 5,
  almond: 3,
  walnut: 4,
  bread: 3,
  cookie: 3,
  masqati: 4,
  pomegranate: 3,
  maker: 18,
};
const PICTURES = new Set([
  ...Object.entries(SERIES).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, index) => `${name}-${index + 1}`),
  ),
  ...COUNTIES.map(({ code }) => `county-${code}`),
]);

const crafts = STORIES.map(({ craft }) => craft);
const categories = STORIES.flatMap((story) => story.categories);
const sellers = STORIES.flatMap((story) => story.sellers);
const products = sellers.flatMap((seller) => seller.products);
const variants = products.flatMap((product) => product.variants);

function repeated(values: string[]): string[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}

function everyText(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => everyText(inner, `${path}.${key}`));
}

const texts = [...everyText(COUNTIES, "counties"), ...everyText(STORIES, "stories")];

describe("the demonstration data", () => {
  it("is as rich as the market needs", () => {
    expect(COUNTIES.length).toBeGreaterThanOrEqual(16);
    expect(sellers.filter(({ kind }) => kind === "producer").length).toBeGreaterThanOrEqual(32);
    expect(sellers.filter(({ kind }) => kind === "cooperative")).toHaveLength(2);
    expect(products.length).toBeGreaterThanOrEqual(92);
    expect(categories.length).toBeGreaterThanOrEqual(12);
  });

  it("names each thing once", () => {
    expect(repeated(COUNTIES.map(({ code }) => code))).toEqual([]);
    expect(repeated(crafts.map(({ code }) => code))).toEqual([]);
    expect(repeated(categories.map(({ handle }) => handle))).toEqual([]);
    expect(repeated(sellers.map(({ handle }) => handle))).toEqual([]);
    expect(repeated(sellers.map(({ member }) => member.email))).toEqual([]);
    expect(repeated(products.map(({ handle }) => handle))).toEqual([]);
    expect(repeated(products.map(({ title }) => title.fa))).toEqual([]);
    expect(repeated(variants.map(({ sku }) => sku))).toEqual([]);
  });

  it("writes handles in latin kebab-case and SKUs in capitals", () => {
    const handles = [
      ...COUNTIES.map(({ code }) => code),
      ...crafts.map(({ code }) => code),
      ...[...categories, ...sellers, ...products].map(({ handle }) => handle),
    ];
    expect(handles.filter((handle) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle))).toEqual([]);
    expect(variants.filter(({ sku }) => !/^[A-Z0-9]+(-[A-Z0-9]+)+$/.test(sku))).toEqual([]);
  });

  it("refers only to what exists, and leaves no county or category empty", () => {
    expect(new Set(sellers.map(({ county }) => county))).toEqual(new Set(COUNTIES.map(({ code }) => code)));
    expect(new Set(products.map(({ category }) => category))).toEqual(
      new Set(categories.map(({ handle }) => handle)),
    );
    const named = [
      ...[...COUNTIES, ...crafts, ...categories, ...sellers].map(({ picture }) => picture),
      ...products.flatMap(({ pictures }) => pictures),
    ];
    expect(named.filter((picture) => !PICTURES.has(picture))).toEqual([]);
  });

  it("shows each product by a picture of its own, and neighbours by different emblems", () => {
    expect(repeated(products.map(({ pictures }) => pictures[0] ?? ""))).toEqual([]);
    for (const story of STORIES) expect(repeated(story.sellers.map(({ picture }) => picture))).toEqual([]);
  });

  it("asks whole prices in thousands of rials, and an equal sum in euros", () => {
    for (const { sku, priceIrr, priceEurCents, stock, weightGrams } of variants) {
      expect(priceIrr > 0 && priceIrr % 1000 === 0, sku).toBe(true);
      expect(Number.isInteger(priceEurCents), sku).toBe(true);
      const rialsPerEuro = priceIrr / (priceEurCents / 100);
      expect(rialsPerEuro > 600_000 && rialsPerEuro < 800_000, `${sku}: ${rialsPerEuro}`).toBe(true);
      expect(Number.isInteger(stock) && stock >= 0, sku).toBe(true);
      expect(Number.isInteger(weightGrams) && weightGrams > 0, sku).toBe(true);
    }
    expect(variants.some(({ stock }) => stock === 0)).toBe(true);
  });

  it("offers every variant by values of its product's options, and no combination twice", () => {
    for (const { handle, options, variants: offered } of products) {
      expect(options.length, handle).toBeGreaterThan(0);
      expect(offered.length >= 1 && offered.length <= 4, handle).toBe(true);
      for (const { sku, values } of offered) {
        expect(values.length, sku).toBe(options.length);
        values.forEach((value, place) => {
          expect(options[place]?.values, sku).toContainEqual(value);
        });
      }
      for (const language of ["fa", "en"] as const) {
        const combined = offered.map(({ values }) => values.map((value) => value[language]).join(" / "));
        expect(repeated(combined), handle).toEqual([]);
      }
    }
  });

  it("is written out in both languages, in Persian letters", () => {
    expect(texts.filter(([, text]) => text.trim() === "" || text !== text.trim())).toEqual([]);
    expect(texts.filter(([, text]) => /[يىكة٠-٩]/.test(text))).toEqual([]);
    expect(texts.filter(([path, text]) => path.endsWith(".fa") && /[A-Za-z]/.test(text))).toEqual([]);
    expect(texts.filter(([path, text]) => path.endsWith(".en") && /[\u0600-\u06ff]/.test(text))).toEqual([]);
    expect(texts.filter(([path, text]) => path.endsWith(".fa") && !/[\u0600-\u06ff]/.test(text))).toEqual([]);
  });

  it("joins Persian affixes with a half-space", () => {
    const loose = / (ها|های|هایی|هایش|هایشان|تر|ترین)(?=[\s،.؛]|$)|(?<=^|\s)ن?می /;
    expect(texts.filter(([path, text]) => path.endsWith(".fa") && loose.test(text))).toEqual([]);
  });

  it("holds the sellers that sign in for the demonstration, and their goods", () => {
    const bySign = (email: string) => sellers.find(({ member }) => member.email === email);
    const weaver = bySign("weaver@dastranj.example");
    expect(weaver?.county).toBe("firuzabad");
    expect(weaver?.products.map(({ category }) => category)).toContain("kilims");
    const grower = bySign("fig@dastranj.example");
    expect(grower?.county).toBe("estahban");
    expect(
      grower?.products.flatMap((product) => product.variants).flatMap(({ values }) => values),
    ).toContainEqual({ fa: "۱ کیلوگرم", en: "1 kg" });
    expect(bySign("coop@dastranj.example")).toBe(sellers.find(({ kind }) => kind === "cooperative"));
    const others = sellers.filter(
      (seller) => ![weaver, grower, bySign("coop@dastranj.example")].includes(seller),
    );
    for (const { handle, member } of others) expect(member.email).toBe(`${handle}@dastranj.example`);
  });
});
