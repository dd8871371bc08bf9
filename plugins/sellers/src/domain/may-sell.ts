import {
  type CompiledClass,
  type CompiledPolicies,
  type CompiledPolicy,
  covers,
  inForce,
} from "./compile-policy";
import { isWithinMonths } from "./days";
import { judgeCaps } from "./judge-caps";
import { type SellerStatus, sells } from "./seller-states";

/** A licence that the office accepted. */
export interface HeldLicence {
  licence_class: string;
  number: string;
  issued_on: string;
  /** The last day on which it holds. */
  expires_on: string;
  categories: readonly string[];
}

/** A paper that the office accepted. */
export interface HeldPaper {
  type: string;
  issued_on: string | null;
  /** The last day on which it holds; null when none stands on it. */
  expires_on: string | null;
}

/** What is known of a seller when it is asked whether she may sell. */
export interface SellerFacts {
  jurisdiction: string;
  status: SellerStatus;
  /** Her county, under each of its names. */
  county: readonly string[];
  licences: readonly HeldLicence[];
  papers: readonly HeldPaper[];
  /** The day of the last visit that her place passed. */
  inspected_on: string | null;
}

export interface SaleQuestion {
  seller: SellerFacts;
  /** Null asks about the category as such. `registration` is the licence number on the label of this very product. */
  product: { needs_cold_storage: boolean; registration: string | null } | null;
  /** Handle of the category, then of those that it lies in. */
  category: readonly string[];
  channel: {
    trade: "retail" | "wholesale" | "consignment";
    place: "online" | "in_person";
    buyer_kind: string | null;
  };
  /** Null while nobody has said where it goes, or when it is fetched. */
  shipTo: { country: string; province: string | null; county: string | null } | null;
  /** Whole smallest units; null when nothing is sold yet. */
  amount: { amount: number; currency: string } | null;
  /** What was sold in the period of each cap, by the cap's key; nothing where there is no entry. */
  soldSoFar: ReadonlyMap<string, number>;
  now: Date;
}

/** Why a sale is refused, from what is asked first to what is asked last. */
export const SALE_REFUSALS = [
  "seller_not_selling",
  "no_policy_in_force",
  "licence_missing",
  "licence_class_unknown",
  "licence_not_yet_valid",
  "licence_expired",
  "category_not_allowed",
  "category_not_on_licence",
  "product_not_on_licence",
  "paper_missing",
  "paper_expired",
  "inspection_missing",
  "cold_storage_not_allowed",
  "channel_not_allowed",
  "buyer_not_admitted",
  "ship_scope_exceeded",
  "cap_reached",
] as const;
export type SaleRefusal = (typeof SALE_REFUSALS)[number];

/** What a seller is told though the sale is allowed. */
export interface SaleWarning {
  code: "cap_near" | "cap_passed" | "cap_in_other_currency";
  rule: string;
}

export type SaleDecision =
  | { allowed: true; rule: string; warnings: readonly SaleWarning[] }
  | { allowed: false; code: SaleRefusal; rule: string; source: string };

type Refused = Extract<SaleDecision, { allowed: false }>;

/**
 * Whether a seller may sell: the only place that knows. One licence that allows the sale is enough; when none does, the
 * one that came farthest says why.
 */
export function maySell(question: SaleQuestion, policies: CompiledPolicies): SaleDecision {
  const { seller, now } = question;
  if (!sells(seller.status)) return refused("seller_not_selling", seller.jurisdiction, "");
  const policy = inForce(policies, seller.jurisdiction, now);
  if (!policy) return refused("no_policy_in_force", seller.jurisdiction, "");
  const today = policy.dayOf(now);
  let farthest = refused("licence_missing", policy.rule, policy.policy.source_url);
  for (const licence of seller.licences) {
    const decision = judge(question, licence, policy, today);
    if (decision.allowed) return decision;
    if (rank(decision) > rank(farthest)) farthest = decision;
  }
  return farthest;
}

function judge(
  question: SaleQuestion,
  licence: HeldLicence,
  policy: CompiledPolicy,
  today: string,
): SaleDecision {
  const kind = policy.classes.get(licence.licence_class);
  if (!kind) return refused("licence_class_unknown", policy.rule, policy.policy.source_url);
  return (
    judgeLicence(question, licence, kind, today) ??
    judgePapers(question, kind, today) ??
    judgeChannel(question, kind) ??
    judgeShipping(question, kind, policy) ??
    judgeCaps(question, kind)
  );
}

