import { daysAfter, daysBetween } from "@dastranj/sellers/contract/days";
import { MEASURES, type Measure } from "../../contract/measure";
import type { PledgeStanding, PledgeTerms } from "../../contract/pledge";
import { capacityOf } from "./capacity";

/** Units a week that no home, nor a village, makes more of: ten tonnes, ten thousand pieces. */
const MOST_UNITS_A_WEEK = 10_000;
/** Whole smallest units of money for one unit: one billion toman. */
const MOST_PRICE = 10_000_000_000n;
const LONGEST_DAYS = 2 * 366;

export type PledgeFlaw =
  | "pledge_quantity_implausible"
  | "pledge_price_implausible"
  | "pledge_material_implausible"
  | "pledge_batch_implausible"
  | "pledge_dates_turned"
  | "pledge_dates_implausible"
  | "pledge_grade_unknown";

/** What is wrong with a pledge, if anything. */
export function flawOfPledge(
  terms: PledgeTerms,
  { measure, grades, today }: { measure: Measure; grades: readonly { code: string }[]; today: string },
): PledgeFlaw | null {
  const { weekly_quantity, unit_price, raw_material, minimum_batch, grade, valid_from, valid_to } = terms;
  if (weekly_quantity <= 0 || weekly_quantity > MOST_UNITS_A_WEEK * MEASURES[measure].per)
    return "pledge_quantity_implausible";
  if (BigInt(unit_price) <= 0n || BigInt(unit_price) > MOST_PRICE) return "pledge_price_implausible";
  if (raw_material !== null && (BigInt(raw_material) <= 0n || BigInt(raw_material) > BigInt(unit_price)))
    return "pledge_material_implausible";
  if (valid_to < valid_from) return "pledge_dates_turned";
  if (
    valid_to < today ||
    daysBetween(valid_from, valid_to) > LONGEST_DAYS ||
    daysBetween(today, valid_from) > LONGEST_DAYS
  )
    return "pledge_dates_implausible";
  if (!grades.some(({ code }) => code === grade)) return "pledge_grade_unknown";
  // A batch that she never comes to be able to make would promise nothing.
  const all = capacityOf(
    { weekly_quantity, valid_from, valid_to, withdrawn_at: null },
    { from: valid_from, to: daysAfter(valid_to, 1) },
  );
  return minimum_batch < 1 || minimum_batch > all ? "pledge_batch_implausible" : null;
}

/** Where a pledge stands on a day. */
export function pledgeStanding(
  { withdrawn_at, valid_to }: { withdrawn_at: Date | null; valid_to: string },
  today: string,
): PledgeStanding {
  if (withdrawn_at) return "withdrawn";
  return valid_to < today ? "over" : "standing";
}
