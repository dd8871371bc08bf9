import type { MedusaResponse } from "@medusajs/framework/http";
import type {
  CooperativeReceiptAnswer,
  CooperativeReceiptsAnswer,
} from "../../../../contract/receiving-answers";
import {
  readCooperativeReceipt,
  readCooperativeReceipts,
} from "../../../../workflows/receiving/read-receiving";
import { receiveDelivery } from "../../../../workflows/receiving/receive-delivery";
import type { ListReceipts, ReceiveDelivery } from "../../../inputs/receiving";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's people: what was received, the newest first. */
export async function GET(req: SellerRequest, res: MedusaResponse<CooperativeReceiptsAnswer>): Promise<void> {
  const { seller_id: cooperative_id } = req.acting_seller;
  const asked = req.validatedQuery as ListReceipts;
  res.json(await readCooperativeReceipts(req.scope, { ...asked, cooperative_id }));
}

/** A cooperative's people: write down what a member brought; sent again under its key, it is received once. */
export async function POST(
  req: SellerRequest<ReceiveDelivery>,
  res: MedusaResponse<CooperativeReceiptAnswer>,
): Promise<void> {
  const { seller_id: cooperative_id, member_id } = req.acting_seller;
  const now = new Date();
  const { id, fresh } = await receiveDelivery(req.scope, {
    ...req.validatedBody,
    ...{ cooperative_id, member_id, now },
  });
  res.status(fresh ? 201 : 200).json(await readCooperativeReceipt(req.scope, { id, cooperative_id, now }));
}
