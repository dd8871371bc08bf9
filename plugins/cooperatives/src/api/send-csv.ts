import type { MedusaResponse } from "@medusajs/framework/http";

/** Answers a list for a spreadsheet, kept nowhere on the way. */
export function sendCsv(res: MedusaResponse, csv: string, name: string): void {
  res.set({
    "content-type": "text/csv; charset=utf-8",
    "content-length": String(Buffer.byteLength(csv)),
    "content-disposition": `attachment; filename="${name}.csv"`,
    "cache-control": "private, no-store",
  });
  res.end(csv);
}
