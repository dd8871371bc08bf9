import type { NamedCode, SellerKind, SellerStatus } from "./answers";

/**
 * What the routes of an application answer. They need a token of the actor `seller`:
 *
 * - `POST /seller-applications` `{kind, language?}` with the token of a sign-in that has no account yet begins an application
 *   (or answers the one that stands). The token that was used names no account: take a fresh one from
 *   `POST /auth/token/refresh` for all that follows.
 * - `GET /seller/application`
 * - `POST /seller/application/{identity,place,work,licence,sheba,story}`: saves one step
 * - `POST /seller/application/papers` (multipart: `file`, and the fields of `paperInput`), `DELETE /seller/application/papers/:id`,
 *   `GET /seller/application/papers/:id/link` → `PaperLinkAnswer`
 * - `POST /seller/application/{submit,resubmit,renew}` `{}`
 *
 * All but the papers' link answer an `ApplicationAnswer`. Owners alone write; staff may read.
 */
export interface ApplicationAnswer {
  application: Application;
}

export const APPLICATION_STEPS = ["identity", "place", "work", "licence", "papers", "sheba"] as const;
export type ApplicationStep = (typeof APPLICATION_STEPS)[number];

/** What the office may ask to have changed; a paper is `paper.<type>`, the licence as a whole `licence`. */
export const REVIEWED_FIELDS = [
  "person_name",
  "name",
  "name_en",
  "identity_number",
  "county",
  "craft",
  "address",
  "postal_code",
  "work_mode",
  "works_with",
  "licence",
  "sheba",
] as const;
export type ReviewedField = (typeof REVIEWED_FIELDS)[number] | `paper.${string}`;

export interface Application {
  seller_id: string;
  kind: SellerKind;
  status: SellerStatus;
  status_since: string | null;
  submitted_at: string | null;
  /** Whether the steps may be saved now. In `renewal` only licence and papers. */
  writable: "all" | "renewal" | "nothing";
  /** What she may do with the whole of it now; see `missing` for whether it is complete. */
  may: ("submit" | "resubmit" | "renew")[];
  person_name: string;
  name: string;
  name_en: string;
  /** Masked, as all that is secret: `999••••561`. Null while it is not on file. */
  identity_number: string | null;
  mobile: string | null;
  email: string | null;
  county: NamedCode | null;
  craft: NamedCode | null;
  address: string | null;
  postal_code: string | null;
  work_mode: "piecework" | "independent" | "cooperative_or_cluster" | null;
  works_with: string | null;
  /** The latest that was shown. */
  licence: ApplicationLicence | null;
  /** The latest of each type. */
  papers: ApplicationPaper[];
  sheba: string | null;
  story: string;
  story_en: string;
  steps: { step: ApplicationStep; done: boolean }[];
  /** The first step that is not done; null when all are. */
  next_step: ApplicationStep | null;
  /** What is still missing, as fields: a paper is `paper.<type>`, the licence `licence`. */
  missing: ReviewedField[];
  /** What the policy wants for her kind, work and categories. */
  required_papers: { type: string; expires: boolean }[];
  /** What licences the policy knows. */
  licence_classes: string[];
  /** What the office asked for; null unless changes are requested. */
  requested: { at: string; reason: string; fields: Partial<Record<ReviewedField, string>> } | null;
  /** Why she was rejected, suspended, revoked or her renewal refused; else null. */
  reason: string | null;
}

/** What became of a licence or paper: the office has not looked, took it, refused it, or another took its place. */
type Verdict = "pending" | "accepted" | "rejected" | "replaced";

export interface ApplicationLicence {
  id: string;
  licence_class: string;
  number: string;
  issuer: string;
  issued_on: string;
  expires_on: string;
  categories: string[];
  status: Verdict;
}

export interface ApplicationPaper {
  id: string;
  type: string;
  number: string | null;
  issuer: string | null;
  issued_on: string | null;
  expires_on: string | null;
  status: Verdict;
  /** Why it was rejected. */
  reason: string | null;
  mime_type: string;
  bytes: number;
  sent_at: string;
}

/** `GET /seller/application/papers/:id/link`, `GET /admin/papers/:id/link`: where a paper may be read, for two minutes. */
export interface PaperLinkAnswer {
  /** A path of the backend, such as `/papers/eyJ…`: it needs no other token. */
  path: string;
  mime_type: string;
  expires_at: string;
}
