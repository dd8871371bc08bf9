import type { WithActingSeller } from "@dastranj/sellers/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StripeLinkAnswer } from "../../../../contract/payouts";
import { beginAccount } from "../../../../workflows/payouts/begin-account";
import type { BeginAccount } from "../../../inputs/payouts";

/** Owners: a page of Stripe's where they tell who they are, made anew each time. */
export async function POST(
  req: MedusaRequest<BeginAccount> & WithActingSeller,
  res: MedusaResponse<StripeLinkAnswer>,
): Promise<void> {
  const url = await beginAccount(req.scope, { ...req.acting_seller, ...req.validatedBody });
  res.setHeader("cache-control", "no-store");
  res.json({ url });
}
