import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { SheetFormat } from "../../contract/sheets";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Sends a file to be kept, as it is made. Whoever hangs up ends the making. */
export async function sendFile(
  res: MedusaResponse,
  { name, format }: { name: string; format: SheetFormat },
  content: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  res.set({
    "content-type": TYPES[format],
    "content-disposition": `attachment; filename="${name}.${format}"`,
    "cache-control": "private, no-store",
  });
  await pipeline(Readable.from(content), res);
}
