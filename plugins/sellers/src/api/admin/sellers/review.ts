import type { SecretField, SellerReview } from "../../../contract/review";
import { isBeforeTheOffice } from "../../../domain/judgement";
import { daysPassed, officeDay } from "../../../domain/office-day";
import type { SellerStatus } from "../../../domain/seller-states";
import {
  latestVisit,
  papersOutstanding,
  type Requirements,
  verificationFlaws,
} from "../../../domain/verification";

const LICENCE_FIELDS = [
  "id",
  "licence_class",
  "number",
  "issuer",
  "issued_on",
  "expires_on",
  "categories",
  "status",
] as const;
const PAPER_FIELDS = [
  "id",
  "type",
  "number",
  "issuer",
  "issued_on",
  "expires_on",
  "status",
  "reason",
  "reviewed_at",
  "mime_type",
  "bytes",
] as const;
const VISIT_FIELDS = ["id", "scheduled_for", "recorded_at", "recorded_by", "passed", "findings"] as const;

/** What is read of a seller for the review desk, beside what the list shows. */
export const REVIEWED_FIELDS = [
  "submitted_at",
  "status_since",
  "work_mode",
  "works_with",
  "jurisdiction",
  ...LICENCE_FIELDS.map((field) => `licences.${field}`),
  "licences.created_at",
  ...PAPER_FIELDS.map((field) => `papers.${field}`),
  "papers.created_at",
  ...VISIT_FIELDS.map((field) => `site_visits.${field}`),
];

type Moment = Date | string;

interface Row {
  kind: "producer" | "cooperative";
  status: SellerStatus;
  submitted_at: Moment | null;
  status_since: Moment | null;
  work_mode: SellerReview["work_mode"];
  works_with: string | null;
  licences: (SellerReview["licences"][number] & { created_at: Moment })[];
  papers: (Omit<SellerReview["papers"][number], "reviewed_at"> & {
    reviewed_at: Moment | null;
    created_at: Moment;
  })[];
  site_visits: (Omit<SellerReview["visits"][number], "scheduled_for" | "recorded_at"> & {
    scheduled_for: Moment;
    recorded_at: Moment | null;
    recorded_by: string | null;
  })[];
}

/** What the review desk shows of a row, and what keeps this operator from verifying her. */
export function toReview(
  row: Row,
  particulars: Record<SecretField, string | null>,
  { wanted, operator_id, now }: { wanted: Requirements; operator_id: string; now: Date },
): SellerReview {
  const today = officeDay(now);
  const visit = latestVisit(row.site_visits);
  return {
    submitted_at: iso(row.submitted_at),
    waiting_days: row.submitted_at === null ? null : daysPassed(new Date(row.submitted_at), now),
    status_since: iso(row.status_since),
    work_mode: row.work_mode,
    works_with: row.works_with,
    particulars,
    licences: newestFirst(row.licences).map((licence) => named(licence, LICENCE_FIELDS)),
    papers: newestFirst(row.papers).map((paper) => ({
      ...named(paper, PAPER_FIELDS),
      reviewed_at: iso(paper.reviewed_at),
    })),
    visits: [...row.site_visits]
      .sort((one, other) => time(other.scheduled_for) - time(one.scheduled_for))
      .map(({ id, scheduled_for, recorded_at, passed, findings }) => ({
        id,
        scheduled_for: new Date(scheduled_for).toISOString(),
        recorded_at: iso(recorded_at),
        passed,
        findings,
      })),
    judging: isBeforeTheOffice(row.status),
    visit_to_record: row.status === "site_visit" && Boolean(visit) && !visit?.recorded_at,
    flaws: verificationFlaws(row, wanted, { verifier: operator_id, today }),
    papers_outstanding: papersOutstanding(row.papers, wanted.papers, today),
  };
}

const time = (moment: Moment) => new Date(moment).getTime();
const iso = (moment: Moment | null) => (moment ? new Date(moment).toISOString() : null);

function newestFirst<R extends { created_at: Moment }>(rows: R[]): R[] {
  return [...rows].sort((one, other) => time(other.created_at) - time(one.created_at));
}

function named<R extends object, Field extends keyof R>(row: R, fields: readonly Field[]): Pick<R, Field> {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<R, Field>;
}
