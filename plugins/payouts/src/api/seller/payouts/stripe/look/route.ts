import type { WithActingSeller } from "@dastranj/sellers/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerPayoutsAnswer } from "../../../../../contract/payouts";
import { lookAtHerAccount } from "../../../../../workflows/payouts/begin-account";
import { readSellerPayouts } from "../../../../../workflows/payouts/read-seller-payouts";

/** Owners: how her account at Stripe stands now. */
export async function POST(
  req: MedusaRequest & WithActingSeller,
  res: MedusaResponse<SellerPayoutsAnswer>,
): Promise<void> {
  await lookAtHerAccount(req.scope, req.acting_seller);
  const now = new Date();
  res.json(await readSellerPayouts(req.scope, { ...req.acting_seller, limit: 20, offset: 0, now }));
}
