import type { MedusaResponse } from "@medusajs/framework/http";
import type { WorkshopAnswer, WorkshopInput } from "../../../contract/workshop";
import { writeWorkshopWorkflow } from "../../../workflows/change-workshop";
import { readWorkshop } from "../../../workflows/read-workshop";
import type { SellerRequest } from "../../seller-request";

/** A seller's members: her workshop, her days, and what a buyer would be promised now. */
export async function GET(req: SellerRequest, res: MedusaResponse<WorkshopAnswer>): Promise<void> {
  res.json(await readWorkshop(req.scope, req.acting_seller.seller_id, new Date()));
}

/** A seller's members say what she can do in a week. */
export async function POST(
  req: SellerRequest<WorkshopInput>,
  res: MedusaResponse<WorkshopAnswer>,
): Promise<void> {
  const { seller_id } = req.acting_seller;
  const now = new Date();
  await writeWorkshopWorkflow(req.scope).run({ input: { seller_id, workshop: req.validatedBody, now } });
  res.json(await readWorkshop(req.scope, seller_id, now));
}
