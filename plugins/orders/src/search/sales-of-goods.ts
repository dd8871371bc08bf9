import { defineGoodsFields, type GoodsSubject } from "@dastranj/search/contract";
import { ContainerRegistrationKeys, search } from "@medusajs/framework/utils";
import { REVIEW_MODULE } from "../contract/names";
import type { Reviews } from "../contract/reviews";
import { weighed } from "../domain/rating";
import { RELEASED } from "../modules/seller-order/status-sql";

/** What sold long ago says little of what is wanted now. */
const SOLD_WITHIN_MS = 90 * 86_400_000;

const SALES = `
  select line.product_id, sum(line.quantity)::int as sales
  from seller_order_line line
  join seller_order part on part.id = line.seller_order_id and part.deleted_at is null
    and part.status not in ${RELEASED}
  where line.product_id = any(:ids) and line.deleted_at is null and part.placed_at >= :since
  group by line.product_id`;

/** How much of goods was sold lately, and what buyers say of them. */
defineGoodsFields({
  name: "orders",
  fields: search.define({
    sales: search.integer().sortable(),
    rating: search.float().sortable(),
    ratings: search.integer().sortable(),
    rating_weighed: search.float().sortable(),
  }),
  async read(container, goods, { today }) {
    const ids = goods.map(({ id }) => id);
    const [{ rows }, ratings] = await Promise.all([
      container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw<{ rows: { product_id: string; sales: number }[] }>(SALES, {
          ids,
          since: new Date(Date.parse(today) - SOLD_WITHIN_MS),
        }),
      container.resolve<Reviews>(REVIEW_MODULE).ratingsOfGoods(ids),
    ]);
    const sold = new Map(rows.map(({ product_id, sales }) => [product_id, sales]));
    return new Map(
      ids.map((id) => {
        const sales = sold.get(id) ?? 0;
        const { average: rating, count } = ratings.get(id) ?? { average: null, count: 0 };
        const rating_weighed = weighed({ average: rating, count });
        return [
          id,
          {
            values: { sales, rating, ratings: count, rating_weighed },
            rank: { sales, rating, ratings: count },
          },
        ];
      }),
    );
  },
  subjects: {
    sale: { reach: "nowhere", products: async (_container, ids) => ids },
    // Stars stand on the card, and her booth tells of all her goods.
    review: { reach: "its lists", products: async (_container, ids) => ids },
    seller_rating: { reach: "its lists", products: goodsOfParts },
  },
});

/** The goods that parts of orders hold: through them the booth is found whose stars have changed. */
async function goodsOfParts(
  container: Parameters<GoodsSubject["products"]>[0],
  ids: string[],
): Promise<string[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { product_id: string }[] }>(
      `select distinct product_id from seller_order_line
       where seller_order_id = any(:ids) and product_id is not null`,
      { ids },
    );
  return rows.map(({ product_id }) => product_id);
}
