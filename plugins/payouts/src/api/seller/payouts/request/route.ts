import type { WithActingSeller } from "@dastranj/sellers/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerPayoutsAnswer } from "../../../../contract/payouts";
import { askForPayout } from "../../../../workflows/payouts/change-terms";
import { readSellerPayouts } from "../../../../workflows/payouts/read-seller-payouts";

/** Owners: ask to be paid with the next run, whatever her day. */
export async function POST(
  req: MedusaRequest & WithActingSeller,
  res: MedusaResponse<SellerPayoutsAnswer>,
): Promise<void> {
  const now = new Date();
  await askForPayout(req.scope, { ...req.acting_seller, now });
  res.json(await readSellerPayouts(req.scope, { ...req.acting_seller, limit: 20, offset: 0, now }));
}
