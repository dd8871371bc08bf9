import { type CompiledPolicies, inForce } from "./compile-policy";

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
