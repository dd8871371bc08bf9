import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refusal } from "../workflows/refusal";
import type { SellerRequest } from "./seller-request";

/** Turns staff away: what binds a seller or a cooperative is an owner's. */
export function ownersOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(
    (req as SellerRequest).acting_seller.role === "owner" ? undefined : refusal("cooperative_owners_only"),
  );
}
