import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Published products that are nobody's, whose seller may not sell or is away, or of which a category (or the want of one) is not among
 * those that she may offer. Normally none or few: three anti-joins answer it, whatever the size of the catalogue. A seller
 * whom nobody has judged yet (`covered_categories` is null) is held to her state alone.
 */
const NOT_ON_SALE = `
  select p.id from product p
  where p.deleted_at is null and p.status = 'published' and (:product::text is null or p.id = :product) and not exists (
    select 1 from product_product_seller_seller ps join seller s on s.id = ps.seller_id
    where ps.product_id = p.id and ps.deleted_at is null and s.deleted_at is null and s.status = 'verified'
      and s.away_until is null)
  union
  select ps.product_id from product_product_seller_seller ps
  join seller s on s.id = ps.seller_id and s.covered_categories is not null
  left join product_category_product pc on pc.product_id = ps.product_id
  left join product_category c on c.id = pc.product_category_id and c.deleted_at is null
  where ps.deleted_at is null and (:product::text is null or ps.product_id = :product)
    and (c.handle is null or not c.handle = any(s.covered_categories))`;

/**
 * Keeps what may not be sold out of Medusa's own product routes, so that any storefront sees only goods that
 * their sellers may offer. Stands after Medusa's own middlewares, which have made `filterableFields` by then.
 *
 * @param field the field of the listed entity that holds the product's id
 */
export function hideGoodsNotOnSale(field: "id" | "product_id") {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const pg = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
    const { rows } = await pg.raw<{ rows: { id: string }[] }>(NOT_ON_SALE, {
      product: field === "id" ? (req.params.id ?? null) : null,
    });
    if (rows.length > 0) {
      const filters: Record<string, unknown> = req.filterableFields;
      const already = Array.isArray(filters.$and) ? filters.$and : [];
      filters.$and = [...already, { [field]: { $nin: rows.map(({ id }) => id) } }];
    }
    next();
  };
}
