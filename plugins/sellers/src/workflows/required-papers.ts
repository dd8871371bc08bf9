import type { MedusaContainer } from "@medusajs/framework/types";
import { LICENCE_POLICY_MODULE } from "../contract/may-sell";
import type { RequiredPaper } from "../domain/application";
import { inForce } from "../domain/compile-policy";
import { applicantPapers, type PapersOf } from "../domain/required-papers";
import type { LicencePolicyModuleService } from "../modules/licence-policy/service";

/** The papers that an applicant must show: of herself, and what the policy wants for her goods. */
export async function requiredPapers(
  container: MedusaContainer,
  { licence, ...applicant }: PapersOf & { licence?: { licence_class: string; categories: string[] } },
  now: Date,
): Promise<RequiredPaper[]> {
  const service = container.resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE);
  const { jurisdiction } = applicant;
  const [policies, forGoods] = await Promise.all([
    service.compiledPolicies(),
    licence ? service.requiredPapers({ ...licence, jurisdiction, now }) : [],
  ]);
  const types = new Set([...applicantPapers(applicant, policies, now), ...forGoods.map(({ type }) => type)]);
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
