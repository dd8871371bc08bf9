import type { SellerStatus } from "./seller-states";

/** When a paper or a licence may be judged: while its holder is before the office, and not after another took its place. */

export type Verdict = "accepted" | "rejected";

export type JudgementFlaw =
  | "seller_wrong_state"
  | "replaced_meanwhile"
  | "judged_already"
  | "expired_already";

/** Where somebody stands whose papers the office looks at: an applicant under review, or whoever renews or is in doubt. */
const BEFORE_THE_OFFICE: readonly SellerStatus[] = [
  "docs_review",
  "site_visit",
  "verified",
  "suspended",
  "expired",
  "renewal_review",
];

/**
 * Why it cannot be judged so, or null. A verdict may be changed as long as the paper stands.
 *
 * @param today the day it is where the seller is
 */
export function refuseJudgement(
  shown: { status: string; expires_on: string | null },
  verdict: Verdict,
  { seller, today }: { seller: SellerStatus; today: string },
): JudgementFlaw | null {
  if (!isBeforeTheOffice(seller)) return "seller_wrong_state";
  if (shown.status === "replaced") return "replaced_meanwhile";
  if (shown.status === verdict) return "judged_already";
  const expired = shown.expires_on !== null && shown.expires_on < today;
  return verdict === "accepted" && expired ? "expired_already" : null;
}

/** Whether papers and licences of a seller in this state can be judged. */
export function isBeforeTheOffice(seller: SellerStatus): boolean {
  return BEFORE_THE_OFFICE.includes(seller);
}

interface Shown {
  id: string;
  /** The type of a paper, the class of a licence. */
  kind: string;
  status: string;
  created_at: Date | string;
}

/** Whose place one takes that is accepted: those of its kind that were shown before and hold until now. */
export function replacedBy(accepted: Shown, others: readonly Shown[]): string[] {
  const since = new Date(accepted.created_at).getTime();
  return others
    .filter(
      ({ id, kind, status, created_at }) =>
        id !== accepted.id &&
        kind === accepted.kind &&
        status === "accepted" &&
        new Date(created_at).getTime() <= since,
    )
    .map(({ id }) => id);
}
