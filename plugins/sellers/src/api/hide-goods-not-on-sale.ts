import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Published products that are nobody's or whose seller may not sell. Normally none or few, since a suspension is
 * rare: one anti-join answers it, whatever the size of the catalogue.
 */
const NOT_ON_SALE = `
  select p.id from product p
  where p.deleted_at is null and p.status = 'published' and not exists (
    select 1 from product_product_seller_seller ps join seller s on s.id = ps.seller_id
    where ps.product_id = p.id and ps.deleted_at is null and s.deleted_at is null and s.status = 'verified')`;

/**
 * Keeps what may not be sold out of Medusa's own product routes, so that any storefront sees only goods of
 * verified sellers. Stands after Medusa's own middlewares, which have made `filterableFields` by then.
 *
 * @param field the field of the listed entity that holds the product's id
 */
export function hideGoodsNotOnSale(field: "id" | "product_id") {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const pg = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
    const { rows } = await pg.raw<{ rows: { id: string }[] }>(NOT_ON_SALE);
    if (rows.length > 0) {
      const filters: Record<string, unknown> = req.filterableFields;
      const already = Array.isArray(filters.$and) ? filters.$and : [];
      filters.$and = [...already, { [field]: { $nin: rows.map(({ id }) => id) } }];
    }
    next();
  };
}
