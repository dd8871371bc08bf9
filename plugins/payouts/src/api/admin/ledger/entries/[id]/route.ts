import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminEntryAnswer } from "../../../../../contract/ledger-answers";
import { readEntry } from "../../../../../workflows/ledger/read-books";

/** Operators: one journal entry with its movements. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminEntryAnswer>): Promise<void> {
  res.json({ entry: await readEntry(req.scope, req.params.id as string) });
}
