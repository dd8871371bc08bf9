import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeAdvanceAnswer } from "../../../../../../contract/advances";
import { cancelAdvance } from "../../../../../../workflows/settlement/decide-advance";
import { readCooperativeAdvance } from "../../../../../../workflows/settlement/read-advances";
import { ofCooperative } from "../../../../../receiving/who";
import type { SellerRequest } from "../../../../../seller-request";

/** An owner of the cooperative's: take back what was given by hand and is not confirmed. */
export async function POST(
  req: SellerRequest<unknown>,
  res: MedusaResponse<CooperativeAdvanceAnswer>,
): Promise<void> {
  const { id, of, actor_id, now } = ofCooperative(req);
  await cancelAdvance(req.scope, { id, ...of, actor_id, now });
  res.json({ advance: await readCooperativeAdvance(req.scope, { id, ...of }) });
}
