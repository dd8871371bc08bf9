import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refusal } from "../workflows/refusal";
import type { SellerRequest } from "./acting-seller";

/** Turns staff away; stands behind `resolveActingSeller`. */
export function ownersOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { role } = (req as SellerRequest).acting_seller;
  next(role === "owner" ? undefined : refusal("owners_only"));
}
