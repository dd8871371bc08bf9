import { dayNumber } from "@dastranj/sellers/contract/days";

/** A member's promise, as far as it says how much she can make. */
export interface CapacityPledge {
  /** In the measure's smallest. */
  weekly_quantity: number;
  /** ISO dates, both within. */
  valid_from: string;
  valid_to: string;
  withdrawn_at: Date | string | null;
}

/** Days as ISO dates: from the first until before the last. */
export interface Window {
  from: string;
  to: string;
}

/** What can be made of a pledge in a window: whole weeks and parts of them, rounded down to whole smallest units. */
export function capacityOf(pledge: CapacityPledge, { from, to }: Window): number {
  return capacityIn(pledge, dayNumber(from), dayNumber(to));
}

/** The same, with days as numbers. */
export function capacityIn(pledge: CapacityPledge, from: number, to: number): number {
  if (pledge.withdrawn_at !== null) return 0;
  const first = Math.max(from, dayNumber(pledge.valid_from));
  const end = Math.min(to, dayNumber(pledge.valid_to) + 1);
  return end > first ? Math.floor((pledge.weekly_quantity * (end - first)) / 7) : 0;
}
