import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { Reach } from "../contract/catalogue-changed";
import { farther, SUBJECTS, type Subject } from "../domain/catalogue-change";

/** Where it is read. */
interface Sources {
  query: Pick<RemoteQueryFunction, "graph">;
  /** For the one question that `query` answers by loading whole products. */
  database: Knex;
}

/** From the ids of a subject to those of the products whose card, or page, shows it. */
const PRODUCTS_OF: Record<Subject, (sources: Sources, ids: string[]) => Promise<string[]>> = {
  product: async (_sources, ids) => ids,
  variant: async (_sources, ids) => ids,
  listing: async (_sources, ids) => ids,
  product_variant: ofVariants,
  product_option: ofOptions,
  async product_option_value(sources, ids) {
    return ofOptions(sources, await column(sources, "product_option_value", "option_id", { id: ids }));
  },
  async price(sources, ids) {
    return ofVariants(
      sources,
      await column(sources, "product_variant_price_set", "variant_id", { price_set_id: ids }),
    );
  },
  async stock(sources, ids) {
    return ofVariants(
      sources,
      await column(sources, "product_variant_inventory_item", "variant_id", { inventory_item_id: ids }),
    );
  },
  seller: (sources, ids) => column(sources, "product_seller", "product_id", { seller_id: ids }),
  // A category's names are not on the card; its pages are told by their own tag.
  product_category: async () => [],
};

/** The products that changes touch, each with the farthest reach of those changes. */
export async function touchedProducts(
  sources: Sources,
  changed: ReadonlyMap<Subject, string[]>,
): Promise<Map<string, Reach>> {
  const touched = new Map<string, Reach>();
  for (const [subject, ids] of changed) {
    const { reach } = SUBJECTS[subject];
    for (const id of await PRODUCTS_OF[subject](sources, ids)) {
      touched.set(id, farther(touched.get(id) ?? reach, reach));
    }
  }
  return touched;
}

function ofVariants(sources: Sources, ids: string[]): Promise<string[]> {
  return column(sources, "variant", "product_id", { id: ids });
}

/** Which product an option is of stands in a table that `graph` reaches only through whole products, a hundred times slower. */
async function ofOptions({ database }: Sources, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await database.raw<{ rows: { product_id: string }[] }>(
    "select distinct product_id from product_product_option where product_option_id = any(:ids)",
    { ids },
  );
  return rows.map(({ product_id }) => product_id);
}

/** One column of an entity, deleted rows too: what is gone was on the page. */
async function column(sources: Sources, entity: string, field: string, filters: object): Promise<string[]> {
  if (Object.values(filters).some((wanted) => Array.isArray(wanted) && wanted.length === 0)) return [];
  const { data } = await sources.query.graph({
    entity,
    fields: [field],
    filters,
    withDeleted: true,
  } as never);
  const found = (data as Record<string, unknown>[]).map((row) => row[field]);
  return [...new Set(found.filter((id): id is string => typeof id === "string"))];
}
