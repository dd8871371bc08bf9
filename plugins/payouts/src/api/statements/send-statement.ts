import type { MedusaResponse } from "@medusajs/framework/http";

const TYPES = { csv: "text/csv; charset=utf-8", pdf: "application/pdf" } as const;

/** Answers a statement as a file, kept nowhere on the way. The month was found, so its name is nothing but digits. */
export function sendStatement(
  res: MedusaResponse,
  content: Buffer,
  { month, format }: { month: string; format: keyof typeof TYPES },
): void {
  res.set({
    "content-type": TYPES[format],
    "content-length": String(content.byteLength),
    "content-disposition": `${format === "csv" ? "attachment" : "inline"}; filename="statement-${month}.${format}"`,
    "cache-control": "private, no-store",
  });
  res.end(content);
}
