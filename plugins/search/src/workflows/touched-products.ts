import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { Reach } from "../contract/catalogue-changed";
import { farther, SUBJECTS, type Subject } from "../domain/catalogue-change";

type Graph = Pick<RemoteQueryFunction, "graph">;

/** From the ids of a subject to those of the products whose card, or page, shows it. */
const PRODUCTS_OF: Record<Subject, (query: Graph, ids: string[]) => Promise<string[]>> = {
  product: async (_query, ids) => ids,
  variant: async (_query, ids) => ids,
  listing: async (_query, ids) => ids,
  product_variant: ofVariants,
  product_option: ofOptions,
  async product_option_value(query, ids) {
    return ofOptions(query, await column(query, "product_option_value", "option_id", { id: ids }));
  },
  async price(query, ids) {
    return ofVariants(
      query,
      await column(query, "product_variant_price_set", "variant_id", { price_set_id: ids }),
    );
  },
  async stock(query, ids) {
    return ofVariants(
      query,
      await column(query, "product_variant_inventory_item", "variant_id", { inventory_item_id: ids }),
    );
  },
  seller: (query, ids) => column(query, "product_seller", "product_id", { seller_id: ids }),
  // A category's names are not on the card; its pages are told by their own tag.
  product_category: async () => [],
};

/** The products that changes touch, each with the farthest reach of those changes. */
export async function touchedProducts(
  query: Graph,
  changed: ReadonlyMap<Subject, string[]>,
): Promise<Map<string, Reach>> {
  const touched = new Map<string, Reach>();
  for (const [subject, ids] of changed) {
    const { reach } = SUBJECTS[subject];
    for (const id of await PRODUCTS_OF[subject](query, ids)) {
      touched.set(id, farther(touched.get(id) ?? reach, reach));
    }
  }
  return touched;
}

function ofVariants(query: Graph, ids: string[]): Promise<string[]> {
  return column(query, "variant", "product_id", { id: ids });
}

async function ofOptions(query: Graph, ids: string[]): Promise<string[]> {
  return column(query, "product", "id", { options: { id: ids } });
}

/** One column of an entity, deleted rows too: what is gone was on the page. */
async function column(query: Graph, entity: string, field: string, filters: object): Promise<string[]> {
  if (Object.values(filters).some((wanted) => Array.isArray(wanted) && wanted.length === 0)) return [];
  const { data } = await query.graph({ entity, fields: [field], filters, withDeleted: true } as never);
  const found = (data as Record<string, unknown>[]).map((row) => row[field]);
  return [...new Set(found.filter((id): id is string => typeof id === "string"))];
}
