import { type CompiledPolicies, covers, inForce } from "./compile-policy";
import type { PolicyReturns } from "./licence-policy";
import type { CategoryPath } from "./standing";

/** Until when something that was sold may come back. */
export interface ReturnDecision extends Omit<Required<PolicyReturns>, "exempt_categories"> {
  /** Whether a change of mind is no reason for it. */
  exempt: boolean;
  /** Names the rule, such as `ir-fars@1/returns`, and where it is read. */
  rule: string;
  source: string;
}

/** What binds sellers whose jurisdiction never had a policy: what the law of the market's country says. */
const UNWRITTEN: Required<PolicyReturns> = {
  withdrawal_days: 7,
  exempt_categories: [],
  fault_days: 7,
  answer_within_days: 5,
  send_within_days: 30,
  dispute_within_days: 7,
  postage_limits: { irr: 5_000_000, eur: 30 },
};

/**
 * The rule for goods that were sold at a moment: of the policy that was in force then, for what was agreed stays. Goods of
 * several categories are exempt when one of them is.
 */
export function returnRule(
  { jurisdiction, categories }: { jurisdiction: string; categories: readonly CategoryPath[] },
  policies: CompiledPolicies,
  soldAt: Date,
): ReturnDecision {
  const compiled = inForce(policies, jurisdiction, soldAt) ?? policies.get(jurisdiction)?.[0];
  const { exempt_categories, ...days } = compiled?.policy.returns ?? UNWRITTEN;
  const list = new Set(exempt_categories);
  return {
    ...days,
    postage_limits: days.postage_limits ?? UNWRITTEN.postage_limits,
    exempt: categories.some((category) => covers(list, category)),
    rule: `${compiled?.rule ?? jurisdiction}/returns`,
    source: compiled?.policy.source_url ?? "",
  };
}
