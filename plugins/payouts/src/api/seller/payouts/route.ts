import type { WithActingSeller } from "@dastranj/sellers/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerPayoutsAnswer } from "../../../contract/payouts";
import { changeTerms } from "../../../workflows/payouts/change-terms";
import { readSellerPayouts } from "../../../workflows/payouts/read-seller-payouts";
import type { ChangeTerms, PageAsked } from "../../inputs/payouts";

/** Her members: what is hers, when she is paid next, and what was paid. */
export async function GET(
  req: MedusaRequest & WithActingSeller,
  res: MedusaResponse<SellerPayoutsAnswer>,
): Promise<void> {
  const page = req.validatedQuery as PageAsked;
  res.json(await readSellerPayouts(req.scope, { ...page, ...req.acting_seller, now: new Date() }));
}

/** Owners: say when she is paid, and from which amount on. */
export async function POST(
  req: MedusaRequest<ChangeTerms> & WithActingSeller,
  res: MedusaResponse<SellerPayoutsAnswer>,
): Promise<void> {
  const now = new Date();
  await changeTerms(req.scope, { ...req.acting_seller, ...req.validatedBody, now });
  res.json(await readSellerPayouts(req.scope, { ...req.acting_seller, limit: 20, offset: 0, now }));
}
