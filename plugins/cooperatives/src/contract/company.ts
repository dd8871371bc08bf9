/** Wholesale buyers: companies, their people, and what each of these may spend. Also for the storefront's browser code. */

/** `applied` → approved | refused; approved ⇄ suspended. Operators decide; what they decide holds for all cooperatives. */
export const COMPANY_STATES = ["applied", "approved", "refused", "suspended"] as const;
export type CompanyState = (typeof COMPANY_STATES)[number];

/** Owners change the company and its people; approvers decide about others' purchases; everybody may buy. */
export const COMPANY_ROLES = ["owner", "buyer", "approver"] as const;
export type CompanyRole = (typeof COMPANY_ROLES)[number];

export const PERSON_STATES = ["invited", "active", "removed"] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** What a cooperative says of a company for herself. */
export const COOPERATIVES_WORDS = ["asked", "approved", "refused"] as const;
export type CooperativesWord = (typeof COOPERATIVES_WORDS)[number];

export const PURCHASE_APPROVAL_STATES = ["pending", "granted", "refused", "lapsed"] as const;
export type PurchaseApprovalState = (typeof PURCHASE_APPROVAL_STATES)[number];

/** What is bought by a purchase that needs an approver. */
export const PURCHASE_KINDS = ["quote", "tier"] as const;
export type PurchaseKind = (typeof PURCHASE_KINDS)[number];

/** So long an approver has time to decide, and so long what she granted may be used. */
export const APPROVAL_DAYS = 7;

export interface CompanyAddress {
  province: string | null;
  city: string;
  address: string;
  postal_code: string | null;
}

/** Amounts are whole smallest units of the company's currency, as text. */
export interface SpendingAnswer {
  /** For a month of the company's calendar; null: no limit. */
  monthly_limit: string | null;
  needs_approval: boolean;
  /** What was ordered this month. */
  spent: string;
  /** What waits for an approver, or was granted and is not ordered yet. */
  waiting: string;
  /** What she may still spend; null: no limit. */
  left: string | null;
}

export interface CompanyAnswer {
  id: string;
  name: string;
  country_code: string;
  legal_id: string;
  address: CompanyAddress;
  phone: string;
  buys: string;
  currency_code: string;
  state: CompanyState;
  /** Why it was refused or suspended; else null. */
  reason: string | null;
  /** Those that were asked to approve it for themselves. */
  cooperatives: {
    handle: string;
    name: string;
    name_en: string;
    state: CooperativesWord;
    reason: string | null;
  }[];
  /** Who asks, in this company. */
  you: SpendingAnswer & { person_id: string; role: CompanyRole };
}

/** `GET /store/companies` */
export interface CompaniesAnswer {
  companies: CompanyAnswer[];
}

/** `GET`, `POST /store/companies/:id`, `POST /store/companies`, `POST /store/company-invitations/accept` */
export interface OneCompanyAnswer {
  company: CompanyAnswer;
}

export interface CompanyPersonAnswer {
  id: string;
  name: string;
  role: CompanyRole;
  state: Exclude<PersonState, "removed">;
  you: boolean;
  /** For owners, and of herself; else null. */
  email: string | null;
  mobile: string | null;
  spending: SpendingAnswer | null;
  /** Until when an invitation may be accepted; null of who has joined. */
  invited_until: string | null;
}

/** `GET /store/companies/:id/people`, and every change of them. */
export interface CompanyPeopleAnswer {
  people: CompanyPersonAnswer[];
  may_change: boolean;
}

export interface PurchaseApprovalAnswer {
  id: string;
  kind: PurchaseKind;
  reference: string;
  amount: string;
  currency_code: string;
  state: PurchaseApprovalState;
  asked_by: string;
  asked_at: string;
  /** Until when it may be decided, or used once it is granted. */
  expires_at: string;
  decided_by: string | null;
  decided_at: string | null;
  words: string | null;
  /** Whether who asks may decide it now. */
  may_decide: boolean;
}

/** `GET /store/companies/:id/approvals`: an approver's and an owner's all, a buyer's her own. */
export interface PurchaseApprovalsAnswer {
  approvals: PurchaseApprovalAnswer[];
  count: number;
}

/** A company as an operator sees it. */
export interface AdminCompanyRow {
  id: string;
  name: string;
  country_code: string;
  legal_id: string;
  address: CompanyAddress;
  phone: string;
  buys: string;
  currency_code: string;
  state: CompanyState;
  reason: string | null;
  applied_at: string;
  decided_at: string | null;
  people: number;
}

/** `GET /admin/companies` */
export interface AdminCompaniesAnswer {
  companies: AdminCompanyRow[];
  count: number;
  counts: Record<CompanyState, number>;
}

/** `GET /admin/companies/:id`, and every decision about it. */
export interface AdminCompanyAnswer {
  company: AdminCompanyRow & {
    persons: {
      id: string;
      name: string;
      role: CompanyRole;
      state: PersonState;
      email: string | null;
      mobile: string | null;
    }[];
    cooperatives: { name: string; name_en: string; state: CooperativesWord; reason: string | null }[];
    events: { verb: string; by: string; at: string; words: string | null }[];
  };
}

/** A company as a cooperative sees it that was asked to approve it. */
export interface CooperativesCompanyRow {
  id: string;
  name: string;
  country_code: string;
  legal_id: string;
  address: CompanyAddress;
  phone: string;
  buys: string;
  /** What the operator says of it. */
  state: CompanyState;
  /** What she says of it. */
  yours: CooperativesWord;
  reason: string | null;
  asked_at: string;
  /** Whether she may sell to it. */
  may_buy: boolean;
}

/** `GET /seller/cooperative/companies`, and every decision of hers. */
export interface CooperativesCompaniesAnswer {
  companies: CooperativesCompanyRow[];
  count: number;
}
