import type { MedusaResponse } from "@medusajs/framework/http";

/** Gives out a receipt that few may see: no cache keeps it, and a PDF is saved, never shown among our own pages. */
export function sendFile(
  res: MedusaResponse,
  { bytes, kind }: { bytes: Buffer; kind: "photo" | "pdf" },
): void {
  const pdf = kind === "pdf";
  res.set({
    "content-type": pdf ? "application/pdf" : "image/webp",
    "content-disposition": pdf ? 'attachment; filename="receipt.pdf"' : 'inline; filename="receipt.webp"',
    "content-length": String(bytes.byteLength),
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  res.end(bytes);
}
