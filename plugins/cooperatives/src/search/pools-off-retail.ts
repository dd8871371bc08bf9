import { defineGoodsFields, type GoodsPart } from "@dastranj/search/contract";
import { ContainerRegistrationKeys, search } from "@medusajs/framework/utils";

/** By the handle too: a pool is there before its product, but learns the product's id only when that stands. */
const POOLED = `
  select p.id from product p
  where p.id = any(:ids) and exists (select 1 from pool where pool.product_id = p.id or pool.handle = p.handle)`;

/** What is sold in bulk is in no shop's search. */
defineGoodsFields({
  name: "cooperatives",
  fields: search.define({}),
  async read(container, goods) {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: { id: string }[] }>(POOLED, { ids: goods.map(({ id }) => id) });
    return new Map(rows.map(({ id }): [string, GoodsPart] => [id, { off_sale: true }]));
  },
});
