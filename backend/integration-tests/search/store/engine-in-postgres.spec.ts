import type { StoreSearchAnswer } from "@dastranj/search/contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { send } from "../../support/http";

const PROVINCE = "IR-ENGINE";
const WORD = "زرینه";

const document = (n: number, more: object = {}) => ({
  id: `engine-${n}`,
  handle: `engine-${n}`,
  title: `engine ${n}`,
  province: PROVINCE,
  county: "fasa",
  craft: n % 2 === 0 ? "honey" : "rugs",
  categories: ["rugs"],
  attributes: [],
  price_irr: n * 100,
  rank: n,
  in_stock: true,
  created_at: "2026-01-01T00:00:00.000Z",
  name_words: n === 1 ? `${WORD} کاشی` : "هدیه",
  other_words: `${WORD} فارس`,
  story_words: "",
  ...more,
});

describe("the engine in Postgres", () => {
  const engine = async () => {
    const { container } = await application();
    return {
      search: container.resolve("search"),
      database: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    };
  };
  const ask = (query: string) =>
    send<StoreSearchAnswer>("GET", `/store/search?province=${PROVINCE}&${query}`);
  const ids = async (query: string) => {
    const { status, body } = await ask(query);
    expect([query, status]).toEqual([query, 200]);
    return body.products.map(({ id }) => id);
  };
  const name = async () => {
    const { database } = await engine();
    const { rows } = await database.raw(
      `select v.physical_name, v.provider from search_index i
         join search_index_version v on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null
       where i.name = 'product'`,
    );
    return rows[0] as { physical_name: string; provider: string };
  };

  beforeAll(async () => {
    const { search } = await engine();
    await search.upsertDocuments({ index: "product", documents: [1, 2, 3, 4].map((n) => document(n)) });
  });
  afterAll(async () => {
    const { search } = await engine();
    await search.deleteDocuments({ index: "product", filters: { province: PROVINCE } });
  });

  it("is our own, and has a table for the version that is shown", async () => {
    const { physical_name, provider } = await name();
    expect(provider).toBe("goods-postgres");
    const { database } = await engine();
    const { rows } = await database.raw(
      `select count(*)::int as goods from "goods_${physical_name}" where f_province = ?`,
      [PROVINCE],
    );
    expect(rows[0].goods).toBe(4);
  });

  it("puts those first that have the words in their name, and then goes by rank", async () => {
    expect(await ids(`q=${encodeURIComponent(WORD)}`)).toEqual([
      "engine-1",
      "engine-4",
      "engine-3",
      "engine-2",
    ]);
  });

  it("finds by one letter, by two and by more", async () => {
    for (const length of [1, 2, 3]) {
      expect(await ids(`q=${encodeURIComponent(`${WORD} ${"فارس".slice(0, length)}`)}`)).toHaveLength(4);
    }
    expect(await ids(`q=${encodeURIComponent(`${WORD} کا`)}`)).toEqual(["engine-1"]);
  });

  it("shows what another process wrote, although the same was asked before", async () => {
    const { search, database } = await engine();
    const dearest = async () => (await ask("sort=price_desc&limit=1&facets=price,craft")).body;
    expect(await dearest()).toMatchObject({
      products: [{ id: "engine-4" }],
      facets: {
        price: { min: 100, max: 400 },
        craft: [
          { value: "honey", count: 2 },
          { value: "rugs", count: 2 },
        ],
      },
    });
    // As another process would: past this one's service, and told by nothing but the generation.
    const { physical_name } = await name();
    await database.transaction(async (transaction) => {
      await transaction.raw(`update "goods_${physical_name}" set f_price_irr = 900 where id = 'engine-2'`);
      await transaction.raw("update goods_index set generation = generation + 1 where name = ?", [
        physical_name,
      ]);
    });
    expect(await dearest()).toMatchObject({
      products: [{ id: "engine-2" }],
      facets: { price: { max: 900 } },
    });
    await search.upsertDocuments({ index: "product", documents: [document(2)] });
    expect(await dearest()).toMatchObject({
      products: [{ id: "engine-4" }],
      facets: { price: { max: 400 } },
    });
  });

  it("keeps one document of an id, the last one that was written, and forgets what is deleted", async () => {
    const { search } = await engine();
    const documents = [document(5, { price_irr: 1 }), document(5, { price_irr: 2 })];
    await search.upsertDocuments({ index: "product", documents });
    await search.upsertDocuments({ index: "product", documents });
    expect((await ask("handle=engine-5")).body).toMatchObject({ count: 1, products: [{ price_irr: 2 }] });
    await search.deleteDocuments({ index: "product", filters: { id: ["engine-5"] } });
    expect((await ask("handle=engine-5")).body).toMatchObject({ count: 0, products: [] });
  });

  it("keeps and gives back what Postgres itself would refuse", async () => {
    const { search } = await engine();
    const odd = document(6, {
      title: 'a\u0000b \ud800 "c" \\ {d}',
      seller_name: null,
      attributes: ['k:"a,b"', "k:\\", "k:{}"],
      other_words: `${"x".repeat(3000)} o'clock \\ '`,
    });
    await search.upsertDocuments({ index: "product", documents: [odd] });
    expect((await ask("handle=engine-6&facets=attribute")).body).toMatchObject({
      products: [{ title: odd.title, seller_name: null }],
      facets: {
        attribute: [
          { value: 'k:"a,b"', count: 1 },
          { value: "k:\\", count: 1 },
          { value: "k:{}", count: 1 },
        ],
      },
    });
    await search.deleteDocuments({ index: "product", filters: { id: "engine-6" } });
  });

  it.each([
    "q=%00",
    "q=a%00b",
    "q=%ED%A0%80",
    "q='%20%26%20!x%3A*",
    "q=%5C%5C'%3A*",
    "craft=a%00b",
    "craft=')%20or%20true%20--",
    "attribute=a%3A%00",
    "offset=1000000000",
    "sort=name_words",
    "facets=id",
  ])("answers %s without a mistake of its own, and with no goods that were not asked for", async (query) => {
    const { status, body } = await ask(query);
    expect(status).toBeLessThan(500);
    for (const { id } of body.products ?? []) expect(id).toMatch(/^engine-/);
  });
});
