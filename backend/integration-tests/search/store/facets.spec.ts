import type { StoreSearchAnswer } from "@dastranj/search/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { type Answer, send } from "../../support/http";

/** Goods of a province of their own, so that those of other tests are not counted: what each is, and what it costs. */
const GOODS = {
  "facets-1": {
    county: "lar",
    craft: "honey",
    attributes: ["kind:thyme", "size:small"],
    price_irr: 100,
    rank: 1,
  },
  "facets-2": {
    county: "lar",
    craft: "honey",
    attributes: ["kind:thyme", "size:large"],
    price_irr: 300,
    rank: 5,
  },
  "facets-3": { county: "lar", craft: "rugs", attributes: ["dye:natural"], price_irr: 900, rank: 4 },
  "facets-4": {
    county: "fasa",
    craft: "honey",
    attributes: ["kind:astragal", "size:small"],
    price_irr: 200,
    rank: 3,
  },
  "facets-5": {
    county: "fasa",
    craft: "rugs",
    attributes: ["dye:natural", "dye:madder"],
    price_irr: 700,
    rank: 2,
  },
  "facets-6": { county: "fasa", craft: "soap", attributes: [], price_irr: null, rank: 6 },
};
type Id = keyof typeof GOODS;
const IDS = Object.keys(GOODS) as Id[];
const PROVINCE = "IR-FACETS";

const document = (id: Id) => ({
  ...GOODS[id],
  id,
  handle: id,
  title: id,
  title_en: id,
  thumbnail: null,
  price_eur_cents: GOODS[id].price_irr,
  has_price_range: false,
  in_stock: id !== "facets-6",
  availability: id === "facets-6" ? null : id === "facets-5" ? "made_to_order" : "in_stock",
  ready_by: null,
  wholesale: id === "facets-3",
  seller_handle: "facets-seller",
  seller_name: "گل‌بانو",
  seller_name_en: "Golbanoo",
  province: PROVINCE,
  county_name: GOODS[id].county,
  county_name_en: GOODS[id].county,
  categories: GOODS[id].craft === "rugs" ? ["textiles", "rugs"] : [GOODS[id].craft],
  sales: 0,
  rating: null,
  ratings: 0,
  created_at: `2026-01-0${id.slice(-1)}T00:00:00.000Z`,
  name_words: GOODS[id].craft === "rugs" ? "قالی فارس" : "هدیه",
  other_words: `فارس ${GOODS[id].county}`,
  story_words: "",
});

