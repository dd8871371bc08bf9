import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { ProductStatus } from "@medusajs/framework/utils";
import {
  type IndexedListing,
  type IndexedProduct,
  isOnSale,
  type ProductDocument,
  toDocument,
} from "../domain/product-card";

const FIELDS = [
  "id",
  "handle",
  "title",
  "thumbnail",
  "status",
  "material",
  "created_at",
  "deleted_at",
  "seller.handle",
  "seller.name",
  "seller.name_en",
  "seller.status",
  "seller.covered_categories",
  "seller.away_until",
  "seller.county.*",
  "seller.craft.*",
  "categories.handle",
  "categories.name",
  "variants.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.price_list_id",
  "variants.price_set.prices.rules_count",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];

/** Of the listings plugin, by its name alone: a market without it sells everything by the piece. */
const LISTING = ["product_id", "measure", "variants.variant_id", "variants.net_amount"];

const ENGLISH = "en-US";

/** What the index has to change for a set of products. */
export interface IndexChanges {
  documents: ProductDocument[];
  /** Ids that are not, or no longer, on sale. */
  gone: string[];
}

/**
 * Reads products once in each language and says which become documents and which leave the index. Of what is not published,
 * such as thousands of drafts that were just imported, nothing more is read.
 */
export async function readProducts(query: RemoteQueryFunction, ids: string[]): Promise<IndexChanges> {
  if (ids.length === 0) return { documents: [], gone: [] };
  const published = await publishedOf(query, ids);
  if (published.length === 0) return { documents: [], gone: ids };
  const [base, english, listed] = await Promise.all([
    query.graph({ entity: "product", fields: FIELDS, filters: { id: published } }),
    query.graph(
      { entity: "product", fields: ["id", "title"], filters: { id: published } },
      { locale: ENGLISH },
    ),
    query.graph({ entity: "listing", fields: LISTING, filters: { product_id: published } }),
  ]);
  const listings = new Map(
    (listed.data as unknown as (IndexedListing & { product_id: string })[]).map((listing) => [
      listing.product_id,
      listing,
    ]),
  );
  const titles = new Map(english.data.map(({ id, title }) => [id, title]));
  const found = base.data as unknown as IndexedProduct[];
  const documents = found.flatMap((product) =>
    isOnSale(product) && product.seller
      ? [
          toDocument(
            { ...product, seller: product.seller, listing: listings.get(product.id) },
            titles.get(product.id) ?? null,
          ),
        ]
      : [],
  );
  const onSale = new Set(documents.map(({ id }) => id));
  return { documents, gone: ids.filter((id) => !onSale.has(id)) };
}

async function publishedOf(query: RemoteQueryFunction, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id"],
    filters: { id: ids, status: ProductStatus.PUBLISHED },
  });
  return data.map(({ id }) => id);
}
