import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openReturnPhoto } from "../../../../workflows/returns/return-photos";
import { sendPhoto } from "../../../returns/send-photo";

/** Operators: a photo that a buyer shows of what she sends back. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendPhoto(res, await openReturnPhoto(req.scope, String(req.params.id), {}));
}
