import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LicencePolicyAnswer, PolicyVersion } from "../../../contract/licence-policies";
import type { LicencePolicyRecord } from "../../../contract/licence-policy";
import { LICENCE_POLICY_MODULE, type MaySell } from "../../../contract/may-sell";
import { dayAt } from "../../../domain/day-at";
import { standingOn } from "../../../domain/policy-versions";
import { refusal } from "../../../workflows/refusal";

const FIELDS = [
  "jurisdiction",
  "version",
  "effective_from",
  "effective_to",
  "source_url",
  "record",
  "note",
  "created_by",
  "created_at",
];

/** A version as it is kept. */
export interface VersionRow extends Omit<PolicyVersion, "standing" | "created_at"> {
  jurisdiction: string;
  created_at: Date | string;
  record: LicencePolicyRecord;
}

/** Versions of policies, newest first, once those that come with the product are there. */
export async function readVersions(container: MedusaContainer, filters: object): Promise<VersionRow[]> {
  await container.resolve<MaySell>(LICENCE_POLICY_MODULE).loadPolicies();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "licence_policy",
    fields: FIELDS,
    filters: filters as never,
    pagination: { take: 10_000, order: { jurisdiction: "ASC", version: "DESC" } },
  });
  return data as unknown as VersionRow[];
}

/** A version without its record. */
export function toVersion(row: VersionRow, now: Date): PolicyVersion {
  const { version, effective_from, effective_to, source_url, note, created_by, created_at, record } = row;
  return {
    version,
    effective_from,
    effective_to,
    source_url,
    standing: standingOn(row, dayAt(now, record.time_zone)),
    note,
    created_by,
    created_at: new Date(created_at).toISOString(),
  };
}

/** A jurisdiction's versions, or the refusal that it has none. */
export async function readPolicy(
  container: MedusaContainer,
  jurisdiction: string,
  now: Date,
): Promise<LicencePolicyAnswer> {
  const rows = await readVersions(container, { jurisdiction });
  const [newest] = rows;
  if (!newest) throw refusal("policy_not_found");
  return {
    policy: { jurisdiction, name: newest.record.name, versions: rows.map((row) => toVersion(row, now)) },
  };
}
