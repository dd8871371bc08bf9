import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminEntriesAnswer } from "../../../../contract/ledger-answers";
import { readEntries } from "../../../../workflows/ledger/read-books";
import type { AskEntries } from "../../../inputs/ledger";

/** Operators: journal entries with their movements, the youngest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminEntriesAnswer>): Promise<void> {
  res.json(await readEntries(req.scope, req.validatedQuery as AskEntries));
}
