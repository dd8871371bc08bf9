import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReceiptAnswer } from "../../../../contract/receipts";
import { readReceipt } from "../../../receipts/read";

/** Operators: one receipt, with what is due for its order now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminReceiptAnswer>): Promise<void> {
  res.json({ receipt: await readReceipt(req.scope, String(req.params.id)) });
}
