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

/** Where a shipment stands: on its way, there, and what the buyer said of it. */
export const DISPATCH_STATES = ["sent", "arrived", "accepted", "claimed"] as const;

export type DispatchState = (typeof DISPATCH_STATES)[number];

/** What a member is to bring, by its day: `settled` is all there. */
export const SHARE_TIMES = ["overdue", "today", "later", "settled"] as const;

export type ShareTime = (typeof SHARE_TIMES)[number];

/** So long what was written down is taken back by one press. */
export const UNDO_SECONDS = 60;

/** So many photos of one receipt, report or shipment, from each side. */
export const RECEIVING_PHOTOS = 4;
