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

/**
 * Where a buyer's claim stands. `open` waits for the cooperative, `answered` for the buyer (less than claimed was granted), `escalated` for the operator.
 * `settled` between the two or `decided` it has its end, and so much of the shipment counts as not delivered as was granted.
 */
export const CLAIM_STATES = ["open", "answered", "escalated", "settled", "decided"] as const;

export type ClaimState = (typeof CLAIM_STATES)[number];

/** What a buyer claims of a shipment, and what became of it. Quantities in the measure's smallest. */
export interface ClaimAnswer {
  quantity: number;
  words: string;
  state: ClaimState;
  /** Whose turn it is has until then. */
  until: string | null;
  /** What the cooperative would grant, where that is less than was claimed, and why. */
  offered: number | null;
  answer: string | null;
  /** What was granted in the end; null as long as the claim is open. */
  granted: number | null;
  /** What the operator said. */
  decision: string | null;
}

/** What a member is to bring, by its day: `settled` is all there. */
export const SHARE_TIMES = ["overdue", "today", "later", "settled"] as const;

export type ShareTime = (typeof SHARE_TIMES)[number];

/** So long what was written down is taken back by one press. */
export const UNDO_SECONDS = 60;

/** So many photos of one receipt, report or shipment, from each side. */
export const RECEIVING_PHOTOS = 4;
