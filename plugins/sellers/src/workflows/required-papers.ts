import type { MedusaContainer } from "@medusajs/framework/types";
import { LICENCE_POLICY_MODULE } from "../contract/may-sell";
import type { RequiredPaper } from "../domain/application";
import { inForce } from "../domain/compile-policy";
import type { LicencePolicyModuleService } from "../modules/licence-policy/service";

/** Of an applicant, what decides which papers she must show. */
interface PapersOf {
  jurisdiction: string;
  kind: "producer" | "cooperative";
  work_mode: string | null;
  licence?: { licence_class: string; categories: string[] };
}

/** The papers that an applicant must show: for who she is and how she works, and what the policy wants for her goods. */
export async function requiredPapers(
  container: MedusaContainer,
  { jurisdiction, kind, work_mode, licence }: PapersOf,
  now: Date,
): Promise<RequiredPaper[]> {
  const policies = container.resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE);
  const byPolicy = licence ? await policies.requiredPapers({ ...licence, jurisdiction, now }) : [];
  const types = new Set([
    // Whatever the policy wants besides: who she is, her licence, whose account it is.
    kind === "producer" ? "national_card" : "cooperative_registration",
    "home_business_licence",
    "sheba_proof",
    ...(work_mode === "piecework" ? ["supporter_agreement"] : []),
    ...byPolicy.map(({ type }) => type),
  ]);
  return [...types].map((type) => ({ type, expires: false }));
}

/** The classes of licence that a jurisdiction's policy knows; empty where there is no policy. */
export async function knownLicenceClasses(
  container: MedusaContainer,
  jurisdiction: string,
  now: Date,
): Promise<string[]> {
  const policies = container.resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE);
  const policy = inForce(await policies.compiledPolicies(), jurisdiction, now);
  return [...(policy?.classes.keys() ?? [])];
}
