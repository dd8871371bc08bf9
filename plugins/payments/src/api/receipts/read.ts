import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TRANSFER_RECEIPT_MODULE } from "../../contract/names";
import type { AdminReceipt, BuyerReceipt, OrderReceiptsAnswer } from "../../contract/receipts";
import { RECEIPT_LIMITS } from "../../contract/receipts";
import { dueByTransfer } from "../../workflows/due-by-transfer";
import { refusal } from "../../workflows/refusal";

const FIELDS = [
  "id",
  "order_id",
  "amount",
  "currency_code",
  "kind",
  "state",
  "reason",
  "sent_at",
  "decided_at",
] as const;

interface Row {
  id: string;
  order_id: string;
  amount: number;
  currency_code: string;
  kind: BuyerReceipt["kind"];
  state: BuyerReceipt["state"];
  reason: string | null;
  sent_at: Date | string;
  decided_at: Date | string | null;
}

/** What this needs of the module's service. */
interface Transfers {
  account: { iban: string; holder: string; bank?: string } | null;
}

/** All that a buyer sees of the transfer for an order. */
export async function readOrderReceipts(
  container: MedusaContainer,
  order_id: string,
): Promise<OrderReceiptsAnswer> {
  const [{ order, due }, { rows }] = await Promise.all([
    dueByTransfer(container, order_id),
    rowsOf(container, { order_id }, { take: 100, skip: 0 }),
  ]);
  const { account } = container.resolve<Transfers>(TRANSFER_RECEIPT_MODULE);
  const receipts = rows.map(seenByBuyer);
  const open = due !== null && !receipts.some(({ state }) => state === "waiting");
  return {
    due: due ? { amount: Number(due.amount), currency_code: order.currency_code } : null,
    may_send: open && receipts.length < RECEIPT_LIMITS.perOrder,
    account: due && account ? { ...account, bank: account.bank ?? null } : null,
    receipts,
  };
}

/** Receipts as operators see them, whichever waits longest first. */
export async function listReceipts(
  container: MedusaContainer,
  filters: object,
  page: { take: number; skip: number },
): Promise<{ receipts: AdminReceipt[]; count: number }> {
  const { rows, count } = await rowsOf(container, filters, page);
  const { data: orders } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: rows.map(({ order_id }) => order_id) },
  });
  const numbers = new Map(orders.map(({ id, display_id }) => [id, Number(display_id)]));
  const receipts = rows.map((row) => ({
    ...seenByBuyer(row),
    order: { id: row.order_id, display_id: numbers.get(row.order_id) ?? 0 },
    decided_at: row.decided_at ? new Date(row.decided_at).toISOString() : null,
  }));
  return { receipts, count };
}

/** One of them, with what is due now. */
export async function readReceipt(container: MedusaContainer, id: string) {
  const { receipts } = await listReceipts(container, { id }, { take: 1, skip: 0 });
  const [receipt] = receipts;
  if (!receipt) throw refusal("receipt_not_found");
  const { due } = await dueByTransfer(container, receipt.order.id);
  return { ...receipt, due: due ? Number(due.amount) : null };
}

async function rowsOf(
  container: MedusaContainer,
  filters: object,
  page: { take: number; skip: number },
): Promise<{ rows: Row[]; count: number }> {
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "transfer_receipt",
    fields: [...FIELDS],
    filters: filters as never,
    pagination: { ...page, order: { sent_at: "ASC" } },
  });
  return { rows: data as unknown as Row[], count: metadata?.count ?? data.length };
}

const seenByBuyer = ({ id, amount, currency_code, kind, state, reason, sent_at }: Row): BuyerReceipt => ({
  id,
  amount: Number(amount),
  currency_code,
  kind,
  state,
  reason,
  sent_at: new Date(sent_at).toISOString(),
});
