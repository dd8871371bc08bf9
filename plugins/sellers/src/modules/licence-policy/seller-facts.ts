import { databaseOf } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { SellerFacts } from "../../domain/may-sell";

/**
 * One statement for all of them, since every basket asks it before it is bought: what hangs on a seller would else be a query each. What the office
 * accepted, and no more.
 */
const FACTS = `
  select s.id, s.name, s.name_en, s.jurisdiction, s.status, s.covered_categories,
    case when c.code is null then '{}' else array[c.code, c.name, c.name_en] end as county,
    exists (select from licence l where l.seller_id = s.id and l.deleted_at is null) as has_licence,
    (select coalesce(jsonb_agg(jsonb_build_object('licence_class', l.licence_class, 'number', l.number,
        'issued_on', l.issued_on, 'expires_on', l.expires_on, 'categories', l.categories) order by l.id), '[]')
      from licence l where l.seller_id = s.id and l.status = 'accepted' and l.deleted_at is null) as licences,
    (select coalesce(jsonb_agg(jsonb_build_object('type', p.type, 'issued_on', p.issued_on,
        'expires_on', p.expires_on) order by p.id), '[]')
      from seller_paper p where p.seller_id = s.id and p.status = 'accepted' and p.deleted_at is null) as papers,
    (select to_char(max(v.recorded_at) at time zone 'UTC', 'YYYY-MM-DD')
      from site_visit v where v.seller_id = s.id and v.passed and v.deleted_at is null) as inspected_on
  from seller s left join county c on c.code = s.county_id and c.deleted_at is null
  where s.id = any(:ids) and s.deleted_at is null`;

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

type Row = Omit<JudgedSeller, "facts"> & SellerFacts;

/** Reads sellers with what the office accepted of them, once for as many as are asked about. */
export async function readSellers(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, JudgedSeller>> {
  const { rows } = await databaseOf(container)
    .raw<Row>(FACTS, { ids })
    .options({ name: "dastranj_facts_of_sellers" });
  return new Map(
    rows.map(({ id, name, name_en, covered_categories, has_licence, ...facts }) => [
      id,
      { id, name, name_en, covered_categories, has_licence, facts },
    ]),
  );
}
