/** Whether the office may let somebody sell: what of her papers, licence and work place must have been seen, and by whom. */

export interface JudgedPaper {
  type: string;
  status: string;
  /** The last day on which it holds; null for a paper that does not expire. */
  expires_on: string | null;
}

export interface Visit {
  scheduled_for: Date | string;
  recorded_at: Date | string | null;
  recorded_by: string | null;
  passed: boolean | null;
}

/** What was shown, and how it was judged so far. */
export interface Evidence {
  licences: readonly { status: string; expires_on: string }[];
  papers: readonly JudgedPaper[];
  site_visits: readonly Visit[];
}

/** What the licence policy wants of her. */
export interface Requirements {
  /** Types of paper that must be accepted and hold today. */
  papers: readonly string[];
  /** Whether the office must have been at her work place. */
  inspection: boolean;
}

export type VerificationFlaw =
  | "licence_not_accepted"
  | "papers_not_accepted"
  | "visit_not_recorded"
  | "visit_not_passed"
  | "second_pair_of_eyes";

/** The types of paper that are wanted and not there: not accepted, or no longer holding today. */
export function papersOutstanding(
  papers: readonly JudgedPaper[],
  wanted: readonly string[],
  today: string,
): string[] {
  const there = new Set(papers.filter((paper) => stands(paper, today)).map(({ type }) => type));
  return wanted.filter((type) => !there.has(type));
}

/**
 * All that keeps an operator from verifying, in the order in which it is best mended. Whoever recorded a visit has seen
 * with her own eyes: a second pair must agree.
 *
 * @param today the day it is where the seller is
 */
export function verificationFlaws(
  evidence: Evidence,
  wanted: Requirements,
  { verifier, today }: { verifier: string; today: string },
): VerificationFlaw[] {
  const latest = latestVisit(evidence.site_visits);
  const flaws: [VerificationFlaw, boolean][] = [
    ["licence_not_accepted", !evidence.licences.some((licence) => stands(licence, today))],
    ["papers_not_accepted", papersOutstanding(evidence.papers, wanted.papers, today).length > 0],
    ["visit_not_recorded", latest ? !latest.recorded_at : wanted.inspection],
    ["visit_not_passed", Boolean(latest?.recorded_at) && !latest?.passed],
    [
      "second_pair_of_eyes",
      evidence.site_visits.some(({ recorded_by }) => recorded_by !== null && recorded_by === verifier),
    ],
  ];
  return flaws.filter(([, holds]) => holds).map(([flaw]) => flaw);
}

/** The first of the flaws, or null when she may be verified. */
export function refuseVerification(...asked: Parameters<typeof verificationFlaws>): VerificationFlaw | null {
  return verificationFlaws(...asked)[0] ?? null;
}

/** The visit that counts: the one that was to be last. */
export function latestVisit<V extends Pick<Visit, "scheduled_for">>(visits: readonly V[]): V | undefined {
  return [...visits].sort((one, other) => at(other) - at(one))[0];
}

const at = ({ scheduled_for }: Pick<Visit, "scheduled_for">) => new Date(scheduled_for).getTime();

function stands(
  { status, expires_on }: { status: string; expires_on: string | null },
  today: string,
): boolean {
  return status === "accepted" && (expires_on === null || expires_on >= today);
}
