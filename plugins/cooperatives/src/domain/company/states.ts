import type { CompanyState, CooperativesWord } from "../../contract/company";

/** What an operator does with a company. */
export type CompanyVerb = "approve" | "refuse" | "suspend";

/** The life of a company, as a table; what was refused or suspended may be approved after all. */
const LEADS_TO: Record<CompanyState, Partial<Record<CompanyVerb, CompanyState>>> = {
  applied: { approve: "approved", refuse: "refused" },
  approved: { suspend: "suspended" },
  refused: { approve: "approved" },
  suspended: { approve: "approved" },
};

/** Where a verb leads from a state; null when that may not be done there. */
export function companyLeadsTo(state: CompanyState, verb: CompanyVerb): CompanyState | null {
  return LEADS_TO[state][verb] ?? null;
}

/** Where a company stands when its owner has changed who it is; null when that stays as it was judged. */
export function afterNewIdentity(state: CompanyState): CompanyState | null {
  return state === "applied" || state === "refused" ? "applied" : null;
}

/**
 * Whether a cooperative may sell to a company. The operator's approval holds for all, and so does a refusal; before it is judged, a cooperative's own
 * approval holds for herself.
 */
export function mayBuyOf(state: CompanyState, cooperative: CooperativesWord | null): boolean {
  return state === "approved" || (state === "applied" && cooperative === "approved");
}

/** Where a cooperative's own word on a company leads: she may change her mind. */
export function wordLeadsTo(word: CooperativesWord, verb: "approve" | "refuse"): CooperativesWord | null {
  const to = verb === "approve" ? "approved" : "refused";
  return word === to ? null : to;
}
