import { container } from "@medusajs/framework";
import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { definedGoodsFields, defineGoodsFields } from "../contract/goods-fields";
import { READ_ANEW } from "../domain/product-card";
import { type IndexChanges, readProducts } from "../workflows/read-products";

/** Wide reads are what makes filling quick; more at once would only take more memory. */
const BATCH = 1000;

/** What the catalogue itself tells of goods. */
defineGoodsFields({
  name: "catalogue",
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
    in_stock: search.boolean().filterable(),
    categories: search.keyword().array().filterable().facetable(),
    created_at: search.date().sortable(),
    rank: search.integer().sortable(),
    name_words: search.text().searchable({ weight: 4 }),
    other_words: search.text().searchable({ weight: 2 }),
    story_words: search.text().searchable({ weight: 1 }),
  }),
  // Read already, for all to see: see `read-products`.
  read: async () => new Map(),
});

/**
 * The one product index: what a list's card shows and what goods are found by. It holds only what is on sale, so
 * whoever reads it, by whichever route, never meets a draft or a suspended seller's goods.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  // Fields of plugins whose files are loaded after this one come into the same object.
  fields: { toFields: () => definedGoodsFields().fields } as unknown as ReturnType<typeof search.define>,
  settings: { typo_tolerance: { enabled: false } },
  // Never on the bus, where it would be lost with the process: the job catalogue.follow hands it over.
  events: [READ_ANEW],
  async consume({ data }) {
    const { ids } = data as { ids: string[] };
    return mutations(await readProducts(container, ids, new Date()));
  },
  async *seed({ container: { query }, filters, last_key, catchup }) {
    let after = last_key ?? "";
    for (;;) {
      const { data } = await query.graph({
        entity: "product",
        fields: ["id"],
        filters: { ...filters, id: { $gt: after }, ...(catchup && { updated_at: { $gte: catchup.since } }) },
        pagination: { take: BATCH, order: { id: "ASC" } },
        withDeleted: Boolean(catchup),
      });
      const ids = data.map(({ id }) => id);
      const last = ids.at(-1);
      if (last === undefined) return;
      yield mutations(await readProducts(container, ids, new Date()));
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
