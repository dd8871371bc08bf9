import type { MedusaContainer } from "@medusajs/framework/types";
import type { Requirements } from "../../domain/verification";

/** Of an applicant, what decides what she must show. */
export interface Applicant {
  jurisdiction: string;
  kind: "producer" | "cooperative";
  work_mode: "piecework" | "independent" | "cooperative_or_cluster" | null;
  licences: readonly { licence_class: string; categories: string[]; status: string }[];
}

/** What every applicant shows, whatever the policy wants besides: who she is, her licence, whose account it is. */
const ALWAYS = ["national_card", "home_business_licence", "sheba_proof"];

/** What must have been seen of a seller before she may sell. */
export async function requirementsOf(
  _container: MedusaContainer,
  { kind, work_mode }: Applicant,
): Promise<Requirements> {
  return {
    papers: [
      ...ALWAYS,
      ...(kind === "cooperative" ? ["cooperative_registration"] : []),
      ...(work_mode === "piecework" ? ["supporter_agreement"] : []),
    ],
    inspection: false,
  };
}
