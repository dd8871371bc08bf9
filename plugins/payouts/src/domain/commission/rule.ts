/** What the platform takes of a sale, as a rule says it. Amounts are whole smallest units. */

import type { Channel } from "../../contract/commission-words";

/** Which sales a rule is for; what is null narrows nothing. */
export interface RuleScope {
  seller_id: string | null;
  /** Sellers who were first verified less than so many days before the sale. */
  new_seller_days: number | null;
  /** A category's handle: goods in it, and in those below it. */
  category: string | null;
  /** Code of the county the seller lives in. */
  county: string | null;
  channel: Channel | null;
}

/** What a rule takes in one currency besides its percentage, once of each part that it is for. */
export interface RuleAmounts {
  fixed: bigint;
  minimum: bigint | null;
  maximum: bigint | null;
}

/** One version of a rule. */
export interface CommissionRule extends RuleScope {
  rule_id: string;
  version: number;
  /** Hundredths of a percent. */
  rate: number;
  /** By currency; where one is missing only the percentage is taken. */
  amounts: Readonly<Record<string, RuleAmounts>>;
  /** It holds for a time that was said when it was written, and then no more. */
  campaign: boolean;
  begins_at: Date;
  /** From this instant on it holds no more; null: until somebody ends it. */
  ends_at: Date | null;
}

/** What a rule is judged by: one line of a part. */
export interface LineFacts {
  seller_id: string;
  /** When she was first verified; null when she never was. */
  verified_at: Date | null;
  county: string | null;
  channel: Channel;
  /** The categories that the goods lie in, with all above them: the handle of each, and how deep it lies (1 at the top). */
  categories: readonly { handle: string; depth: number }[];
}

const DAY_MS = 86_400_000;

/** Whether a rule holds for a sale at a moment. */
export function holds(rule: CommissionRule, line: LineFacts, at: Date): boolean {
  return (
    rule.begins_at <= at &&
    (rule.ends_at === null || at < rule.ends_at) &&
    matches(rule.seller_id, line.seller_id) &&
    matches(rule.county, line.county) &&
    matches(rule.channel, line.channel) &&
    (rule.category === null || line.categories.some(({ handle }) => handle === rule.category)) &&
    (rule.new_seller_days === null || isNew(line.verified_at, rule.new_seller_days, at))
  );
}

function matches(wanted: string | null, is: string | null): boolean {
  return wanted === null || wanted === is;
}

function isNew(verified_at: Date | null, days: number, at: Date): boolean {
  return verified_at !== null && at.getTime() < verified_at.getTime() + days * DAY_MS;
}
