import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { JurisdictionPolicy, LicencePoliciesAnswer } from "../../../contract/licence-policies";
import { readVersions, toVersion, type VersionRow } from "./answer";

/** Operators only: every jurisdiction with the version in force there and how many sellers it binds. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<LicencePoliciesAnswer>,
): Promise<void> {
  const now = new Date();
  const of = new Map<string, VersionRow[]>();
  for (const row of await readVersions(req.scope, {}))
    of.set(row.jurisdiction, [...(of.get(row.jurisdiction) ?? []), row]);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const policies = [...of].map(async ([jurisdiction, rows]): Promise<JurisdictionPolicy> => {
    const { metadata } = await query.graph({
      entity: "seller",
      fields: ["id"],
      filters: { jurisdiction },
      pagination: { skip: 0, take: 1 },
    });
    const versions = rows.map((row) => toVersion(row, now));
    return {
      jurisdiction,
      name: rows[0]?.record.name ?? { fa: jurisdiction, en: jurisdiction },
      in_force: versions.find(({ standing }) => standing === "in_force") ?? null,
      versions: versions.length,
      sellers: metadata?.count ?? 0,
    };
  });
  res.json({ policies: await Promise.all(policies) });
}
