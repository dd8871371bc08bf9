import type { CatalogueChanged } from "@dastranj/search/contract";
import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { tagsOfCategory, tagsOfProduct, tagsOfSeller, WHOLE_CATALOGUE } from "./tags";

type Graph = Pick<RemoteQueryFunction, "graph">;

/** The tags of the pages that a change of the catalogue has put out of date. */
export async function tagsAfter(changed: CatalogueChanged, query: Graph): Promise<string[]> {
  // What was deleted is still readable, and its pages are the ones that must go.
  const read = async (entity: string, fields: string[], ids: string[]) =>
    ids.length === 0
      ? []
      : (await query.graph({ entity, fields, filters: { id: ids }, withDeleted: true } as never)).data;
  const [products, sellers, categories] = await Promise.all([
    read(
      "product",
      ["id", "handle", "seller.handle", "seller.county.code", "categories.handle"],
      changed.products.map(({ id }) => id),
    ),
    read("seller", ["handle", "county.code"], changed.sellers),
    read("product_category", ["handle"], changed.categories),
  ]);
  const reach = new Map(changed.products.map((product) => [product.id, product.reach]));
  return [
    ...products.flatMap((product) => tagsOfProduct(product, reach.get(product.id) ?? "everywhere")),
    ...sellers.flatMap(tagsOfSeller),
    ...categories.flatMap(tagsOfCategory),
    ...(categories.length > 0 ? [WHOLE_CATALOGUE] : []),
  ];
}
