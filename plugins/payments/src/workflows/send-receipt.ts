import { randomUUID } from "node:crypto";
import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import { defineSealed, VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { TRANSFER_RECEIPT_MODULE } from "../contract/names";
import { RECEIPT_LIMITS } from "../contract/receipts";
import { pdfFlaw } from "../domain/receipt-file";
import type { TransferReceiptModuleService } from "../modules/transfer-receipt/service";
import { dueByTransfer } from "./due-by-transfer";
import { refusal } from "./refusal";

defineSealed({ table: "transfer_receipt", files: "file_key" });

/** A receipt as the buyer's browser sends it: what it is, its bytes say. */
export interface ReceiptFile {
  key: string;
  bytes: Buffer;
  says: string;
}

/** Keeps what a buyer shows of a transfer, sealed, for her and the office; what is sent twice is kept once. */
export async function sendReceipt(
  container: MedusaContainer,
  order_id: string,
  { key, bytes, says }: ReceiptFile,
  now: Date,
): Promise<{ id: string; fresh: boolean }> {
  const service = container.resolve<TransferReceiptModuleService>(TRANSFER_RECEIPT_MODULE);
  const standing = await service.listTransferReceipts(
    { order_id },
    { select: ["id", "upload_key", "state"] },
  );
  const same = standing.find(({ upload_key }) => upload_key === key);
  if (same) return { id: same.id, fresh: false };
  if (standing.some(({ state }) => state === "waiting")) throw refusal("receipt_waiting");
  if (standing.length >= RECEIPT_LIMITS.perOrder) throw refusal("receipt_too_many");
  const { order, due } = await dueByTransfer(container, order_id);
  if (!due) throw refusal("receipt_nothing_due");
  const kind = says === "application/pdf" ? "pdf" : "photo";
  const pictures = container.resolve<Pictures>(PICTURES_MODULE);
  const file_key =
    kind === "pdf" ? await keepPdf(container, bytes) : await pictures.keepPrivate(container, bytes);
  const { currency_code } = order;
  const sent = {
    order_id,
    upload_key: key,
    currency_code,
    amount: due.amount,
    file_key,
    kind,
    sent_at: now,
  } as const;
  const kept = await service.send(sent).catch(async (failure) => {
    await pictures.forget(container, [file_key]);
    throw failure;
  });
  if (typeof kept === "object" && kept.fresh) return kept;
  await pictures.forget(container, [file_key]);
  if (typeof kept === "object") return kept;
  throw refusal(kept === "waiting" ? "receipt_waiting" : "receipt_too_many");
}

/** Opens a receipt's file for whoever may see it. */
export async function openReceipt(
  container: MedusaContainer,
  id: string,
  of: { order_id?: string },
): Promise<{ bytes: Buffer; kind: "photo" | "pdf" }> {
  const [receipt] = await container
    .resolve<TransferReceiptModuleService>(TRANSFER_RECEIPT_MODULE)
    .listTransferReceipts({ id, ...of }, { select: ["id", "file_key", "kind"], take: 1 });
  if (!receipt?.file_key) throw refusal("receipt_not_found");
  const bytes = await container.resolve<Pictures>(PICTURES_MODULE).openPrivate(container, receipt.file_key);
  return { bytes, kind: receipt.kind };
}

async function keepPdf(container: MedusaContainer, bytes: Buffer): Promise<string> {
  if (pdfFlaw(bytes.toString("latin1"))) throw refusal("receipt_broken");
  const sealed = container.resolve<Vault>(VAULT_MODULE).sealBytes(bytes);
  const [file] = await container.resolve(Modules.FILE).createFiles([
    {
      filename: `${randomUUID()}.sealed`,
      mimeType: "application/octet-stream",
      content: sealed.toString("base64"),
      access: "private",
    },
  ]);
  return file?.id ?? "";
}
