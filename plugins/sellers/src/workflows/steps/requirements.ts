import type { MedusaContainer } from "@medusajs/framework/types";
import { LICENCE_POLICY_MODULE } from "../../contract/may-sell";
import { inForce } from "../../domain/compile-policy";
import type { Requirements } from "../../domain/verification";
import type { LicencePolicyModuleService } from "../../modules/licence-policy";

/** Of an applicant, what decides what she must show. */
interface Applicant {
  jurisdiction: string;
  kind: "producer" | "cooperative";
  work_mode: "piecework" | "independent" | "cooperative_or_cluster" | null;
  licences: readonly { licence_class: string; categories: string[]; status: string }[];
}

/** What every applicant shows, whatever the policy wants besides: who she is, her licence, whose account it is. */
const ALWAYS = ["national_card", "home_business_licence", "sheba_proof"];

/** What must have been seen of a seller before she may sell: what everybody shows, and what the policy wants of her licences. */
export async function requirementsOf(
  container: MedusaContainer,
  { jurisdiction, kind, work_mode, licences }: Applicant,
  now: Date,
): Promise<Requirements> {
  const policies = container.resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE);
  const standing = licences.filter(({ status }) => status === "pending" || status === "accepted");
  const wanted = await Promise.all(
    standing.map(({ licence_class, categories }) =>
      policies.requiredPapers({ jurisdiction, licence_class, categories, now }),
    ),
  );
  const classes = inForce(await policies.compiledPolicies(), jurisdiction, now)?.classes;
  return {
    papers: [
      ...new Set([
        ...ALWAYS,
        ...(kind === "cooperative" ? ["cooperative_registration"] : []),
        ...(work_mode === "piecework" ? ["supporter_agreement"] : []),
        ...wanted.flat().map(({ type }) => type),
      ]),
    ],
    inspection: standing.some(
      ({ licence_class }) => classes?.get(licence_class)?.rules.inspection.required ?? false,
    ),
  };
}
