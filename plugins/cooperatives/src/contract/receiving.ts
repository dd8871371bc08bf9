/** Why goods are not taken at the hub. */
export const REJECTION_REASONS = [
  "damp",
  "mouldy",
  "insects",
  "broken",
  "wrong_grade",
  "wrong_goods",
  "dirty",
  "other",
] as const;

export type RejectionReason = (typeof REJECTION_REASONS)[number];

/**
 * Where a receipt stands. Who received it wrote it down (`weighed`); the member agrees, or objects and the operator decides. Until then its goods
 * count, but nothing is paid for them.
 */
export const RECEIPT_STATES = ["weighed", "agreed", "disputed", "decided", "cancelled"] as const;

export type ReceiptState = (typeof RECEIPT_STATES)[number];
