import type { MedusaResponse } from "@medusajs/framework/http";
import type { SurplusAnswer } from "../../../../contract/settlement";
import { readSurplus } from "../../../../workflows/settlement/read-surplus";
import { shareYear } from "../../../../workflows/settlement/share-year";
import { FIRST_PAGE, type ShareSurplus, type SurplusOfYear } from "../../../inputs/settlement";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's people: what a year left, and who has what of it. */
export async function GET(req: SellerRequest, res: MedusaResponse<SurplusAnswer>): Promise<void> {
  const { seller_id: cooperative_id } = req.acting_seller;
  const asked = req.validatedQuery as SurplusOfYear;
  res.json(await readSurplus(req.scope, { ...asked, cooperative_id, now: new Date() }));
}

/** An owner of the cooperative's: share it as it was shown. */
export async function POST(
  req: SellerRequest<ShareSurplus>,
  res: MedusaResponse<SurplusAnswer>,
): Promise<void> {
  const { seller_id: cooperative_id, member_id: actor_id } = req.acting_seller;
  const { year, currency_code, seen } = req.validatedBody;
  const now = new Date();
  await shareYear(req.scope, { cooperative_id, actor_id, year, currency_code, seen, now });
  const asked = { cooperative_id, year, currency: currency_code, ...FIRST_PAGE, now };
  res.json(await readSurplus(req.scope, asked));
}
