import type { MedusaResponse } from "@medusajs/framework/http";
import type { ApplicationAnswer } from "../../../../../contract/application";
import { removePaperWorkflow } from "../../../../../workflows/remove-paper";
import type { SellerRequest } from "../../../../acting-seller";
import { readApplication } from "../../answer";

/** Owners only: takes back a paper of one's own that nobody has judged yet. */
export async function DELETE(req: SellerRequest, res: MedusaResponse<ApplicationAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  const now = new Date();
  const paper_id = String(req.params.id);
  await removePaperWorkflow(req.scope).run({ input: { seller_id, paper_id, now } });
  res.json(await readApplication(req.scope, seller_id, now));
}
