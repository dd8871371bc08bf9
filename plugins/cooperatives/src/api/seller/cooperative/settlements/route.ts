import type { MedusaResponse } from "@medusajs/framework/http";
import type { SettlementsAnswer } from "../../../../contract/settlement";
import { readSettlements } from "../../../../workflows/settlement/read-settlement";
import type { SettlementPage } from "../../../inputs/settlement";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's people: its settlements. */
export async function GET(req: SellerRequest, res: MedusaResponse<SettlementsAnswer>): Promise<void> {
  const { seller_id: cooperative_id } = req.acting_seller;
  const page = req.validatedQuery as SettlementPage;
  res.json(await readSettlements(req.scope, { cooperative_id, ...page }));
}
