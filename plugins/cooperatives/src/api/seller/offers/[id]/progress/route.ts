import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProgressAnswer } from "../../../../../contract/receiving-answers";
import { readProgress, reportProgress } from "../../../../../workflows/receiving/report-progress";
import type { ReportProgress } from "../../../../inputs/receiving";
import type { SellerRequest } from "../../../../seller-request";

/** A member's people: what they said of a share so far. */
export async function GET(req: SellerRequest, res: MedusaResponse<ProgressAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(
    await readProgress(req.scope, { allotment_id: String(req.params.id), seller_id, now: new Date() }),
  );
}

/** A member's people: say how far she is. */
export async function POST(
  req: SellerRequest<ReportProgress>,
  res: MedusaResponse<ProgressAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const hers = { allotment_id: String(req.params.id), seller_id, now: new Date() };
  await reportProgress(req.scope, { ...hers, member_id, ...req.validatedBody });
  res.json(await readProgress(req.scope, hers));
}
