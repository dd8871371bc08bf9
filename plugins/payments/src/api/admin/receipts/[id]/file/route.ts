import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openReceipt } from "../../../../../workflows/send-receipt";
import { sendFile } from "../../../../receipts/send-file";

/** Operators: what the buyer sent. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendFile(res, await openReceipt(req.scope, String(req.params.id), {}));
}
