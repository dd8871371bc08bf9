import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils";
import { readListings, type StandingListing } from "../../../workflows/read-listings";

/** A listing by its product's address, while buyers may see it; undefined otherwise. */
export async function listingOnSale(
  container: MedusaContainer,
  handle: string,
): Promise<StandingListing | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "seller.status", "seller.covered_categories", "seller.away_until"],
    filters: { handle, status: ProductStatus.PUBLISHED },
  });
  const [product] = data as unknown as {
    id: string;
    seller?: { status: string; covered_categories: string[] | null; away_until: string | null };
  }[];
  if (product?.seller?.status !== "verified" || product.seller.away_until) return undefined;
  const [listing] = await readListings(container, { product_id: [product.id] });
  const covered = product.seller.covered_categories;
  return listing && (covered === null || covered.includes(listing.content.category)) ? listing : undefined;
}
