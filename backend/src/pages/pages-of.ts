import type { CatalogueChanged } from "@dastranj/search/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { tagsOfCategory, tagsOfProduct, tagsOfSeller, WHOLE_CATALOGUE } from "./tags";

type Graph = Pick<RemoteQueryFunction, "graph">;

/** The tags of the pages that a change of the catalogue has put out of date. */
export async function tagsAfter(changed: CatalogueChanged, query: Graph, database: Knex): Promise<string[]> {
  const ids = changed.products.map(({ id }) => id);
  // What was deleted is still readable, and its pages are the ones that must go.
  const read = async (entity: string, fields: string[], ids: string[]) =>
    ids.length === 0
      ? []
      : (await query.graph({ entity, fields, filters: { id: ids }, withDeleted: true } as never)).data;
  const [products, categoriesOf, sellers, categories] = await Promise.all([
    read("product", ["id", "handle", "seller.handle", "seller.county.code"], ids),
    readCategories(database, ids),
    read("seller", ["handle", "county.code"], changed.sellers),
    read("product_category", ["handle"], changed.categories),
  ]);
  const reach = new Map(changed.products.map((product) => [product.id, product.reach]));
  return [
    ...products.flatMap((product) =>
      tagsOfProduct(
        { ...product, categories: categoriesOf.get(product.id) ?? [] },
        reach.get(product.id) ?? "everywhere",
      ),
    ),
    ...sellers.flatMap(tagsOfSeller),
    ...categories.flatMap(tagsOfCategory),
    ...(categories.length > 0 ? [WHOLE_CATALOGUE] : []),
  ];
}

/** Categories are shared by hundreds of products: read along with each they would be made hundreds of times. */
async function readCategories(database: Knex, ids: string[]): Promise<Map<string, { handle: string }[]>> {
  const { rows } = await database.raw<{ rows: { product_id: string; handle: string }[] }>(
    `select of.product_id, category.handle from product_category_product of
     join product_category category on category.id = of.product_category_id
     where of.product_id = any(:ids)`,
    { ids },
  );
  const found = new Map<string, { handle: string }[]>();
  for (const { product_id, handle } of rows)
    found.set(product_id, [...(found.get(product_id) ?? []), { handle }]);
  return found;
}
