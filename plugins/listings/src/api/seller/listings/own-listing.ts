import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refusal } from "../../../workflows/refusal";
import type { SellerRequest } from "./request";

/** The id in the address, once it is known to be the acting seller's: what is another's is not found, whatever was sent. */
export async function ownListing({ scope, params, acting_seller }: SellerRequest): Promise<string> {
  const id = params.id ?? "";
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing",
    fields: ["id"],
    filters: { id, seller_id: acting_seller.seller_id },
  });
  if (data.length === 0) throw refusal("listing_not_found");
  return id;
}
