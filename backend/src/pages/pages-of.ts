import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { CHANGES, textsAt } from "./changes";
import { tagsOfCategory, tagsOfProduct, tagsOfSeller, WHOLE_CATALOGUE } from "./tags";

type Graph = Pick<RemoteQueryFunction, "graph">;

/** The tags of the pages that an event has put out of date. */
export async function tagsAfter(name: string, ids: string[], query: Graph): Promise<string[]> {
  const change = CHANGES[name];
  if (!change || ids.length === 0) return [];
  // What was deleted is still readable, and its pages are the ones that must go.
  const deletedToo = { withDeleted: true };
  if (change.of === "seller") {
    const { data } = await query.graph({
      entity: "seller",
      fields: ["handle", "county.code"],
      filters: { id: ids },
    });
    return data.flatMap(tagsOfSeller);
  }
  if (change.of === "category") {
    const { data } = await query.graph({
      entity: "product_category",
      fields: ["handle"],
      filters: { id: ids },
      ...deletedToo,
    });
    return [WHOLE_CATALOGUE, ...data.flatMap(tagsOfCategory)];
  }
  const found = await query.graph({
    entity: change.entity,
    fields: [change.path],
    filters: { id: ids },
    ...deletedToo,
  });
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "seller.handle", "seller.county.code", "categories.handle"],
    filters: { id: textsAt(found.data, change.path) },
    ...deletedToo,
  });
  return data.flatMap((product) => tagsOfProduct(product, change.reach));
}
