import { MEASURES, MOST_OF_ANYTHING } from "../../contract/measure";
import type { PoolSpec, PoolState } from "../../contract/pool";
import { areDirectTerms } from "../direct/terms";

/** In hundredths of a percent. */
const MOST_TOLERANCE = 5000;
const MOST_MARGIN = 5000;
const MOST_FACTOR = 20_000;
const MOST_LEAD_DAYS = 180;
const MOST_GRADES = 10;
const MOST_TIERS = 8;
/** Whole smallest units of money for one unit: one billion toman. */
const MOST_PRICE = 10_000_000_000n;

export type PoolFlaw =
  | "pool_grades_wrong"
  | "pool_tolerance_implausible"
  | "pool_minimum_implausible"
  | "pool_deposit_implausible"
  | "pool_lead_implausible"
  | "pool_margin_implausible"
  | "pool_tiers_wrong"
  | "pool_direct_implausible";

/** What is wrong with a pool's specification, if anything. */
export function flawOfSpec(spec: PoolSpec & { margin_bp: number }): PoolFlaw | null {
  const { grades, tolerance_bp, minimum_order, deposit_percent, lead_days, margin_bp, measure } = spec;
  const within = (number: number, most: number) => number >= 0 && number <= most;
  const codes = new Set(grades.map(({ code }) => code));
  if (codes.size !== grades.length || grades.length < 1 || grades.length > MOST_GRADES)
    return "pool_grades_wrong";
  if (grades.some(({ factor_bp }) => factor_bp < 1 || factor_bp > MOST_FACTOR)) return "pool_grades_wrong";
  if (!within(tolerance_bp, MOST_TOLERANCE)) return "pool_tolerance_implausible";
  const isWhole = (quantity: number) => quantity % MEASURES[measure].per === 0;
  if (minimum_order <= 0 || minimum_order >= MOST_OF_ANYTHING || !isWhole(minimum_order))
    return "pool_minimum_implausible";
  if (!within(deposit_percent, 100)) return "pool_deposit_implausible";
  if (!within(lead_days, MOST_LEAD_DAYS)) return "pool_lead_implausible";
  if (!within(margin_bp, MOST_MARGIN)) return "pool_margin_implausible";
  if (!areTiers(spec)) return "pool_tiers_wrong";
  return areDirectTerms(spec.direct, measure) ? null : "pool_direct_implausible";

  /** They begin with the minimum order, in whole units; more never costs more for each. */
  function areTiers({ tiers }: PoolSpec): boolean {
    if (tiers.length < 1 || tiers.length > MOST_TIERS || tiers[0]?.from !== minimum_order) return false;
    return tiers.every(({ from, unit_price }, at) => {
      const price = BigInt(unit_price);
      const former = tiers[at - 1];
      const goesOn = !former || (from > former.from && price <= BigInt(former.unit_price));
      return goesOn && price > 0n && price <= MOST_PRICE && from < MOST_OF_ANYTHING && isWhole(from);
    });
  }
}

/** What may not change any more once it was seen: quantities that were pledged or asked for would be of something else. */
export function changeRefused(
  standing: Pick<PoolSpec, "measure" | "grades">,
  wanted: Pick<PoolSpec, "measure" | "grades">,
  pledgedGrades: readonly string[],
): "pool_measure_fixed" | "pool_grade_pledged" | null {
  if (standing.measure !== wanted.measure && pledgedGrades.length > 0) return "pool_measure_fixed";
  const kept = new Set(wanted.grades.map(({ code }) => code));
  return pledgedGrades.every((grade) => kept.has(grade)) ? null : "pool_grade_pledged";
}

/** Where opening or closing leads; the same when it is said again, undefined where it may not be. */
export function poolMoved(state: PoolState, verb: "open" | "close"): PoolState | undefined {
  if (verb === "open") return "open";
  return state === "draft" ? undefined : "closed";
}
