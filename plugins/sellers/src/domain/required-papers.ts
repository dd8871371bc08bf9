import { type CompiledPolicies, inForce } from "./compile-policy";
import type { ApplicantPaper } from "./licence-policy";

/** The papers that goods of some categories need under a class of licence, each with the categories that need it. */
export function requiredPapers(
  wanted: { jurisdiction: string; licence_class: string; categories: readonly string[]; now: Date },
  policies: CompiledPolicies,
) {
  const policy = inForce(policies, wanted.jurisdiction, wanted.now);
  const papers = policy?.classes.get(wanted.licence_class)?.papers ?? [];
  return papers
    .map(({ type, valid_months, categories }) => ({
      type,
      valid_months,
      categories: wanted.categories.filter((handle) => categories?.has(handle) ?? true),
    }))
    .filter(({ categories }) => categories.length > 0);
}

/** An applicant, as far as it decides which papers of her own she must show. */
export interface PapersOf {
  jurisdiction: string;
  kind: "producer" | "cooperative";
  work_mode: string | null;
}

/** The types of papers that the policy asks of an applicant herself, whatever her goods are. */
export function applicantPapers(of: PapersOf, policies: CompiledPolicies, now: Date): string[] {
  const asked = inForce(policies, of.jurisdiction, now)?.policy.applicant_papers ?? [];
  return asked.filter((paper) => isAskedOf(paper, of)).map(({ type }) => type);
}

function isAskedOf({ kinds, work_modes }: ApplicantPaper, { kind, work_mode }: PapersOf): boolean {
  return (
    (kinds?.includes(kind) ?? true) &&
    (work_modes === null || work_modes.some((asked) => asked === work_mode))
  );
}
