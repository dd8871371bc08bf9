import { type Database, update } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CompanyRole } from "../../contract/company";
import { COMPANY_MODULE } from "../../contract/names";
import { refuseChange } from "../../domain/company/people";
import type { PersonRow } from "../../modules/company/rows";
import { activePeople, type CompanyModuleService, note } from "../../modules/company/service";
import { refusal } from "../refusal";
import { findBuyer } from "./buyer-of";
import { promisePrices } from "./follow-people";
import { lockSpender } from "./may-spend";

export interface ChangePerson {
  company_id: string;
  person_id: string;
  by: string;
  role?: CompanyRole;
  monthly_limit?: string | null;
  needs_approval?: boolean;
  now: Date;
}

/** An owner changes what somebody may do and spend; what was ordered and what waits stays. */
export async function changePerson(container: MedusaContainer, asked: ChangePerson): Promise<void> {
  const { company_id, person_id, by, role, monthly_limit, needs_approval, now } = asked;
  await withPerson(container, { company_id, person_id, by }, async ({ person, active, own, sql }) => {
    if (own.role !== "owner") throw refusal("company_owners_only");
    const to = role ?? person.role;
    const flaw = person.state === "active" && refuseChange(active, { by: own.id, person: person_id, to });
    if (flaw) throw refusal(flaw);
    await update(sql, "company_person", person_id, {
      role: to,
      monthly_limit: monthly_limit === undefined ? person.monthly_limit : monthly_limit,
      needs_approval: needs_approval ?? person.needs_approval,
    });
    const before = {
      role: person.role,
      monthly_limit: person.monthly_limit,
      needs_approval: person.needs_approval,
    };
    const details = { person_id, before, role, monthly_limit, needs_approval };
    await note(sql, {
      company_id,
      verb: "person_changed",
      actor_kind: "buyer",
      actor_id: by,
      at: now,
      details,
    });
  });
}

/** An owner takes somebody out of the company, or an invitation back; everybody may go herself. What waits of hers is dropped. */
export async function removePerson(
  container: MedusaContainer,
  { company_id, person_id, by, now }: Pick<ChangePerson, "company_id" | "person_id" | "by" | "now">,
): Promise<void> {
  await withPerson(
    container,
    { company_id, person_id, by },
    async ({ person, active, own, sql, context }) => {
      if (person.state === "invited" && own.role !== "owner") throw refusal("company_owners_only");
      const flaw =
        person.state === "active" && refuseChange(active, { by: own.id, person: person_id, to: null });
      if (flaw) throw refusal(flaw);
      await takeOut(sql, person);
      const details = { person_id };
      await note(sql, {
        company_id,
        verb: "person_removed",
        actor_kind: "buyer",
        actor_id: by,
        at: now,
        details,
      });
      await promisePrices(container, [person.customer_id], context);
    },
  );
}

/** Ends somebody's place in a company; whatever waits of hers is dropped. */
export async function takeOut(sql: Database, { id, company_id, customer_id }: PersonRow): Promise<void> {
  await update(sql, "company_person", id, { state: "removed", token_hash: null });
  if (!customer_id) return;
  await sql.raw(
    `update purchase_approval set state = 'lapsed', updated_at = now()
     where company_id = ? and customer_id = ? and state in ('pending', 'granted') and deleted_at is null`,
    [company_id, customer_id],
  );
}

interface Around {
  person: PersonRow;
  active: PersonRow[];
  /** Who asks. */
  own: PersonRow;
  sql: Database;
  context: Parameters<typeof promisePrices>[2];
}

async function withPerson(
  container: MedusaContainer,
  { company_id, person_id, by }: { company_id: string; person_id: string; by: string },
  work: (around: Around) => Promise<void>,
): Promise<void> {
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const found = await service.withCompany(company_id, async (_company, sql, context) => {
    const buyer = await findBuyer(sql, { company_id, customer_id: by });
    if (!buyer) throw refusal("company_not_found");
    const { rows } = await sql.raw(
      "select * from company_person where id = ? and company_id = ? and state <> 'removed' and deleted_at is null",
      [person_id, company_id],
    );
    const person = rows[0] as PersonRow | undefined;
    if (!person) throw refusal("person_not_found");
    // Nobody buys by the limit as it was while it is changed.
    if (person.customer_id) await lockSpender(sql, { company_id, customer_id: person.customer_id });
    const active = await activePeople(sql, company_id);
    await work({ person, active, own: buyer.person, sql, context });
    return true;
  });
  if (!found) throw refusal("company_not_found");
}
