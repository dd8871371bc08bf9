import type { MedusaResponse } from "@medusajs/framework/http";
import type { DashboardQuery, SellerDashboardAnswer } from "../../../contract/counting";
import { readDashboard } from "../../../workflows/counting/read-dashboard";
import type { SellerRequest } from "../../seller-request";

/** A seller's members: what sells, what runs out, and what people do with what she offers. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerDashboardAnswer>): Promise<void> {
  const { days } = req.validatedQuery as unknown as DashboardQuery;
  const { seller_id } = req.acting_seller;
  res.json({ dashboard: await readDashboard(req.scope, { seller_id, days, now: new Date() }) });
}
