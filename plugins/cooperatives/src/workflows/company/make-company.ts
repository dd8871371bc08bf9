import type { Database } from "@dastranj/database";
import { mobileOf } from "@dastranj/identity/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { COMPANY_MODULE } from "../../contract/names";
import { MOST_COMPANIES } from "../../domain/company/people";
import { insertNew } from "../../modules/company/new-row";
import type { CompanyRow } from "../../modules/company/rows";
import { type CompanyModuleService, note } from "../../modules/company/service";
import { refusal } from "../refusal";
import { askCooperatives } from "./ask-cooperatives";
import { COMPANY_APPLIED } from "./messages";
import { tellOwners } from "./tell";

/** A company as its owner writes it. */
export interface CompanyDraft {
  name: string;
  country_code: string;
  legal_id: string;
  province: string | null;
  city: string;
  address: string;
  postal_code: string | null;
  phone: string;
  buys: string;
}

export interface MakeCompany {
  draft: CompanyDraft;
  currency_code: string;
  /** Handles of cooperatives that are asked to approve it for themselves. */
  cooperatives: string[];
  request_key: string;
  /** Who makes it: a customer, from now on its owner. */
  by: string;
  language: "fa" | "en";
  now: Date;
}

/** A buyer makes a company, which then waits for an operator; made once for each key. Answers its id. */
export async function makeCompany(container: MedusaContainer, made: MakeCompany): Promise<string> {
  const { draft, by, request_key, language, now } = made;
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id: by }, { take: 1 });
  if (!customer) throw refusal("buyer_signed_out");
  return service.alone(`made-by:${by}`, async (sql, context) => {
    const { rows: hers } = await sql.raw(
      "select id, request_key from company where made_by = ? and deleted_at is null",
      [by],
    );
    const same = hers.find((company) => company.request_key === request_key);
    if (same) return same.id;
    if (hers.length >= MOST_COMPANIES) throw refusal("company_too_many");
    await refuseStanding(sql, draft);
    const row = {
      ...draft,
      currency_code: made.currency_code,
      state: "applied",
      applied_at: now,
      made_by: by,
    };
    const id = await insertNew(sql, "company", { ...row, request_key });
    await insertNew(sql, "company_person", {
      company_id: id,
      customer_id: by,
      name: [customer.first_name, customer.last_name].filter(Boolean).join(" ") || draft.name,
      email: customer.email ?? null,
      mobile: mobileOf(customer.phone ?? "") ?? null,
      language,
      role: "owner",
      state: "active",
      joined_at: now,
    });
    await note(sql, { company_id: id, verb: "applied", actor_kind: "buyer", actor_id: by, at: now });
    await askCooperatives(container, sql, { company_id: id, handles: made.cooperatives, by, now });
    const company = { ...row, id } as unknown as CompanyRow;
    await tellApplied(container, sql, company, now, context);
    return id;
  });
}

/** Tells its owners that it waits; once for each time that it applies. */
export function tellApplied(
  container: MedusaContainer,
  sql: Database,
  company: CompanyRow,
  now: Date,
  context: Context,
): Promise<void> {
  const key = `company.applied:${company.id}:${now.getTime()}`;
  return tellOwners(container, sql, company, { key, name: COMPANY_APPLIED.name }, context);
}

/** A company that was judged is not made a second time, neither to join it unasked nor to pass its suspension. */
export async function refuseStanding(
  sql: Database,
  { country_code, legal_id }: Pick<CompanyDraft, "country_code" | "legal_id">,
  except = "",
): Promise<void> {
  const { rows } = await sql.raw(
    `select from company where country_code = ? and legal_id = ? and state in ('approved', 'suspended') and id <> ? and deleted_at is null`,
    [country_code, legal_id, except],
  );
  if (rows.length > 0) throw refusal("company_stands");
}
