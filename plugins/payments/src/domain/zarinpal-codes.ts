/** What ZarinPal's answer to `verify` means for a payment. */
export type Verified = "paid" | "not paid" | "other amount" | "unknown";

const PAID = new Set([100, 101]);
/** The buyer did not pay, or what was begun is over: invalid, archived, reversed. */
const NOT_PAID = new Set([-51, -53, -54, -55]);

/** 100 is paid now, 101 was verified before: both are paid. */
export function verifiedBy(code: number | undefined): Verified {
  if (code === undefined) return "unknown";
  if (PAID.has(code)) return "paid";
  if (code === -50) return "other amount";
  return NOT_PAID.has(code) ? "not paid" : "unknown";
}

/** For so long after it was verified a payment can be undone as a whole. */
const REVERSIBLE_MS = 30 * 60_000;

/** Whether a refund undoes the whole payment, and ZarinPal still lets it be undone. */
export function reversible(
  payment: { units: bigint; refunded: bigint; verified_at: Date | null },
  refund: bigint,
  now: Date,
): boolean {
  const { units, refunded, verified_at } = payment;
  return (
    refunded === 0n &&
    refund === units &&
    verified_at !== null &&
    now.getTime() - verified_at.getTime() < REVERSIBLE_MS
  );
}

/**
 * Whether a refund has to be asked for, given what ZarinPal says went back already and what we know of: its interface has no key of
 * idempotency, so an answer that was lost shows only in that sum.
 */
export function refundStanding(known: bigint, told: bigint, refund: bigint): "to do" | "done" | "unclear" {
  if (told === known) return "to do";
  return told === known + refund ? "done" : "unclear";
}
