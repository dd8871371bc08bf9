import type { Acting } from "../../workflows/account/acting";
import type { SellerRequest } from "../acting-seller";

/** Who acts, as the workflows of a seller's account take it. */
export function actingOf({ acting_seller }: SellerRequest): Acting {
  const { seller_id, member_id, role } = acting_seller;
  return { seller_id, member_id, role, now: new Date() };
}
