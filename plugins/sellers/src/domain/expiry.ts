/** When a licence or paper has run out, what follows, and when its holder is warned. Days are ISO dates (`2027-03-20`). */

import { daysBetween } from "./days";

/** How many days ahead she is warned. */
export const WARNING_DAYS = [60, 30, 7] as const;
export type WarningDays = (typeof WARNING_DAYS)[number];

/** An accepted licence or paper. */
export interface Held {
  id: string;
  kind: "licence" | "paper";
  /** Class of the licence, or type of the paper. */
  type: string;
  number: string | null;
  /** Handles of the categories that a licence is for; none for a paper. */
  categories: readonly string[];
  /** The last day on which it holds; null when it does not run out. */
  expires_on: string | null;
}

/** A paper that the policy asks for: whatever she sells, or only for goods of some categories. */
export interface RequiredPaper {
  type: string;
  categories: readonly string[] | null;
}

/** A warning that is due. */
export interface DueWarning {
  held: Held & { expires_on: string };
  threshold: WarningDays;
  /** 0 on the last day. */
  days_left: number;
}

/** It holds through its last day. */
export function holds({ expires_on }: Pick<Held, "expires_on">, today: string): boolean {
  return expires_on === null || expires_on >= today;
}

/**
 * What has run out so that she sells nothing any more: her last licence, or a paper that all her goods need. Null while
 * something still covers her. Who never showed a licence is not judged here.
 */
export function lapsed(
  all: readonly Held[],
  required: readonly RequiredPaper[],
  today: string,
): (Held & { expires_on: string }) | null {
  const licences = all.filter(({ kind }) => kind === "licence");
  const valid = licences.filter((licence) => holds(licence, today));
  if (licences.length > 0 && valid.length === 0) return latest(licences);
  for (const { type, categories } of required) {
    const papers = all.filter((held) => held.kind === "paper" && held.type === type);
    if (papers.length === 0 || papers.some((paper) => holds(paper, today))) continue;
    const needed = valid.flatMap((licence) => licence.categories);
    if (categories === null || (needed.length > 0 && needed.every((one) => categories.includes(one))))
      return latest(papers);
  }
  return null;
}

/** The one that ran out last: the others had been followed by it. */
function latest(held: readonly Held[]): (Held & { expires_on: string }) | null {
  const [last] = held.filter(runsOut).sort((a, b) => (a.expires_on < b.expires_on ? 1 : -1));
  return last ?? null;
}

function runsOut(held: Held): held is Held & { expires_on: string } {
  return held.expires_on !== null;
}

/** By this a warning is known, so that it is given once. A date that was corrected is another date. */
export function warningKey(held: Pick<Held, "id" | "expires_on">, threshold: WarningDays): string {
  return `${held.id}:${held.expires_on}:${threshold}`;
}

/**
 * The warnings that are due today and were not given: for each thing that runs out, at most the nearest threshold. Nobody
 * is warned of what has run out, of what is followed by something that holds longer, or of a paper that nobody asks for.
 */
export function dueWarnings(
  all: readonly Held[],
  required: readonly RequiredPaper[],
  alreadyWarned: ReadonlySet<string>,
  today: string,
): DueWarning[] {
  return all.flatMap((held) => {
    if (!runsOut(held) || !holds(held, today) || isFollowed(held, all)) return [];
    if (held.kind === "paper" && !required.some(({ type }) => type === held.type)) return [];
    const days_left = daysBetween(today, held.expires_on);
    const threshold = WARNING_DAYS.findLast((days) => days_left <= days);
    if (!threshold || alreadyWarned.has(warningKey(held, threshold))) return [];
    return [{ held, threshold, days_left }];
  });
}

/** Whether others that hold longer take its place already. */
function isFollowed(held: Held & { expires_on: string }, all: readonly Held[]): boolean {
  const longer = all.filter(
    (other) =>
      other.kind === held.kind &&
      other.id !== held.id &&
      (other.expires_on === null || other.expires_on > held.expires_on),
  );
  if (held.kind === "paper") return longer.some(({ type }) => type === held.type);
  const covered = new Set(longer.flatMap(({ categories }) => categories));
  return longer.length > 0 && held.categories.every((category) => covered.has(category));
}
