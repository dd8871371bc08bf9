import { databaseOf } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type CategoryPath, categoryPaths } from "../../domain/standing";

/** A product as a sale of it is judged. */
export interface SoldProduct {
  /** The path of each category that it lies in. */
  categories: CategoryPath[];
  needs_cold_storage: boolean;
  registration: string | null;
}

interface Row {
  id: string;
  metadata: Record<string, unknown> | null;
  categories: CategoryPath[];
}

/** One statement, since every basket asks it: of a category the path leads from itself to the highest that it lies in. */
const GOODS = `
  select p.id, p.metadata,
    (select coalesce(jsonb_agg(path), '[]') from (
      select jsonb_agg(above.handle order by array_position(string_to_array(own.mpath, '.'), above.id) desc) as path
      from product_category_product lies
      join product_category own on own.id = lies.product_category_id and own.deleted_at is null
      join product_category above on above.id = any(string_to_array(own.mpath, '.')) and above.deleted_at is null
      where lies.product_id = p.id
      group by own.id) paths) as categories
  from product p where p.id = any(:ids) and p.deleted_at is null`;

/** Products by id, each with the paths of its categories. */
export async function readGoods(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, SoldProduct>> {
  const { rows } = await databaseOf(container)
    .raw<Row>(GOODS, { ids })
    .options({ name: "dastranj_goods_to_judge" });
  return new Map(
    rows.map(({ id, metadata, categories }) => [
      id,
      {
        categories,
        needs_cold_storage: metadata?.needs_cold_storage === true,
        registration: typeof metadata?.registration === "string" ? metadata.registration : null,
      },
    ]),
  );
}

/** Every category of the shop. */
export async function readCategories(container: MedusaContainer): Promise<CategoryPath[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id", "handle", "parent_category_id"],
    pagination: { take: 10_000, order: { handle: "ASC" } },
  });
  return categoryPaths(data);
}

/** Ids of a seller's products that lie in a category itself. */
export async function goodsOfCategory(
  container: MedusaContainer,
  seller_id: string,
  category: string,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const own = await query.graph({ entity: "product_seller", fields: ["product_id"], filters: { seller_id } });
  const { data } = await query.graph({
    entity: "product",
    fields: ["id"],
    filters: { id: own.data.map(({ product_id }) => product_id), categories: { handle: category } } as never,
  });
  return data.map(({ id }) => id);
}
