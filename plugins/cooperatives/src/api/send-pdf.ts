import type { MedusaResponse } from "@medusajs/framework/http";

/** Answers a PDF that is opened, and kept nowhere on the way. */
export function sendPdf(res: MedusaResponse, pdf: Buffer, name: string): void {
  res.set({
    "content-type": "application/pdf",
    "content-length": String(pdf.byteLength),
    "content-disposition": `inline; filename="${name}.pdf"`,
    "cache-control": "private, no-store",
  });
  res.end(pdf);
}
