/**
 * Which of several rules wins. The one order there is, the strongest reason first: a rule that has what stands higher wins
 * over one that has not, whatever else they have.
 *
 * | | wins, because |
 * |---|---|
 * | seller | what was agreed with one seller is between her and the platform |
 * | new seller | her first months stay what was promised to her, in a campaign too |
 * | campaign | it is an exception for a time from what stands otherwise |
 * | category | the deeper one wins over those that it lies in |
 * | county | |
 * | channel | |
 */
import { SPECIFICITY, type SpecificityReason } from "../../contract/commission-words";
import type { CommissionRule, LineFacts, RuleScope } from "./rule";
import { holds } from "./rule";

type Scoped = RuleScope & { campaign: boolean };

const HAS: Record<SpecificityReason, (rule: Scoped) => boolean> = {
  seller: ({ seller_id }) => seller_id !== null,
  new_seller: ({ new_seller_days }) => new_seller_days !== null,
  campaign: ({ campaign }) => campaign,
  category: ({ category }) => category !== null,
  county: ({ county }) => county !== null,
  channel: ({ channel }) => channel !== null,
};

/** What a rule has of them, as a number that grows with what wins. */
export function specificityOf(rule: Scoped): number {
  return SPECIFICITY.reduce((sum, reason) => sum * 2 + Number(HAS[reason](rule)), 0);
}

/**
 * The rule that wins for a line at a moment, or null when none holds. Goods lie in one category; where somebody put them
 * into several that have rules at one depth, the handle that comes first decides.
 */
export function chooseRule<Rule extends CommissionRule>(
  rules: readonly Rule[],
  line: LineFacts,
  at: Date,
): Rule | null {
  const depth = ({ category }: Rule) => line.categories.find(({ handle }) => handle === category)?.depth ?? 0;
  const [winner] = rules
    .filter((rule) => holds(rule, line, at))
    .sort(
      (a, b) =>
        specificityOf(b) - specificityOf(a) ||
        depth(b) - depth(a) ||
        compare(a.category ?? "", b.category ?? "") ||
        compare(a.rule_id, b.rule_id),
    );
  return winner ?? null;
}

/**
 * Whether two rules are equally specific and can both hold for one sale at one moment. Of two new-seller rules both hold for
 * the newest; two categories are told apart by their depth.
 */
export function collide(a: CommissionRule, b: CommissionRule): boolean {
  return (
    specificityOf(a) === specificityOf(b) &&
    a.seller_id === b.seller_id &&
    a.category === b.category &&
    a.county === b.county &&
    a.channel === b.channel &&
    begins(a) < ends(b) &&
    begins(b) < ends(a) &&
    // What never comes into force stands in nobody's way.
    begins(a) < ends(a) &&
    begins(b) < ends(b)
  );
}

const begins = ({ begins_at }: CommissionRule) => begins_at.getTime();
const ends = ({ ends_at }: CommissionRule) => ends_at?.getTime() ?? Number.POSITIVE_INFINITY;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
