import { update } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { COMPANY_MODULE } from "../../contract/names";
import type { PersonRow } from "../../modules/company/rows";
import { activePeople, type CompanyModuleService, note } from "../../modules/company/service";
import { refusal } from "../refusal";
import { promisePrices } from "./follow-people";
import { hashOfToken } from "./invite-person";

export interface AcceptInvitation {
  token: string;
  /** Who is signed in: a customer. */
  by: string;
  auth_identity_id: string;
  /** The mobile she signed in with by code; undefined when by e-mail. */
  mobile: string | undefined;
  language: "fa" | "en";
  now: Date;
}

/**
 * Makes whoever holds an invitation, and is signed in with what it was sent to, a person of the company; a repeat finds her there. Answers the company's id.
 */
export async function acceptInvitation(
  container: MedusaContainer,
  accepted: AcceptInvitation,
): Promise<string> {
  const { by, language, now } = accepted;
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const find = async () => {
    const { rows } = await service.database.raw(
      "select * from company_person where token_hash = ? and state <> 'removed' and deleted_at is null",
      [hashOfToken(accepted.token)],
    );
    return rows[0] as PersonRow | undefined;
  };
  const sent = await find();
  if (!sent) throw refusal("company_invitation_not_found");
  const emails = await emailsOf(container, accepted);
  const isHers = sent.mobile ? sent.mobile === accepted.mobile : emails.has(sent.email ?? "");
  const joined = await service.withCompany(sent.company_id, async (company, sql, context) => {
    const { rows } = await sql.raw("select * from company_person where id = ?", [sent.id]);
    const person = rows[0] as PersonRow;
    if (person.state === "active" && person.customer_id === by) return true;
    if (person.state !== "invited") throw refusal("company_invitation_not_found");
    if (!person.expires_at || now >= new Date(person.expires_at)) throw refusal("company_invitation_expired");
    if (!isHers) throw refusal("company_invitation_for_another");
    const people = await activePeople(sql, company.id);
    if (people.some(({ customer_id }) => customer_id === by)) throw refusal("person_stands");
    await update(sql, "company_person", person.id, {
      state: "active",
      customer_id: by,
      language,
      joined_at: now,
    });
    const details = { person_id: person.id };
    await note(sql, {
      company_id: company.id,
      verb: "person_joined",
      actor_kind: "buyer",
      actor_id: by,
      at: now,
      details,
    });
    if (company.state === "approved") await promisePrices(container, [by], context);
    return true;
  });
  if (!joined) throw refusal("company_invitation_not_found");
  return sent.company_id;
}

/** By which e-mail addresses somebody is known here: those she signs in with, and her account's. */
async function emailsOf(
  container: MedusaContainer,
  { by, auth_identity_id }: Pick<AcceptInvitation, "by" | "auth_identity_id">,
): Promise<Set<string>> {
  const [identity, [customer]] = await Promise.all([
    container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] }),
    container.resolve(Modules.CUSTOMER).listCustomers({ id: by }, { take: 1 }),
  ]);
  if (!customer) throw refusal("buyer_signed_out");
  const entered = (identity.provider_identities ?? [])
    .filter(({ provider }) => provider === "emailpass")
    .map(({ entity_id }) => entity_id);
  return new Set([...entered, customer.email ?? ""].filter(Boolean).map((email) => email.toLowerCase()));
}
