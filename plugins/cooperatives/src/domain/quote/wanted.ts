import { daysAfter } from "@dastranj/sellers/contract/days";
import { MOST_OF_ANYTHING } from "../../contract/measure";

/** What a pool allows to be asked of it. */
export interface PoolLimits {
  /** In the measure's smallest. */
  minimum_order: number;
  /** Codes of its grades. */
  grades: readonly string[];
}

/** What somebody wants of a pool, or offers of it. */
export interface Wanted {
  quantity: number;
  grades: readonly string[];
  /** ISO date of the cooperative's calendar. */
  deliver_by: string;
}

export type WantedRefusal =
  | "quote_quantity_below_minimum"
  | "quote_quantity_too_large"
  | "quote_grade_unknown"
  | "quote_date_past"
  | "quote_date_too_far";

/** Nobody knows what will grow later. */
const FARTHEST_DAYS = 730;

/**
 * Why that cannot be wanted of a pool: too little, more than homes can make, a grade that is none of its, or a day that is no more or
 * too far off.
 *
 * @param today ISO date of the cooperative's calendar
 * @returns the first refusal, or null
 */
export function refuseWanted(wanted: Wanted, pool: PoolLimits, today: string): WantedRefusal | null {
  if (wanted.quantity < Math.max(1, pool.minimum_order)) return "quote_quantity_below_minimum";
  if (wanted.quantity >= MOST_OF_ANYTHING) return "quote_quantity_too_large";
  if (wanted.grades.length === 0 || wanted.grades.some((grade) => !pool.grades.includes(grade)))
    return "quote_grade_unknown";
  if (wanted.deliver_by <= today) return "quote_date_past";
  if (wanted.deliver_by > daysAfter(today, FARTHEST_DAYS)) return "quote_date_too_far";
  return null;
}
