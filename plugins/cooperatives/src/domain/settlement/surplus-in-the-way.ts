import type { SurplusHindrance } from "../../contract/settlement";

/** What decides whether a year's surplus can be shared. */
export interface ReadyToShare {
  /** The year is over. */
  over: boolean;
  surplus: bigint;
  /** What members' goods earned in it. */
  earned: bigint;
  available: bigint;
}

/** All that stands in the way of sharing a year's surplus, with how much lacks; nothing where it can be shared. */
export function surplusInTheWay({
  over,
  surplus,
  earned,
  available,
}: ReadyToShare): { code: SurplusHindrance; amount: bigint | null }[] {
  if (surplus <= 0n || earned <= 0n) return [{ code: "surplus_nothing", amount: null }];
  return [
    ...(over ? [] : [{ code: "surplus_year_not_over" as const, amount: null }]),
    ...(available < surplus ? [{ code: "surplus_balance_low" as const, amount: surplus - available }] : []),
  ];
}
