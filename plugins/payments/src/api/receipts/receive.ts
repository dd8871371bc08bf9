import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { RECEIPT_LIMITS } from "../../contract/receipts";
import { refusal } from "../../workflows/refusal";
import type { ReceiptFile } from "../../workflows/send-receipt";

const Key = z.uuid();

/** Reads a receipt that is the body itself: a photo, or a PDF that says how large it is. */
export async function receiveReceipt(req: MedusaRequest): Promise<ReceiptFile> {
  const key = Key.safeParse(req.query.key);
  if (!key.success) throw refusal("receipt_key_missing");
  const says = req.get("content-type")?.split(";")[0]?.trim() ?? "";
  const bytes =
    says === "application/pdf"
      ? await readPdf(req)
      : await req.scope.resolve<Pictures>(PICTURES_MODULE).receive(req);
  return { key: key.data, bytes, says };
}

async function readPdf(req: MedusaRequest): Promise<Buffer> {
  const length = Number(req.get("content-length") ?? Number.NaN);
  if (!Number.isInteger(length)) throw refusal("receipt_broken");
  if (length > RECEIPT_LIMITS.bytes) throw refusal("receipt_too_large");
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of req) chunks.push(chunk as Buffer);
  } catch {
    throw refusal("receipt_broken");
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.byteLength !== length) throw refusal("receipt_broken");
  return bytes;
}
