/** A licence policy as the rules read it: who may sell what, where, how much, with which papers. Data, not code. */

export const SALE_CHANNELS = ["retail", "wholesale", "consignment", "online", "in_person"] as const;
export type SaleChannelName = (typeof SALE_CHANNELS)[number];

export type ShipScope = "county" | "province" | "country" | "world";
export type CapScope = "seller" | "category" | "product";
export type CapPeriod = "calendar_year" | "persian_year" | "rolling_year" | "month";

/** How much may be sold. */
export interface PolicyCap {
  /** Whole smallest units of the currency: rials, cents. */
  amount: number;
  currency: string;
  period: CapPeriod;
  scope: CapScope;
  action: "warn" | "block";
  /** From which share of the amount on the seller is warned. */
  warn_at: number;
}

/** A way of selling that is admitted: the trade (retail, wholesale, consignment) or the place (online, in person). */
export interface PolicyChannel {
  channel: SaleChannelName;
  /** Only to these kinds of buyers, such as `registered_cottage_food_vendor`; null to anybody. */
  buyer_kinds: string[] | null;
  /** Whether what must be kept cold may go this way. */
  cold_storage: boolean;
}

/** A paper that must have been accepted and must not have run out. */
export interface PolicyPaper {
  type: string;
  /** For goods of these categories (and what lies in them); null for all. */
  categories: string[] | null;
  /** So many months after its issue it runs out, whatever stands on it; null: only by what stands on it. */
  valid_months: number | null;
}

/** A paper that is asked of an applicant, whatever her goods are. */
export interface ApplicantPaper {
  type: string;
  /** Null of both. */
  kinds: ("producer" | "cooperative")[] | null;
  /** Null whatever her way of working. */
  work_modes: ("piecework" | "independent" | "cooperative_or_cluster")[] | null;
}

/** What comes back of what was sold, and until when. */
export interface PolicyReturns {
  /** Working days after delivery in which a buyer may change her mind. */
  withdrawal_days: number;
  /** Nothing of these, and of what lies in them, comes back for that. */
  exempt_categories: string[];
  /** Working days in which she may say that something is faulty. */
  fault_days: number;
  answer_within_days: number;
  send_within_days: number;
  dispute_within_days: number;
  /** By currency, in its major unit. Versions written earlier say nothing of it. */
  postage_limits?: Record<string, number>;
}

/** One class of licence and what its holder may do. */
export interface PolicyClass {
  code: string;
  name: { fa: string; en: string };
  /** Nothing but these categories, and what lies in them; null for all. */
  allowed_categories: string[] | null;
  excluded_categories: string[];
  /** Of these, and what lies in them, the office looks at each listing before it is on sale. Versions written earlier say nothing of it. */
  reviewed_categories?: string[];
  /** Whether a licence is for the one product that carries its number. */
  per_product: boolean;
  /** So many years after its issue a licence runs out, whatever stands on it; null: only by what stands on it. */
  valid_years: number | null;
  channels: PolicyChannel[];
  ship_scope: ShipScope;
  /** What must be kept cold: whether it may be sold, and which categories are that by nature. */
  cold_storage: { allowed: boolean; categories: string[] };
  caps: PolicyCap[];
  required_docs: PolicyPaper[];
  /** Whether the place must have passed a visit, and within how many months. */
  inspection: { required: boolean; within_months: number | null };
  /** What stands on the label; `{licence_number}` and the like are filled in. */
  label_template: { fa: string; en: string } | null;
  /** Where the rules of this class are read, when not where the policy's are. */
  source_url: string | null;
}

/** One version of one jurisdiction's policy. Days are ISO dates in its time zone; the last one counts. */
export interface LicencePolicy {
  jurisdiction: string;
  version: number;
  name: { fa: string; en: string };
  effective_from: string;
  effective_to: string | null;
  source_url: string;
  time_zone: string;
  /** The country and province (ISO 3166-2) that its ship scopes speak of. */
  home: { country: string; province: string };
  /** Of the applicant herself; what her goods need besides stands in each class. */
  applicant_papers: ApplicantPaper[];
  /** Versions written earlier say nothing of it. */
  returns?: PolicyReturns;
  licence_classes: PolicyClass[];
}
