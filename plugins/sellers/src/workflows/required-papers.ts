import type { MedusaContainer } from "@medusajs/framework/types";
import type { RequiredPaper } from "../domain/application";

/** Of an applicant, what decides which papers she must show. */
export interface PapersOf {
  jurisdiction: string;
  kind: "producer" | "cooperative";
  work_mode: string | null;
  licence?: { licence_class: string; categories: string[] };
}

/** What every applicant shows, whatever the policy wants besides: who she is, her licence, whose account it is. */
const ALWAYS = ["national_card", "home_business_licence", "sheba_proof"];

/** The papers that an applicant must show. */
export async function requiredPapers(_container: MedusaContainer, of: PapersOf): Promise<RequiredPaper[]> {
  const types = [
    ...ALWAYS,
    ...(of.kind === "cooperative" ? ["cooperative_registration"] : []),
    ...(of.work_mode === "piecework" ? ["supporter_agreement"] : []),
  ];
  return types.map((type) => ({ type, expires: false }));
}

/** The classes of licence that a jurisdiction's policy knows; empty where there is no policy. */
export async function knownLicenceClasses(
  _container: MedusaContainer,
  _jurisdiction: string,
): Promise<string[]> {
  return [];
}
