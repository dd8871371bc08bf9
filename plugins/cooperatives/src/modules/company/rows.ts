import type {
  CompanyRole,
  CompanyState,
  CooperativesWord,
  PersonState,
  PurchaseApprovalState,
  PurchaseKind,
} from "../../contract/company";

/** Rows of this room's tables, as its queries read them. */

export interface CompanyRow {
  id: string;
  name: string;
  country_code: string;
  legal_id: string;
  province: string | null;
  city: string;
  address: string;
  postal_code: string | null;
  phone: string;
  buys: string;
  currency_code: string;
  state: CompanyState;
  reason: string | null;
  applied_at: Date;
  decided_at: Date | null;
  made_by: string;
}

export interface PersonRow {
  id: string;
  company_id: string;
  customer_id: string | null;
  name: string;
  email: string | null;
  mobile: string | null;
  language: "fa" | "en";
  role: CompanyRole;
  state: PersonState;
  monthly_limit: string | null;
  needs_approval: boolean;
  expires_at: Date | null;
}

export interface WordRow {
  id: string;
  company_id: string;
  cooperative_id: string;
  state: CooperativesWord;
  reason: string | null;
  asked_at: Date;
}

export interface ApprovalRow {
  id: string;
  company_id: string;
  customer_id: string;
  kind: PurchaseKind;
  reference: string;
  amount: string;
  currency_code: string;
  state: PurchaseApprovalState;
  asked_at: Date;
  expires_at: Date;
  decided_by: string | null;
  decided_at: Date | null;
  words: string | null;
  job: string;
  job_data: unknown;
}

/** What was done, for the trail. */
export interface Done {
  company_id: string;
  verb: string;
  actor_kind: "buyer" | "operator" | "seller" | "clock";
  actor_id: string | null;
  at: Date;
  words?: string | null;
  details?: object | null;
}