describe("results and what they are counted by", () => {
  const search = async () => (await application()).container.resolve("search");

  beforeAll(async () => {
    await (await search()).upsertDocuments({ index: "product", documents: IDS.map(document) });
  });
  afterAll(async () => {
    await (await search()).deleteDocuments({ index: "product", filters: { id: IDS } });
  });

  const ask = (query: string, language?: string): Promise<Answer<StoreSearchAnswer>> =>
    send("GET", `/store/search?${query}`, undefined, { language });
  const found = async (query: string) => {
    const { status, body } = await ask(`province=${PROVINCE}&${query}`);
    expect([query, status]).toEqual([query, 200]);
    const ids = body.products.map(({ id }) => Number(id.slice("facets-".length)));
    const facets = Object.entries(body.facets ?? {}).map(([facet, values]) => [
      facet,
      Array.isArray(values) ? values.map(({ value, count }) => `${value} ${count}`).join(", ") : values,
    ]);
    return { ids, count: body.count, facets: Object.fromEntries(facets) };
  };

  it("are in the recommended order, and in every order that is asked for", async () => {
    expect((await found("")).ids).toEqual([6, 2, 3, 4, 5, 1]);
    expect((await found("sort=newest")).ids).toEqual([6, 5, 4, 3, 2, 1]);
    expect((await found("sort=price_asc")).ids).toEqual([1, 4, 2, 5, 3, 6]);
    expect((await found("sort=price_desc&currency=eur")).ids).toEqual([3, 5, 2, 4, 1, 6]);
    expect(await found("limit=2&offset=2")).toMatchObject({ ids: [3, 4], count: 6 });
    expect(await found("limit=2&offset=3")).toMatchObject({ ids: [4, 5], count: 6 });
  });

  it("are narrowed by any of several values of one thing, and by every thing", async () => {
    expect((await found("craft=honey,rugs&county=lar")).ids).toEqual([2, 3, 1]);
    expect((await found("category=textiles")).ids).toEqual([3, 5]);
    expect((await found("attribute=kind:thyme,kind:astragal,size:small")).ids).toEqual([4, 1]);
    expect((await found("attribute=dye:madder,size:small")).ids).toEqual([]);
    expect((await found("availability=made_to_order")).ids).toEqual([5]);
    expect((await found("wholesale=true")).ids).toEqual([3]);
    expect((await found("price_min=200&price_max=%DB%B7%DB%B0%DB%B0")).ids).toEqual([2, 4, 5]);
    expect((await found("price_min=800&currency=eur")).ids).toEqual([3]);
    expect((await found("handle=facets-2,facets-6,facets-9")).ids).toEqual([6, 2]);
  });

  it("are counted by what a reader would see who chose a value besides what she chose elsewhere", async () => {
    const all = "category,county,craft,seller,availability,wholesale,attribute,price";
    expect((await found(`facets=${all}`)).facets).toEqual({
      category: "honey 3, rugs 2, textiles 2, soap 1",
      county: "fasa 3, lar 3",
      craft: "honey 3, rugs 2, soap 1",
      seller: "facets-seller 6",
      availability: "in_stock 4, made_to_order 1",
      wholesale: "false 5, true 1",
      attribute: "dye:natural 2, kind:thyme 2, size:small 2, dye:madder 1, kind:astragal 1, size:large 1",
      price: { min: 100, max: 900 },
    });
    expect(await found("county=lar&craft=honey&facets=county,craft,price&price_max=200")).toEqual({
      ids: [1],
      count: 1,
      facets: { county: "fasa 1, lar 1", craft: "honey 1", price: { min: 100, max: 300 } },
    });
    expect((await found("attribute=kind:thyme,size:small&facets=attribute")).facets).toEqual({
      attribute: "kind:astragal 1, kind:thyme 1, size:large 1, size:small 1",
    });
  });

  it("say what is chosen though nothing has it, and no price where nothing has one", async () => {
    expect(await found("county=nowhere&craft=soap&facets=county,craft,price,attribute")).toEqual({
      ids: [],
      count: 0,
      facets: { county: "fasa 1, nowhere 0", craft: "soap 0", price: null, attribute: "" },
    });
  });

  it("have every word that was typed, the last one as far as it was, and come first when it is in their name", async () => {
    const q = (words: string) => `q=${encodeURIComponent(words)}`;
    expect((await found(q("فارس"))).ids).toEqual([3, 5, 6, 2, 4, 1]);
    expect((await found(q("فارس la"))).ids).toEqual([3, 2, 1]);
    expect((await found(q("فار lar"))).ids).toEqual([]);
    expect(await found(`${q("قا")}&facets=county`)).toEqual({
      ids: [3, 5],
      count: 2,
      facets: { county: "fasa 1, lar 1" },
    });
  });

  it("are refused where they were asked for in a way that is not known, and never fail", async () => {
    for (const flawed of [
      `q=${"a".repeat(10_000)}`,
      "offset=1000000000",
      "offset=-1",
      "limit=101",
      "limit=0",
      "limit=1.5",
      "sort=seller_id",
      "facets=county,seller_id",
      "colour=red",
      "availability=gone",
      "wholesale=perhaps",
      "attribute=natural",
      "price_min=abc",
      "price_min=-1",
      "currency=usd",
      "craft=a&craft=b",
      `craft=${Array.from({ length: 51 }, (_, n) => n).join(",")}`,
      `county=${"a".repeat(101)}`,
    ]) {
      const { status, body } = await ask(flawed);
      expect([flawed.slice(0, 40), status, body.type]).toEqual([flawed.slice(0, 40), 400, "invalid_data"]);
    }
  });

  it("are none for whom tries to ask for something else", async () => {
    for (const sly of [
      `craft=${encodeURIComponent("x' OR 1=1 --")}`,
      `county=${encodeURIComponent('a" OR "b')}`,
      `county=${encodeURIComponent('a" OR county EXISTS OR county = "b')}`,
      `county=${encodeURIComponent("a\\")}`,
      `attribute=${encodeURIComponent("kind:a'] || [\"b")}`,
      `q=${encodeURIComponent("\u0000\u0007\u202e")}x9`,
      `q=${encodeURIComponent("هدیه' | 'قالی")}`,
      `q=${encodeURIComponent("هدیه & !قالی:* <-> (")}`,
    ]) {
      expect([sly, await found(sly)]).toEqual([sly, { ids: [], count: 0, facets: {} }]);
    }
    expect((await found("county=Lar")).ids).toEqual([]);
  });
});
