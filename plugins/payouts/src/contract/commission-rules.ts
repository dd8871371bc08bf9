/** What operators read and write of commission. Amounts are whole smallest units as decimal strings, rates hundredths of a percent. */

import type { Channel, SpecificityReason } from "./commission-words";

/** What a rule takes besides its rate, in one currency, once of each part. */
export interface AmountsInput {
  fixed: string;
  minimum: string | null;
  maximum: string | null;
}

/** Body of `POST /admin/commission-rules` and `POST /admin/commission-rules/:id/versions`. */
export interface CommissionRuleInput {
  name: string;
  name_en: string;
  seller_id: string | null;
  new_seller_days: number | null;
  category: string | null;
  county: string | null;
  channel: Channel | null;
  rate: number;
  amounts: Record<string, AmountsInput>;
  /** ISO day in the market's time zone from which it holds; null: at once. */
  from: string | null;
  /** ISO day from which it holds no more, which makes it a campaign; null: until somebody ends it. */
  to: string | null;
  note: string | null;
}

export type RuleStanding = "in_force" | "upcoming" | "past";

/** One version of a rule. */
export interface AdminCommissionRule extends CommissionRuleInput {
  id: string;
  version: number;
  standing: RuleStanding;
  /** ISO instants. */
  begins_at: string;
  ends_at: string | null;
  /** The higher wins, where several hold. */
  specificity: number;
  seller: { name: string; name_en: string } | null;
  created_by: string | null;
  ended_by: string | null;
}

/** The rate of VAT on commission from a day on. */
export interface AdminCommissionVat {
  rate: number;
  from: string;
  note: string | null;
  in_force: boolean;
  created_by: string | null;
}

/** `GET /admin/commission-rules?past=&limit=&offset=`: what wins first. */
export interface CommissionRulesAnswer {
  rules: AdminCommissionRule[];
  count: number;
  /** The reasons by which one rule wins over another, the strongest first. */
  order: readonly SpecificityReason[];
  vat: AdminCommissionVat[];
}

/** `POST` of a rule, of a version, of an end. */
export interface CommissionRuleAnswer {
  rule: AdminCommissionRule;
}

/** What is taken of a line: as it was fixed, or as it would be now. */
export interface TrialLine {
  line_item_id: string;
  channel: Channel;
  base: string;
  commission: string;
  vat: string;
  /** Null when no rule holds. */
  rule: { id: string; version: number; name: string; name_en: string; rate: number } | null;
}

export interface TrialTerms {
  commission: string;
  vat: string;
  vat_rate: number;
  platform_discount: string;
  receives: string;
  lines: TrialLine[];
}

/** `GET /admin/commission-trial?number=1042`: what this order cost its sellers, and what it would cost them now. */
export interface CommissionTrialAnswer {
  order: { display_id: number; currency_code: string; decimals: number; placed_at: string };
  parts: {
    id: string;
    seller: { name: string; name_en: string };
    total: string;
    titles: Record<string, string>;
    frozen: TrialTerms | null;
    now: TrialTerms;
  }[];
}

/** `GET /admin/promotion-funding/:id`, `POST … { funded_by }`: who pays for a promotion's discounts from now on. */
export interface PromotionFundingAnswer {
  promotion_id: string;
  funded_by: "platform" | "seller";
}
