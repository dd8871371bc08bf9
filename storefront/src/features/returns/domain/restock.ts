import type { ReturnReason } from "@dastranj/orders/contract";

/** Why something comes back that is not as it left. */
const FAULTY: readonly ReturnReason[] = ["damaged", "not_as_described"];

/**
 * How many pieces of a line go back on sale: what the seller chose, but no more than arrived. Until she chooses, all that arrived
 * where neither its buyer nor she finds anything wrong with it, and else none.
 */
export function onSaleAgain(
  arrived: number,
  { reason, condition }: { reason: ReturnReason; condition: string },
  chosen?: number,
): number {
  if (chosen !== undefined) return Math.min(chosen, arrived);
  return condition.trim() || FAULTY.includes(reason) ? 0 : arrived;
}
