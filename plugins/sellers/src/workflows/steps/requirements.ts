import type { Requirements } from "../../domain/verification";

interface Applicant {
  kind: "producer" | "cooperative";
  work_mode: "piecework" | "independent" | "cooperative_or_cluster" | null;
  licences: readonly { categories: string[] }[];
}

/** What the licence policy wants of a seller before she may sell. */
export function requirementsOf({ kind, work_mode, licences }: Applicant): Requirements {
  const food = licences.some(({ categories }) => categories.some((one) => FOODS.includes(one)));
  return {
    papers: [
      kind === "producer" ? "national_card" : "cooperative_registration",
      "home_business_licence",
      "sheba_proof",
      ...(food ? ["health_declaration"] : []),
      ...(work_mode === "piecework" ? ["supporter_agreement"] : []),
    ],
    inspection: false,
  };
}

const FOODS = ["food", "dried-fruit", "sweets"];
