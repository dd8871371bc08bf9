import type { MedusaResponse } from "@medusajs/framework/http";
import type { TimeOffAnswer, TimeOffInput, WorkshopAnswer } from "../../../contract/workshop";
import { writeTimeOffWorkflow } from "../../../workflows/change-workshop";
import { readTimesOff, readWorkshop } from "../../../workflows/read-workshop";
import type { SellerRequest } from "../../seller-request";

/** A seller's members: when she is away. */
export async function GET(req: SellerRequest, res: MedusaResponse<TimeOffAnswer>): Promise<void> {
  res.json({ time_off: await readTimesOff(req.scope, req.acting_seller.seller_id) });
}

/** A seller's members say when she is away. */
export async function POST(
  req: SellerRequest<TimeOffInput>,
  res: MedusaResponse<WorkshopAnswer>,
): Promise<void> {
  const { seller_id } = req.acting_seller;
  const now = new Date();
  await writeTimeOffWorkflow(req.scope).run({
    input: { seller_id, id: null, time_off: req.validatedBody, now },
  });
  res.json(await readWorkshop(req.scope, seller_id, now));
}
