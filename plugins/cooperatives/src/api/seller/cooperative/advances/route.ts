import type { MedusaResponse } from "@medusajs/framework/http";
import type { AdvancesAnswer, CooperativeAdvanceAnswer } from "../../../../contract/advances";
import { giveAdvance } from "../../../../workflows/settlement/give-advance";
import {
  readCooperativeAdvance,
  readCooperativeAdvances,
} from "../../../../workflows/settlement/read-advances";
import type { GiveAdvance, ListAdvances } from "../../../inputs/settlement";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's people: what was advanced to members. */
export async function GET(req: SellerRequest, res: MedusaResponse<AdvancesAnswer>): Promise<void> {
  const { seller_id: cooperative_id } = req.acting_seller;
  const asked = req.validatedQuery as ListAdvances;
  res.json(await readCooperativeAdvances(req.scope, { ...asked, cooperative_id }));
}

/** An owner of the cooperative's: give a member an advance against an order. */
export async function POST(
  req: SellerRequest<GiveAdvance>,
  res: MedusaResponse<CooperativeAdvanceAnswer>,
): Promise<void> {
  const { seller_id: cooperative_id, member_id: actor_id } = req.acting_seller;
  const id = await giveAdvance(req.scope, {
    ...req.validatedBody,
    ...{ cooperative_id, actor_id, now: new Date() },
  });
  res.status(201).json({ advance: await readCooperativeAdvance(req.scope, { id, cooperative_id }) });
}
