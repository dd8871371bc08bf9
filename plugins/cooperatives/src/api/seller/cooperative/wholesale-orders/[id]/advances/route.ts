import type { MedusaResponse } from "@medusajs/framework/http";
import type { AdvanceRoomAnswer } from "../../../../../../contract/advances";
import { readAdvanceRoom } from "../../../../../../workflows/settlement/read-advances";
import { ofOrder } from "../../../../../allotment/of-order";
import type { SettlementPage } from "../../../../../inputs/settlement";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's people: whom of an order so much can be advanced. */
export async function GET(req: SellerRequest, res: MedusaResponse<AdvanceRoomAnswer>): Promise<void> {
  const page = req.validatedQuery as SettlementPage;
  res.json(await readAdvanceRoom(req.scope, { ...ofOrder(req), ...page }));
}
