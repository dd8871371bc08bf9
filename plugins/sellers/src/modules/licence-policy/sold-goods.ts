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
  categories: { handle: string }[] | null;
}

/** Products by id, each with the paths of its categories. */
export async function readGoods(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, SoldProduct>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data }, paths] = await Promise.all([
    query.graph({ entity: "product", fields: ["id", "metadata", "categories.handle"], filters: { id: ids } }),
    readCategories(container),
  ]);
  const byHandle = new Map(paths.map((path) => [path[0], path]));
  return new Map(
    (data as unknown as Row[]).map(({ id, metadata, categories }) => [
      id,
      {
        categories: (categories ?? []).map(({ handle }) => byHandle.get(handle) ?? [handle]),
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
