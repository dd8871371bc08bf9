import { MOST_OF_ANYTHING } from "../../contract/measure";
import type { RejectionReason } from "../../contract/receiving";

/** What the scales and the eye say of what a member brought. Quantities in the measure's smallest. */
export interface Reading {
  /** All that came. */
  weighed: number;
  /** Of it not taken. */
  rejected: number;
  reason: RejectionReason | null;
  grade: string;
}

/** What was agreed with her, and what of it came before. */
export interface Expected {
  /** Her accepted share. */
  promised: number;
  /** Accepted of her earlier deliveries. */
  accepted_before: number;
  /** So much more than promised is still taken, in hundredths of a percent. */
  tolerance_bp: number;
  /** Codes of the pool's grades that this order takes. */
  grades: readonly string[];
}

export type ReadingFlaw =
  | "reading_implausible"
  | "reading_rejected_more_than_came"
  | "reading_without_reason"
  | "reading_grade_unknown"
  | "reading_more_than_promised";

/** Why a reading is not written down, or null. */
export function refuseReading(
  { weighed, rejected, reason, grade }: Reading,
  expected: Expected,
): ReadingFlaw | null {
  if (!isQuantity(weighed) || weighed === 0 || !isQuantity(rejected)) return "reading_implausible";
  if (rejected > weighed) return "reading_rejected_more_than_came";
  if (rejected > 0 && !reason) return "reading_without_reason";
  if (!expected.grades.includes(grade)) return "reading_grade_unknown";
  return weighed - rejected > stillTaken(expected) ? "reading_more_than_promised" : null;
}

export type OutsideFlaw = "reading_implausible" | "reading_grade_unknown" | "outside_more_than_bought";

/** Why what came of a purchase outside is not written down, or null. */
export function refuseOutside(
  { quantity, grade }: { quantity: number; grade: string },
  bought: { quantity: number; received: number; grades: readonly string[] },
): OutsideFlaw | null {
  if (!isQuantity(quantity) || quantity === 0) return "reading_implausible";
  if (!bought.grades.includes(grade)) return "reading_grade_unknown";
  return quantity > bought.quantity - bought.received ? "outside_more_than_bought" : null;
}

/** How much more of her can be accepted: the rest of her share, and what the tolerance lets above it. */
export function stillTaken({ promised, accepted_before, tolerance_bp }: Omit<Expected, "grades">): number {
  const most = promised + Number((BigInt(promised) * BigInt(tolerance_bp)) / 10_000n);
  return Math.max(0, most - accepted_before);
}

function isQuantity(much: number): boolean {
  return Number.isSafeInteger(much) && much >= 0 && much <= MOST_OF_ANYTHING;
}