function judgeLicence(
  { product, category }: SaleQuestion,
  licence: HeldLicence,
  kind: CompiledClass,
  today: string,
): Refused | null {
  const { valid_years, per_product } = kind.rules;
  const no = (code: SaleRefusal, what: string) => refused(code, `${kind.rule}/${what}`, kind.source);
  if (today < licence.issued_on) return no("licence_not_yet_valid", "licence");
  if (!holds(licence, valid_years === null ? null : valid_years * 12, today))
    return no("licence_expired", "licence");
  if (covers(kind.excluded, category)) return no("category_not_allowed", "excluded_categories");
  if (kind.allowed && !covers(kind.allowed, category))
    return no("category_not_allowed", "allowed_categories");
  if (!category.some((handle) => licence.categories.includes(handle)))
    return no("category_not_on_licence", "licence");
  if (per_product && product && product.registration !== licence.number)
    return no("product_not_on_licence", "per_product");
  return null;
}

function judgePapers({ seller, category }: SaleQuestion, kind: CompiledClass, today: string): Refused | null {
  for (const wanted of kind.papers) {
    if (wanted.categories && !covers(wanted.categories, category)) continue;
    const shown = seller.papers.filter(({ type }) => type === wanted.type);
    if (shown.length === 0) return refused("paper_missing", wanted.rule, kind.source);
    if (!shown.some((paper) => holds(paper, wanted.valid_months, today)))
      return refused("paper_expired", wanted.rule, kind.source);
  }
  const { required, within_months } = kind.rules.inspection;
  if (!required) return null;
  const visit = { issued_on: seller.inspected_on, expires_on: null };
  return seller.inspected_on !== null && holds(visit, within_months, today)
    ? null
    : refused("inspection_missing", `${kind.rule}/inspection`, kind.source);
}

function judgeChannel({ product, category, channel }: SaleQuestion, kind: CompiledClass): Refused | null {
  const cold = product?.needs_cold_storage || covers(kind.cold, category);
  if (cold && !kind.rules.cold_storage.allowed)
    return refused("cold_storage_not_allowed", `${kind.rule}/cold_storage`, kind.source);
  for (const name of [channel.trade, channel.place]) {
    const rule = `${kind.rule}/channels/${name}`;
    const admitted = kind.channels.get(name);
    if (!admitted) return refused("channel_not_allowed", rule, kind.source);
    if (cold && !admitted.cold_storage) return refused("cold_storage_not_allowed", rule, kind.source);
    if (admitted.buyer_kinds && !admitted.buyer_kinds.includes(channel.buyer_kind ?? ""))
      return refused("buyer_not_admitted", rule, kind.source);
  }
  return null;
}

function judgeShipping(
  { seller, shipTo }: SaleQuestion,
  { rules, rule, source }: CompiledClass,
  { policy: { home } }: CompiledPolicy,
): Refused | null {
  if (!shipTo || rules.ship_scope === "world") return null;
  const inCountry = shipTo.country.toLowerCase() === home.country.toLowerCase();
  const inProvince = inCountry && shipTo.province?.toLowerCase() === home.province.toLowerCase();
  const county = shipTo.county?.trim().toLowerCase();
  const within = {
    country: inCountry,
    province: inProvince,
    county: inProvince && seller.county.some((name) => name.toLowerCase() === county),
  };
  return within[rules.ship_scope] ? null : refused("ship_scope_exceeded", `${rule}/ship_scope`, source);
}

/** Whether something still holds: by what stands on it, and by how long such things hold after their issue. */
function holds(
  shown: { issued_on: string | null; expires_on: string | null },
  months: number | null,
  today: string,
): boolean {
  if (shown.expires_on !== null && shown.expires_on < today) return false;
  if (months === null) return true;
  return shown.issued_on === null
    ? shown.expires_on !== null
    : isWithinMonths(today, shown.issued_on, months);
}

const RANKS = new Map<SaleRefusal, number>(SALE_REFUSALS.map((code, index) => [code, index]));

function rank({ code }: Refused): number {
  return RANKS.get(code) ?? 0;
}

function refused(code: SaleRefusal, rule: string, source: string): Refused {
  return { allowed: false, code, rule, source };
}
