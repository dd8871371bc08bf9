import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerFacts } from "../../domain/may-sell";
import type { SellerStatus } from "../../domain/seller-states";

const FIELDS = [
  "id",
  "handle",
  "name",
  "name_en",
  "jurisdiction",
  "status",
  "covered_categories",
  "county.code",
  "county.name",
  "county.name_en",
  "licences.licence_class",
  "licences.number",
  "licences.issued_on",
  "licences.expires_on",
  "licences.categories",
  "licences.status",
  "papers.type",
  "papers.issued_on",
  "papers.expires_on",
  "papers.status",
  "site_visits.recorded_at",
  "site_visits.passed",
];

/** A seller as she is judged. */
export interface JudgedSeller {
  id: string;
  name: string;
  name_en: string;
  /** What was last found of her; null when she was verified before there were policies and nobody has judged her yet. */
  covered_categories: string[] | null;
  /** Whether she has shown any licence, accepted or not. */
  has_licence: boolean;
  facts: SellerFacts;
}

interface Row {
  id: string;
  name: string;
  name_en: string;
  jurisdiction: string;
  status: SellerStatus;
  covered_categories: string[] | null;
  county: { code: string; name: string; name_en: string } | null;
  licences: (SellerFacts["licences"][number] & { status: string })[];
  papers: (SellerFacts["papers"][number] & { status: string })[];
  site_visits: { recorded_at: Date | string | null; passed: boolean | null }[];
}

/** Reads sellers with what the office accepted of them, once for as many as are asked about. */
export async function readSellers(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, JudgedSeller>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "seller", fields: FIELDS, filters: { id: ids } });
  return new Map((data as unknown as Row[]).map((row) => [row.id, judged(row)]));
}

function judged(row: Row): JudgedSeller {
  const { id, name, name_en, covered_categories, jurisdiction, status, county } = row;
  const accepted = ({ status }: { status: string }) => status === "accepted";
  const visits = (row.site_visits ?? []).flatMap(({ passed, recorded_at }) =>
    passed && recorded_at ? [new Date(recorded_at).toISOString().slice(0, 10)] : [],
  );
  return {
    id,
    name,
    name_en,
    covered_categories,
    has_licence: (row.licences ?? []).length > 0,
    facts: {
      jurisdiction,
      status,
      county: county ? [county.code, county.name, county.name_en] : [],
      licences: (row.licences ?? []).filter(accepted),
      papers: (row.papers ?? []).filter(accepted),
      inspected_on: visits.sort().at(-1) ?? null,
    },
  };
}
