import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import { maySellerBecome, type SellerStatus } from "../../domain/seller-states";
import type { SellerModuleService } from "../../modules/seller/service";
import { refusal } from "../refusal";

export interface ChangeSellerStatusInput {
  seller_id: string;
  to: SellerStatus;
  /** Why, for a suspension. */
  reason?: string;
  now: Date;
}

/** Loads the seller, asks the table of states, saves; undone by putting the former state back. */
export const changeStatusStep = createStep(
  "change-seller-status",
  async ({ seller_id, to, reason, now }: ChangeSellerStatusInput, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [seller] = await sellers.listSellers({ id: seller_id }, { take: 1 });
    if (!seller) throw refusal("seller_not_found");
    if (!maySellerBecome(seller.status, to)) throw refusal("seller_wrong_state");
    const before = {
      id: seller.id,
      status: seller.status,
      verified_at: seller.verified_at,
      suspended_reason: seller.suspended_reason,
    };
    await sellers.updateSellers({
      id: seller.id,
      status: to,
      verified_at: to === "verified" ? (seller.verified_at ?? now) : seller.verified_at,
      suspended_reason: to === "suspended" ? (reason ?? null) : null,
    });
    return new StepResponse({ id: seller.id }, before);
  },
  async (before, { container }) => {
    if (before) await container.resolve<SellerModuleService>(SELLER_MODULE).updateSellers(before);
  },
);
