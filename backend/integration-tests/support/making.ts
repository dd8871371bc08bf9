import { application } from "./application";
import type { TestProduct, TestSeller } from "./factories";

/** Says how a product is made: its seller offers it to order. */
export async function aListing(
  seller: TestSeller,
  product: TestProduct,
  making: { weekly_quantity?: number; minutes_per_piece?: number; lead_days?: number },
): Promise<string> {
  const { container } = await application();
  await container.resolve("product").updateProductVariants(product.variantId, { allow_backorder: true });
  const listings = container.resolve<{ createListings(row: object): Promise<{ id: string }> }>("listing");
  const { id } = await listings.createListings({
    seller_id: seller.id,
    product_id: product.id,
    state: "published",
    category: "kilims",
    made_to_order: true,
    ...making,
  });
  return id;
}
