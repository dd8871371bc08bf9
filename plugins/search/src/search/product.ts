import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { READ_ANEW } from "../domain/product-card";
import { type IndexChanges, readProducts } from "./read-products";

const BATCH = 500;

/**
 * The one product index: what a list's card shows and what goods are found by. It holds only what is on sale, so
 * whoever reads it, by whichever route, never meets a draft or a suspended seller's goods.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable().sortable(),
    handle: search.keyword().filterable(),
    title: search.keyword(),
    title_en: search.keyword(),
    thumbnail: search.keyword(),
    price_irr: search
      .float()
      .filterable()
      .sortable()
      .facetable({ types: ["stats"] }),
    price_eur_cents: search
      .float()
      .filterable()
      .sortable()
      .facetable({ types: ["stats"] }),
    has_price_range: search.boolean(),
    unit: search.keyword(),
    unit_price_irr: search.float(),
    unit_price_eur_cents: search.float(),
    has_unit_price_range: search.boolean(),
    in_stock: search.boolean().filterable(),
    seller_handle: search.keyword().filterable().facetable(),
    seller_name: search.keyword(),
    seller_name_en: search.keyword(),
    county: search.keyword().filterable().facetable(),
    county_name: search.keyword(),
    county_name_en: search.keyword(),
    craft: search.keyword().filterable().facetable(),
    categories: search.keyword().array().filterable().facetable(),
    province: search.keyword().filterable().facetable(),
    availability: search.keyword().filterable().facetable(),
    ready_by: search.integer().sortable(),
    wholesale: search.boolean().filterable().facetable(),
    attributes: search.keyword().array().filterable().facetable(),
    sales: search.integer().sortable(),
    rank: search.float().sortable(),
    created_at: search.date().sortable(),
    name_words: search.text().searchable({ weight: 4 }),
    other_words: search.text().searchable({ weight: 1 }),
  }),
  settings: { typo_tolerance: { enabled: false } },
  // Never on the bus, where it would be lost with the process: the job catalogue.follow hands it over.
  events: [READ_ANEW],
  async consume({ data }, { container }) {
    return mutations(await readProducts(container.query, data.ids));
  },
  async *seed({ container, filters, last_key, catchup }) {
    let after = last_key ?? "";
    for (;;) {
      const { data } = await container.query.graph({
        entity: "product",
        fields: ["id"],
        filters: { ...filters, id: { $gt: after }, ...(catchup && { updated_at: { $gte: catchup.since } }) },
        pagination: { take: BATCH, order: { id: "ASC" } },
        withDeleted: Boolean(catchup),
      });
      const ids = data.map(({ id }) => id);
      const last = ids.at(-1);
      if (last === undefined) return;
      yield mutations(await readProducts(container.query, ids));
      after = last;
    }
  },
});

function mutations({ documents, gone }: IndexChanges) {
  return [
    ...(documents.length > 0 ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ];
}
