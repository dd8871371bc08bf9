import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReceiptsAnswer } from "../../../contract/receipts";
import type { ListReceipts } from "../../inputs";
import { listReceipts } from "../../receipts/read";

/** Operators: receipts of bank transfers, whichever waits longest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminReceiptsAnswer>): Promise<void> {
  const { state, limit, offset } = req.validatedQuery as ListReceipts;
  const found = await listReceipts(req.scope, { state }, { take: limit, skip: offset });
  res.json({ ...found, limit, offset });
}
