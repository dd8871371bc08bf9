import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativesCompaniesAnswer } from "../../../../contract/company";
import { readForCooperative } from "../../../../workflows/company/read-for-office";
import type { ListAskingCompanies } from "../../../inputs/company";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's people: companies that asked her to approve them for herself. */
export async function GET(
  req: SellerRequest,
  res: MedusaResponse<CooperativesCompaniesAnswer>,
): Promise<void> {
  const { seller_id: cooperative_id } = req.acting_seller;
  res.json(
    await readForCooperative(req.scope, { ...(req.validatedQuery as ListAskingCompanies), cooperative_id }),
  );
}
