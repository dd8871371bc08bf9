import type { MedusaContainer } from "@medusajs/framework/types";
import { LICENCE_POLICY_MODULE } from "../../contract/may-sell";
import { inForce } from "../../domain/compile-policy";
import type { Requirements } from "../../domain/verification";
import type { LicencePolicyModuleService } from "../../modules/licence-policy/service";
import { requiredPapers } from "../required-papers";

/** Of an applicant, what decides what she must show. */
interface Applicant {
  jurisdiction: string;
  kind: "producer" | "cooperative";
  work_mode: string | null;
  licences: readonly { licence_class: string; categories: string[]; status: string }[];
}

/** What must have been seen of a seller before she may sell: the papers she was asked for, under every licence that stands. */
export async function requirementsOf(
  container: MedusaContainer,
  { licences, ...applicant }: Applicant,
  now: Date,
): Promise<Requirements> {
  const standing = licences.filter(({ status }) => status === "pending" || status === "accepted");
  const asked = standing.length > 0 ? standing : [undefined];
  const policies = container.resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE);
  const [compiled, ...papers] = await Promise.all([
    policies.compiledPolicies(),
    ...asked.map((licence) => requiredPapers(container, { ...applicant, licence }, now)),
  ]);
  const classes = inForce(compiled, applicant.jurisdiction, now)?.classes;
  return {
    papers: [...new Set(papers.flat().map(({ type }) => type))],
    inspection: standing.some(
      ({ licence_class }) => classes?.get(licence_class)?.rules.inspection.required ?? false,
    ),
  };
}
