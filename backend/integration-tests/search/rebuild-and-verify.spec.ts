import type { StoreSearchAnswer } from "@dastranj/search/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../support/application";
import { eventually } from "../support/eventually";
import { aProduct, aSeller, type TestProduct, type TestSeller } from "../support/factories";
import { send } from "../support/http";

interface Difference {
  id: string;
  where: string;
  what: string;
}

describe("what lists show", () => {
  let seller: TestSeller;
  let dear: TestProduct;
  let hidden: TestProduct;
  let draft: TestProduct;

  beforeAll(async () => {
    seller = await aSeller();
    dear = await aProduct(seller, { irr: 5_000_000 });
    hidden = await aProduct(seller, { irr: 6_000_000 });
    draft = await aProduct(seller);
    await sql("update product set status = 'draft' where id = :id", { id: draft.id });
    await eventually(async () => (await shown()).length === 2);
  });

  const sql = async (text: string, values: Record<string, unknown> = {}) => {
    const { container } = await application();
    return (await container.resolve("__pg_connection__").raw(text, values)).rows;
  };
  const index = async () => (await application()).container.resolve("search");
  const shown = async () => {
    const path = `/store/search?seller=${seller.handle}&sort=price_asc`;
    const { body } = await send<StoreSearchAnswer>("GET", path);
    return body.products.map(({ id, price_irr }) => [id, price_irr]);
  };
  const wellShown = () => [
    [dear.id, 5_000_000],
    [hidden.id, 6_000_000],
  ];
  /** Past every trigger: a price that is none, a product that is lost, one that is not on sale, one that is no more. */
  const spoil = async () => {
    const { hits } = await (await index()).search({
      entity: "product",
      fields: (await index()).listRetrievableFields("product"),
      filters: { id: [dear.id] },
    });
    const { document } = hits[0];
    const as = (more: object) => ({ id: dear.id, ...document, ...more });
    await (await index()).upsertDocuments({
      index: "product",
      documents: [
        as({ price_irr: 1 }),
        as({ id: draft.id, price_irr: 2 }),
        as({ id: "prod_stray", price_irr: 3 }),
      ],
    });
    await (await index()).deleteDocuments({ index: "product", filters: { id: [hidden.id] } });
    expect(await shown()).toEqual([
      [dear.id, 1],
      [draft.id, 2],
      ["prod_stray", 3],
    ]);
  };
  const verify = async () => {
    const { container } = await application();
    const found: Difference[] = [];
    const { verifySearch } = load("@dastranj/search/workflows");
    const { differed, left } = await verifySearch(container, (one: Difference) => found.push(one));
    return { found: found.sort((a, b) => (a.id < b.id ? -1 : 1)), differed, left };
  };

  it("is compared with the database, and what differs is told and mended", async () => {
    await verify();
    expect(await verify()).toEqual({ found: [], differed: 0, left: 0 });
    await spoil();
    const differing = [
      { id: dear.id, where: "index", what: "stale" },
      { id: draft.id, where: "index", what: "not on sale" },
      { id: hidden.id, where: "index", what: "missing" },
      { id: "prod_stray", where: "index", what: "not on sale" },
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await verify()).toEqual({ found: differing, differed: 4, left: 0 });
    expect(await shown()).toEqual(wellShown());
    expect(await verify()).toEqual({ found: [], differed: 0, left: 0 });
  });

  it("is made anew while it is shown, and shows what changes meanwhile", async () => {
    await spoil();
    const { container } = await application();
    const { rebuildSearch } = load("@dastranj/search/workflows");
    let isDone = false;
    const rebuilt = rebuildSearch(container, () => {}).finally(() => {
      isDone = true;
    });
    const [{ price_set_id }] = await sql(
      "select price_set_id from product_variant_price_set where variant_id = :id",
      { id: dear.variantId },
    );
    let price = 7_000_000;
    let asked = 0;
    // Goods that are on sale are in every answer, and prices change all along.
    while (!isDone) {
      price += 1;
      await sql(
        `update price set amount = :price, raw_amount = jsonb_build_object('value', :text::text, 'precision', 20)
         where price_set_id = :price_set_id and currency_code = 'irr'`,
        { price, text: String(price), price_set_id },
      );
      expect((await shown()).map(([id]) => id)).toContain(dear.id);
      asked += 1;
    }
    expect(await rebuilt).toMatchObject({ copy: undefined });
    expect(asked).toBeGreaterThan(0);
    await eventually(async () => (await shown()).length === 2 && (await shown())[1]?.[1] === price);
    expect(await shown()).toEqual([
      [hidden.id, 6_000_000],
      [dear.id, price],
    ]);
    expect(await verify()).toEqual({ found: [], differed: 0, left: 0 });
  });
});
