import { daysBetween } from "./days";
import { isWritable, type SellerStatus } from "./seller-states";

/** What is on file of an applicant, as far as it matters whether it is complete. */
export interface OnFile {
  /** By field: whether something stands there. */
  has: Record<PlainField, boolean>;
  work_mode: string | null;
  works_with: string | null;
  /** The latest that was shown. */
  licence: { status: Judged; expires_on: string } | null;
  /** The latest of each type. */
  papers: { type: string; status: Judged; expires_on: string | null }[];
}

/** How a licence or paper was judged. */
export type Judged = "pending" | "accepted" | "rejected" | "replaced";

/** A paper that the policy wants, and whether it must say until when it holds. */
export interface RequiredPaper {
  type: string;
  expires: boolean;
}

const PLAIN_FIELDS = [
  "person_name",
  "name",
  "identity_number",
  "county",
  "craft",
  "address",
  "postal_code",
  "sheba",
] as const;
type PlainField = (typeof PLAIN_FIELDS)[number];
type MissingField = PlainField | "work_mode" | "works_with" | "licence" | `paper.${string}`;
type Step = "identity" | "place" | "work" | "licence" | "papers" | "sheba";

const STEP_OF: Record<Exclude<MissingField, `paper.${string}`>, Step> = {
  person_name: "identity",
  name: "identity",
  identity_number: "identity",
  county: "place",
  craft: "place",
  address: "place",
  postal_code: "place",
  work_mode: "work",
  works_with: "work",
  licence: "licence",
  sheba: "sheba",
};
const STEPS: readonly Step[] = ["identity", "place", "work", "licence", "papers", "sheba"];

/** Whether something shown still counts: not refused, not replaced, not past its last day. */
function counts({ status, expires_on }: { status: Judged; expires_on: string | null }, today: string) {
  return (status === "pending" || status === "accepted") && (expires_on === null || expires_on >= today);
}

/** What is still missing before an application can be sent; empty when it is complete. */
export function missingFrom(file: OnFile, required: readonly RequiredPaper[], today: string): MissingField[] {
  const { has, work_mode, works_with, licence, papers } = file;
  const alone = work_mode === "independent";
  return [
    ...PLAIN_FIELDS.filter((field) => !has[field]),
    ...(work_mode ? [] : (["work_mode"] as const)),
    ...(work_mode && !alone && !works_with?.trim() ? (["works_with"] as const) : []),
    ...(licence && counts(licence, today) ? [] : (["licence"] as const)),
    ...required
      .filter(
        ({ type, expires }) =>
          !papers.some(
            (paper) => paper.type === type && counts(paper, today) && (!expires || paper.expires_on),
          ),
      )
      .map(({ type }) => `paper.${type}` as const),
  ];
}

/** The steps in their order, and whether each is done. */
export function stepsOf(missing: readonly MissingField[]): { step: Step; done: boolean }[] {
  const open = new Set(missing.map((field) => STEP_OF[field as keyof typeof STEP_OF] ?? "papers"));
  return STEPS.map((step) => ({ step, done: !open.has(step) }));
}

/** How many days before its last day a licence or paper may be renewed. */
const RENEWAL_DAYS = 60;

/**
 * What an applicant may write in a state: all of her application, only what is renewed (licence and papers), or nothing.
 *
 * @param ends last days of what she holds by now, as ISO days
 */
export function writableIn(
  status: SellerStatus,
  ends: readonly string[],
  today: string,
): "all" | "renewal" | "nothing" {
  if (isWritable(status)) return "all";
  if (status === "expired") return "renewal";
  return status === "verified" && ends.some((end) => daysBetween(today, end) <= RENEWAL_DAYS)
    ? "renewal"
    : "nothing";
}
