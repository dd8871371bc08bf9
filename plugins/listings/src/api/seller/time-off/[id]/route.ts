import type { MedusaResponse } from "@medusajs/framework/http";
import type { TimeOffInput, WorkshopAnswer } from "../../../../contract/workshop";
import { removeTimeOffWorkflow, writeTimeOffWorkflow } from "../../../../workflows/change-workshop";
import { readWorkshop } from "../../../../workflows/read-workshop";
import type { SellerRequest } from "../../../seller-request";

/** A seller's members change one of her times off; another's is not found. */
export async function POST(
  req: SellerRequest<TimeOffInput>,
  res: MedusaResponse<WorkshopAnswer>,
): Promise<void> {
  const { seller_id } = req.acting_seller;
  const now = new Date();
  await writeTimeOffWorkflow(req.scope).run({
    input: { seller_id, id: String(req.params.id), time_off: req.validatedBody, now },
  });
  res.json(await readWorkshop(req.scope, seller_id, now));
}

/** A seller's members take one of her times off back; another's is not found. */
export async function DELETE(req: SellerRequest, res: MedusaResponse<WorkshopAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  const now = new Date();
  await removeTimeOffWorkflow(req.scope).run({ input: { seller_id, id: String(req.params.id), now } });
  res.json(await readWorkshop(req.scope, seller_id, now));
}
