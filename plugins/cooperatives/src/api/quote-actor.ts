import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { QuoteActor } from "../workflows/quote/find-request";
import type { SellerRequest } from "./seller-request";

/** The signed-in buyer. */
export function asBuyer({ auth_context }: Pick<AuthenticatedMedusaRequest, "auth_context">): QuoteActor {
  return { side: "company", customer_id: auth_context.actor_id };
}

/** The member of the cooperative that acts. */
export function asCooperative({ acting_seller }: Pick<SellerRequest, "acting_seller">): QuoteActor {
  const { seller_id, member_id } = acting_seller;
  return { side: "cooperative", cooperative_id: seller_id, member_id };
}
