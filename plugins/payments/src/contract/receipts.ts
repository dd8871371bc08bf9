/** How many receipts are taken for one order, and how large each may be. */
export const RECEIPT_LIMITS = { perOrder: 5, bytes: 10 * 1024 * 1024 } as const;

export const RECEIPT_STATES = ["waiting", "confirmed", "refused"] as const;
export type ReceiptState = (typeof RECEIPT_STATES)[number];

/** A receipt as its buyer sees it. */
export interface BuyerReceipt {
  id: string;
  amount: number;
  currency_code: string;
  kind: "photo" | "pdf";
  state: ReceiptState;
  reason: string | null;
  sent_at: string;
}

/** Answer of `GET` and `POST /store/orders/:id/receipts`. */
export interface OrderReceiptsAnswer {
  /** What remains to be transferred; null where the order is not paid so, or nothing remains. */
  due: { amount: number; currency_code: string } | null;
  /** Whether a receipt may be sent now. */
  may_send: boolean;
  /** Where the operator wants the money; null where that is told elsewhere. */
  account: { iban: string; holder: string; bank: string | null } | null;
  receipts: BuyerReceipt[];
}

/** A receipt as operators see it. */
export interface AdminReceipt extends BuyerReceipt {
  order: { id: string; display_id: number };
  decided_at: string | null;
}

/** Answer of `GET /admin/receipts`. */
export interface AdminReceiptsAnswer {
  receipts: AdminReceipt[];
  count: number;
  offset: number;
  limit: number;
}

/** Answer of `GET /admin/receipts/:id` and of what operators do to one. */
export interface AdminReceiptAnswer {
  receipt: AdminReceipt & { due: number | null };
}
