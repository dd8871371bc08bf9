import type { LicencePolicyRecord } from "./licence-policy";

/** What the operator's routes of licence policies answer. */

/** A version of a policy without its record. Days are ISO dates in the jurisdiction's time zone. */
export interface PolicyVersion {
  version: number;
  effective_from: string;
  effective_to: string | null;
  source_url: string;
  standing: "in_force" | "upcoming" | "past" | "never_in_force";
  note: string | null;
  /** Id of the operator who wrote it; null for what came with the product. */
  created_by: string | null;
  created_at: string;
}

/** A jurisdiction and the version that is in force there; null when none is. */
export interface JurisdictionPolicy {
  jurisdiction: string;
  name: { fa: string; en: string };
  in_force: PolicyVersion | null;
  versions: number;
  /** How many sellers it binds. */
  sellers: number;
}

/** `GET /admin/licence-policies` */
export interface LicencePoliciesAnswer {
  policies: JurisdictionPolicy[];
}

/** `GET /admin/licence-policies/:jurisdiction` (newest first), `POST …/versions {record, note}` */
export interface LicencePolicyAnswer {
  policy: {
    jurisdiction: string;
    name: { fa: string; en: string };
    versions: PolicyVersion[];
  };
}

/** `GET /admin/licence-policies/:jurisdiction/versions/:version` */
export interface PolicyVersionAnswer {
  version: PolicyVersion & { record: LicencePolicyRecord };
}

/** `POST /admin/licence-policies/:jurisdiction/dry-run {record}`: what would change, compared with what is in force then. */
export interface PolicyDryRunAnswer {
  /** The day that was tried: the first of the version, or today. */
  on: string;
  /** How many sellers were looked at. */
  sellers: number;
  /** How many would lose, or gain, at least one category. */
  losing: number;
  gaining: number;
  categories: { handle: string; losing: number; gaining: number }[];
}

/** The body of a 400 whose `code` is `policy_invalid`: what is wrong, by the path of the field (`licence_classes.0.caps.1.amount`). */
export interface PolicyInvalidAnswer {
  code: "policy_invalid";
  type: "invalid_data";
  message: string;
  fields: Record<string, string>;
}
