import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerReturnAnswer } from "../../contract/returns";
import type { ReturnActor } from "../../workflows/returns/move-return";
import type { SellerRequest } from "../seller-request";
import { readReturn } from "./answer";

/** A member of the seller's, as who does something to a return of hers. */
export function sellerOf(req: SellerRequest<unknown>, now: Date): ReturnActor {
  const { seller_id, member_id } = req.acting_seller;
  return { id: String(req.params.id), of: { seller_id }, by: "seller", actor_id: member_id, now };
}

/** One of the seller's returns; another's is not found. */
export async function readSellerReturn(req: SellerRequest<unknown>, now: Date): Promise<SellerReturnAnswer> {
  const { seller_id } = req.acting_seller;
  const [{ facts, buyer_name }, addresses] = await Promise.all([
    readReturn(req, { id: String(req.params.id), seller_id }, "seller", now),
    req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "handover_address",
      fields: ["id"],
      filters: { seller_id },
      pagination: { take: 1 },
    }),
  ]);
  return { return: { ...facts, buyer_name, has_address: addresses.data.length > 0 } };
}
