import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { exportJournal } from "../../../../workflows/ledger/export-journal";
import type { AskJournal } from "../../../inputs/ledger";

/** Operators: every movement that was posted in a period, as a list for the accountant, sent as it is read. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const content = exportJournal(req.scope, req.validatedQuery as unknown as AskJournal);
  res.set({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="journal.csv"',
    "cache-control": "private, no-store",
  });
  // Whoever hangs up ends the reading.
  await pipeline(Readable.from(content), res);
}
