import type { WithActingSeller } from "@dastranj/sellers/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerPayoutsAnswer } from "../../../../contract/payouts";
import { chooseWay } from "../../../../workflows/payouts/choose-way";
import { readSellerPayouts } from "../../../../workflows/payouts/read-seller-payouts";
import type { ChooseWay } from "../../../inputs/payouts";

/** Owners: say by which way they are paid. */
export async function POST(
  req: MedusaRequest<ChooseWay> & WithActingSeller,
  res: MedusaResponse<SellerPayoutsAnswer>,
): Promise<void> {
  const now = new Date();
  await chooseWay(req.scope, { ...req.acting_seller, ...req.validatedBody, now });
  res.json(await readSellerPayouts(req.scope, { ...req.acting_seller, limit: 20, offset: 0, now }));
}
