import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refusal } from "../workflows/refusal";
import type { SellerRequest } from "./seller-request";

/**
 * A cooperative is a seller: her people sign in at the sellers' door, and `req.acting_seller.seller_id` is the cooperative's id on all of
 * `/seller/cooperative`. Other sellers are turned away here, once.
 */
export async function cooperativesOnly(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { seller_id } = (req as SellerRequest).acting_seller;
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["kind"],
    filters: { id: seller_id },
  });
  next(data[0]?.kind === "cooperative" ? undefined : refusal("cooperatives_only"));
}
