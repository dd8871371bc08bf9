import type { NamedCode, SellerKind, SellerStatus } from "./answers";
import type { ApplicationLicence, ApplicationPaper } from "./application";

/** What the operator's review desk is asked and answers. */

/** The states in which somebody waits for the office, and the one in which the office waits for her. */
export const QUEUE_STATUSES = [
  "submitted",
  "docs_review",
  "site_visit",
  "renewal_review",
  "changes_requested",
] as const satisfies SellerStatus[];
export type QueueStatus = (typeof QUEUE_STATUSES)[number];

/** How the queue is narrowed. Without a state it holds whoever waits for the office. */
export interface QueueFilters {
  status?: QueueStatus;
  county?: string;
  kind?: SellerKind;
  /** Handed in at or before this moment. */
  submitted_before?: Date;
  /** Taken up by this operator. */
  reviewer_id?: string;
  /** A part of her name, in either language. */
  q?: string;
  /** Only what comes after this applicant. */
  after?: string;
  limit: number;
  offset: number;
}

export interface QueueRow {
  id: string;
  kind: SellerKind;
  name: string;
  name_en: string;
  status: QueueStatus;
  county: NamedCode | null;
  reviewer_id: string | null;
  submitted_at: Date;
}

export interface QueuePage {
  rows: QueueRow[];
  /** How many there are in each state under the same filters. */
  counts: Record<QueueStatus, number>;
}

/** The service of the sellers module, as the review desk's list reads it. */
export interface ReviewQueue {
  reviewQueue(wanted: QueueFilters): Promise<QueuePage>;
}

/** An applicant in the queue, oldest first. */
export interface ReviewApplicant {
  id: string;
  kind: SellerKind;
  name: string;
  name_en: string;
  status: QueueStatus;
  county: NamedCode | null;
  submitted_at: string;
  /** Whole days since she handed her papers in. */
  waiting_days: number;
  /** Whether it was the asking operator who took her up. */
  mine: boolean;
}

/** `GET /admin/seller-reviews?status=&county=&kind=&age=&mine=&q=&after=&limit=&offset=` */
export interface ReviewQueueAnswer {
  applicants: ReviewApplicant[];
  counts: Record<QueueStatus, number>;
  /** How many there are in all under these filters. */
  count: number;
  limit: number;
  offset: number;
}

/** What is secret of an applicant, by the names under which an operator asks to see it. */
export const SECRET_FIELDS = ["identity_number", "address", "postal_code", "sheba"] as const;
export type SecretField = (typeof SECRET_FIELDS)[number];

/** `POST /admin/sellers/:id/unmask {fields, reason}`: answered once, after it was recorded. Null: not on file. */
export interface UnmaskedAnswer {
  particulars: Partial<Record<SecretField, string | null>>;
}

/** The office reads a licence as its applicant does. */
export type ReviewedLicence = ApplicationLicence;

/** A paper as the office reads it: when it judged it instead of when it was sent. */
export interface ReviewedPaper extends Omit<ApplicationPaper, "sent_at"> {
  reviewed_at: string | null;
}

export interface ReviewedVisit {
  id: string;
  scheduled_for: string;
  recorded_at: string | null;
  passed: boolean | null;
  findings: string | null;
}

/** What the review desk knows of a seller beside what her list shows. */
export interface SellerReview {
  submitted_at: string | null;
  waiting_days: number | null;
  status_since: string | null;
  work_mode: "piecework" | "independent" | "cooperative_or_cluster" | null;
  works_with: string | null;
  /** Masked; null where nothing is on file. */
  particulars: Record<SecretField, string | null>;
  licences: ReviewedLicence[];
  papers: ReviewedPaper[];
  visits: ReviewedVisit[];
  /** Whether papers and licences can be judged now. */
  judging: boolean;
  /** Whether a visit waits to be recorded. */
  visit_to_record: boolean;
  /** What keeps the asking operator from verifying, as codes of refusals; empty when nothing does. */
  flaws: string[];
  /** Types of paper that the policy wants and that are not accepted yet. */
  papers_outstanding: string[];
}

/** A line of the audit trail. */
export interface AuditEvent {
  id: string;
  verb: string;
  from: SellerStatus | null;
  to: SellerStatus | null;
  actor: { kind: "seller" | "operator" | "system"; name: string | null };
  reason: string | null;
  details: Record<string, unknown> | null;
  at: string;
}

/** `GET /admin/sellers/:id/events?limit=&offset=`, newest first. */
export interface AuditTrailAnswer {
  events: AuditEvent[];
  count: number;
  limit: number;
  offset: number;
}
