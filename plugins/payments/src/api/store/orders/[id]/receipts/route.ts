import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderReceiptsAnswer } from "../../../../../contract/receipts";
import { sendReceipt } from "../../../../../workflows/send-receipt";
import { orderOfBuyer } from "../../../../receipts/order-of-buyer";
import { readOrderReceipts } from "../../../../receipts/read";
import { receiveReceipt } from "../../../../receipts/receive";

/** The order's buyer: what is to be transferred, and what became of the receipts. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrderReceiptsAnswer>): Promise<void> {
  res.json(await readOrderReceipts(req.scope, orderOfBuyer(req)));
}

/** The order's buyer shows that she transferred the money: a photo or a PDF, as the body itself; under its key it is kept once. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OrderReceiptsAnswer>): Promise<void> {
  const order_id = orderOfBuyer(req);
  const { fresh } = await sendReceipt(req.scope, order_id, await receiveReceipt(req), new Date());
  res.status(fresh ? 201 : 200).json(await readOrderReceipts(req.scope, order_id));
}
