import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openPaper } from "../../../workflows/open-paper";

/** Whoever holds a link to a paper that has not run out: the paper itself, kept by no cache. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { bytes, mime_type, filename } = await openPaper(req.scope, String(req.params.token), new Date());
  res.set({
    "content-type": mime_type,
    "content-disposition": `inline; filename="${filename}"`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  res.end(bytes);
}
