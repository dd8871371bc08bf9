import { daysAfter } from "@dastranj/sellers/contract/days";

/** How long a buyer may change her mind about goods that she has. */
export interface Withdrawal {
  withdrawal_days: number;
  /** Such goods do not come back for a change of mind. */
  exempt: boolean;
}

/**
 * The first day on which a part that was delivered is done with: nobody may change her mind about any of it any more. ISO dates of
 * the seller's calendar.
 *
 * @param workingDayAfter the nth working day after a day there
 */
export function completedFrom(
  deliveredOn: string,
  goods: readonly Withdrawal[],
  workingDayAfter: (day: string, nth: number) => string,
): string {
  const days = Math.max(0, ...goods.map(({ withdrawal_days, exempt }) => (exempt ? 0 : withdrawal_days)));
  return daysAfter(days === 0 ? deliveredOn : workingDayAfter(deliveredOn, days), 1);
}
