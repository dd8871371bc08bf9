import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  type AdminCompaniesAnswer,
  type AdminCompanyAnswer,
  type AdminCompanyRow,
  COMPANY_STATES,
  type CompanyState,
  type CooperativesCompaniesAnswer,
  type CooperativesWord,
} from "../../contract/company";
import { COMPANY_MODULE } from "../../contract/names";
import { mayBuyOf } from "../../domain/company/states";
import type { CompanyRow, PersonRow } from "../../modules/company/rows";
import type { CompanyModuleService } from "../../modules/company/service";
import { refusal } from "../refusal";
import { addressOf, wordsOf } from "./read-companies";

interface Page {
  limit: number;
  offset: number;
}

/** Companies for operators: those that wait first come first, the longest waiting before the others. */
export async function readForOperator(
  container: MedusaContainer,
  { state, q, limit, offset }: Page & { state?: CompanyState; q?: string },
): Promise<AdminCompaniesAnswer> {
  const { database } = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const sought = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null;
  const [{ rows }, { rows: counted }] = await Promise.all([
    database.raw(
      `select c.*, (select count(*)::int from company_person p where p.company_id = c.id and p.state = 'active') as people,
         count(*) over ()::int as count
       from company c
       where (?::text is null or c.state = ?) and (?::text is null or c.name ilike ? or c.legal_id ilike ?) and c.deleted_at is null
       order by (c.state = 'applied') desc, case when c.state = 'applied' then c.applied_at end, c.applied_at desc, c.id
       limit ? offset ?`,
      [state ?? null, state ?? null, sought, sought, sought, limit, offset],
    ),
    database.raw(
      "select state, count(*)::int as count from company where deleted_at is null group by state",
      [],
    ),
  ]);
  const counts = Object.fromEntries(COMPANY_STATES.map((one) => [one, 0])) as Record<CompanyState, number>;
  for (const { state: one, count } of counted) counts[one as CompanyState] = count;
  return { companies: rows.map(rowOf), count: rows[0]?.count ?? 0, counts };
}

/** One company for operators, with its people and what was done. */
export async function readOneForOperator(
  container: MedusaContainer,
  id: string,
): Promise<AdminCompanyAnswer> {
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const { rows } = await service.database.raw(
    `select c.*, (select count(*)::int from company_person p where p.company_id = c.id and p.state = 'active') as people
     from company c where c.id = ? and c.deleted_at is null`,
    [id],
  );
  if (!rows[0]) throw refusal("company_not_found");
  const [{ rows: people }, events, words] = await Promise.all([
    service.database.raw(
      "select * from company_person where company_id = ? and deleted_at is null order by created_at, id limit 100",
      [id],
    ),
    service.listCompanyEvents({ company_id: id }, { take: 100, order: { at: "DESC" } }),
    wordsOf(container, id),
  ]);
  const persons = people as PersonRow[];
  const names = new Map(persons.map(({ customer_id, name }) => [customer_id, name]));
  const operators = await operatorsOf(
    container,
    events.flatMap(({ actor_kind, actor_id }) => (actor_kind === "operator" && actor_id ? [actor_id] : [])),
  );
  return {
    company: {
      ...rowOf(rows[0]),
      persons: persons.map(({ id, name, role, state, email, mobile }) => ({
        id,
        name,
        role,
        state,
        email,
        mobile,
      })),
      cooperatives: words.map(({ name, name_en, state, reason }) => ({ name, name_en, state, reason })),
      events: events.map(({ verb, actor_id, at, words: said }) => ({
        verb,
        by: operators.get(actor_id ?? "") ?? names.get(actor_id) ?? "",
        at: new Date(at).toISOString(),
        words: said,
      })),
    },
  };
}

/** Companies that asked a cooperative to approve them for herself; those that wait come first. */
export async function readForCooperative(
  container: MedusaContainer,
  { cooperative_id, state, limit, offset }: Page & { cooperative_id: string; state?: CooperativesWord },
): Promise<CooperativesCompaniesAnswer> {
  const { database } = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const { rows } = await database.raw(
    `select c.*, a.state as yours, a.reason as said, a.asked_at, count(*) over ()::int as count
     from company_approval a join company c on c.id = a.company_id
     where a.cooperative_id = ? and (?::text is null or a.state = ?) and a.deleted_at is null and c.deleted_at is null
     order by (a.state = 'asked') desc, a.asked_at desc, a.id limit ? offset ?`,
    [cooperative_id, state ?? null, state ?? null, limit, offset],
  );
  return {
    companies: rows.map((row) => {
      const { id, name, country_code, legal_id, phone, buys, state: stands, yours, said, asked_at } = row;
      const named = { id, name, country_code, legal_id, address: addressOf(row), phone, buys };
      const moment = new Date(asked_at).toISOString();
      return {
        ...named,
        state: stands,
        yours,
        reason: said,
        asked_at: moment,
        may_buy: mayBuyOf(stands, yours),
      };
    }),
    count: rows[0]?.count ?? 0,
  };
}

function rowOf(row: CompanyRow & { people: number }): AdminCompanyRow {
  const { id, name, country_code, legal_id, phone, buys, currency_code, state, reason, people } = row;
  return {
    ...{
      id,
      name,
      country_code,
      legal_id,
      address: addressOf(row),
      phone,
      buys,
      currency_code,
      state,
      reason,
      people,
    },
    applied_at: new Date(row.applied_at).toISOString(),
    decided_at: row.decided_at && new Date(row.decided_at).toISOString(),
  };
}

async function operatorsOf(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "first_name", "last_name", "email"],
    filters: { id: [...new Set(ids)] },
  });
  return new Map(
    data.map(({ id, first_name, last_name, email }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ]),
  );
}
