import { randomUUID } from "node:crypto";
import type { StoreSearchAnswer, StoreSuggestAnswer } from "@dastranj/search/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { eventually } from "../../support/eventually";
import { aProduct, aSeller, changeStatus, type TestProduct, type TestSeller } from "../../support/factories";
import { type Answer, send } from "../../support/http";

/** A word of eight letters that no other test has. */
const unheard = () =>
  [...randomUUID().replaceAll("-", "")]
    .slice(0, 8)
    .map((digit) => "ابپتجدرزسشفقکگلم"[Number.parseInt(digit, 16)])
    .join("");
/** The same word with its third letter missing. */
const slipped = (word: string) => word.slice(0, 2) + word.slice(3);

const search = (q: string): Promise<Answer<StoreSearchAnswer>> =>
  send("GET", `/store/search?q=${encodeURIComponent(q)}`);
const suggest = (query: string): Promise<Answer<StoreSuggestAnswer>> =>
  send("GET", `/store/search/suggest?${query}`);
const suggestions = async (q: string) => (await suggest(`q=${encodeURIComponent(q)}`)).body;

describe("the words of the index", () => {
  const word = unheard();
  let seller: TestSeller;
  let product: TestProduct;

  beforeAll(async () => {
    seller = await aSeller();
    product = await aProduct(seller, { title: `گلیم ${word}`, irr: 5_000_000, eur: 12 });
    await eventually(async () => (await suggestions(slipped(word))).products.length === 1);
  });

  it("a slip finds what was meant, and says so", async () => {
    const { body } = await search(`گليم ${slipped(word)}`);
    expect(body.products.map(({ handle }) => handle)).toEqual([product.handle]);
    expect(body.did_you_mean).toEqual({ q: `گلیم ${word}`, corrected: true });
    expect((await search(word)).body).toMatchObject({ count: 1, products: [{ handle: product.handle }] });
    expect((await search(word)).body).not.toHaveProperty("did_you_mean");
  });

  it("suggests goods, booths, categories and counties, each with what a line shows", async () => {
    expect(await suggestions(word.slice(0, 6))).toEqual({
      products: [
        {
          id: product.id,
          handle: product.handle,
          title: `گلیم ${word}`,
          title_en: `گلیم ${word}`,
          thumbnail: null,
          price_irr: 5_000_000,
          price_eur_cents: 1200,
          has_price_range: false,
        },
      ],
      sellers: [],
      categories: [],
      counties: [],
    });
    const found = await suggestions("firuz");
    expect(found.counties).toEqual([{ code: "firuzabad", name: "فیروزآباد", name_en: "Firuzabad" }]);
    const { sellers } = (await suggest(`q=${encodeURIComponent("گل‌بانو")}&limit=10`)).body;
    expect(sellers.length).toBeGreaterThan(0);
    expect(Object.keys(sellers[0] ?? {}).sort()).toEqual([
      "county_name",
      "county_name_en",
      "handle",
      "name",
      "name_en",
    ]);
    expect((await suggestions("kilims")).categories).toContainEqual({
      handle: "kilims",
      name: "kilims",
      name_en: "kilims",
    });
  });

  it("forgets a booth and its words when nothing of hers is on sale any more", async () => {
    const named = await aSeller();
    const its = unheard();
    const { container } = await application();
    await container
      .resolve<{ updateSellers(row: object): Promise<unknown> }>("seller")
      .updateSellers({ id: named.id, name: `غرفهٔ ${its}` });
    expect((await suggestions(its)).sellers).toEqual([]);
    await aProduct(named);
    await eventually(async () => (await suggestions(its)).sellers.length === 1);
    expect((await suggestions(its)).sellers).toMatchObject([{ handle: named.handle, name: `غرفهٔ ${its}` }]);
    await changeStatus(named.id, "suspend");
    await eventually(async () => (await suggestions(its)).sellers.length === 0);
    expect((await search(slipped(its))).body).not.toHaveProperty("did_you_mean");
  });

  it("are learned whole of an index that was filled past them", async () => {
    const { container } = await application();
    const database = container.resolve<{ raw(sql: string): Promise<{ rows: { goods: number }[] }> }>(
      "__pg_connection__",
    );
    const goods = async () =>
      (await database.raw(`select goods from vocabulary_word where word = '${word}'`)).rows;
    await database.raw(
      `with gone as (delete from vocabulary_product where product_id = '${product.id}')
       delete from vocabulary_word where word = '${word}'`,
    );
    await database.raw("update vocabulary set learned_of = 'another'");
    await database.raw("select pg_notify('dastranj_vocabulary', '')");
    await eventually(async () => (await goods()).length === 1);
    expect(await goods()).toEqual([{ goods: 1 }]);
  });
});

describe("whatever is typed", () => {
  const nothing = { products: [], sellers: [], categories: [], counties: [] };
  it.each(["", "q=", "q=%F0%9F%8D%AF%F0%9F%8D%AF", "q=%07%1B", "q=%D8%9F%21", "q=%ED%A0%80"])(
    "?%s suggests nothing",
    async (query) => {
      const { status, body } = await suggest(query);
      expect([status, body]).toEqual([200, nothing]);
    },
  );

  it.each([`q=${"a".repeat(201)}`, "limit=11", "limit=0", "limit=x", "fields=*", "q[]=a&q[]=b"])(
    "?%s is refused",
    async (query) => {
      expect((await suggest(query)).status).toBe(400);
    },
  );

  it("a long query of strange words is answered", async () => {
    const { status, body } = await search("غلطط زعفرنن ".repeat(16).slice(0, 200));
    expect([status, body.count]).toEqual([200, 0]);
  });
});
