import { application } from "./application";
import type { TestProduct, TestSeller } from "./factories";

/** Says how a product is made: its seller offers it to order. */
export async function aListing(
  seller: TestSeller,
  product: TestProduct,
  making: { weekly_quantity?: number; minutes_per_piece?: number; lead_days?: number },
): Promise<string> {
  const { container } = await application();
  // As a listing that was made to order from the first: nobody counts its pieces.
  const { data } = await container.resolve("query").graph({
    entity: "variant",
    fields: ["inventory_items.inventory_item_id"],
    filters: { id: product.variantId },
  });
  const inventory_item_id = data[0]?.inventory_items[0]?.inventory_item_id;
  const variant_id = product.variantId;
  await container.resolve("link").dismiss({ product: { variant_id }, inventory: { inventory_item_id } });
  await container.resolve("product").updateProductVariants(variant_id, { manage_inventory: false });
  const listings = container.resolve<Listings>("listing");
  const made = { state: "published", made_to_order: true, ...making };
  // The hourly job may have given it one already.
  const [standing] = await listings.listListings({ product_id: product.id });
  if (standing) {
    await listings.updateListings({ id: standing.id, ...made });
    return standing.id;
  }
  const { id } = await listings.createListings({
    seller_id: seller.id,
    product_id: product.id,
    category: "kilims",
    ...made,
  });
  return id;
}

/** What the tests use of the module of listings. */
interface Listings {
  listListings(of: object): Promise<{ id: string }[]>;
  createListings(row: object): Promise<{ id: string }>;
  updateListings(row: object): Promise<unknown>;
}
