import { type CompiledPolicies, inForce } from "./compile-policy";
import { monthsAfter } from "./days";
import type { Held, RequiredPaper } from "./expiry";
import { officeDay } from "./office-day";
import { requiredPapers } from "./required-papers";

/** A licence or paper as it was accepted. */
export interface Accepted extends Held {
  issued_on: string | null;
}

/** What the clock judges a seller by on a day. */
export interface Judged {
  today: string;
  held: Held[];
  required: RequiredPaper[];
}

/**
 * Reads the policy for the clock: which day it is there (at the office where none is in force), which papers the goods on her licences need, and when each ends, by
 * what stands on it or by how long such a paper holds after its issue.
 */
export function judgedBy(
  policies: CompiledPolicies,
  jurisdiction: string,
  accepted: readonly Accepted[],
  now: Date,
): Judged {
  const today = inForce(policies, jurisdiction, now)?.dayOf(now) ?? officeDay(now);
  const asked = accepted
    .filter(({ kind }) => kind === "licence")
    .flatMap(({ type, categories }) =>
      requiredPapers({ jurisdiction, licence_class: type, categories, now }, policies),
    );
  const required = [...new Set(asked.map(({ type }) => type))].map((type) => ({
    type,
    categories: [...new Set(asked.filter((one) => one.type === type).flatMap((one) => one.categories))],
  }));
  const held = accepted.map((one) => {
    const months = asked.find(({ type }) => one.kind === "paper" && type === one.type)?.valid_months ?? null;
    return { ...one, expires_on: earlier(one.expires_on, endAfter(one.issued_on, months)) };
  });
  return { today, held, required };
}

function endAfter(issued_on: string | null, months: number | null): string | null {
  return issued_on === null || months === null ? null : monthsAfter(issued_on, months);
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
