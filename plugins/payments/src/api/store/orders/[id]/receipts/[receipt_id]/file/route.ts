import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openReceipt } from "../../../../../../../workflows/send-receipt";
import { orderOfBuyer } from "../../../../../../receipts/order-of-buyer";
import { sendFile } from "../../../../../../receipts/send-file";

/** The order's buyer: a receipt that she sent. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order_id = orderOfBuyer(req);
  sendFile(res, await openReceipt(req.scope, String(req.params.receipt_id), { order_id }));
}
