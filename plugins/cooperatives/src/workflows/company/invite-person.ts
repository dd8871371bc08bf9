import { createHash, randomBytes } from "node:crypto";
import { mobileOf } from "@dastranj/identity/contract";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CompanyRole } from "../../contract/company";
import { COMPANY_MODULE } from "../../contract/names";
import { invitationExpires, MOST_PEOPLE } from "../../domain/company/people";
import { insertNew } from "../../modules/company/new-row";
import type { PersonRow } from "../../modules/company/rows";
import { type CompanyModuleService, note } from "../../modules/company/service";
import { refusal } from "../refusal";
import { findBuyer } from "./buyer-of";
import { COMPANY_INVITED } from "./messages";
import { pageOf } from "./tell";

export interface InvitePerson {
  company_id: string;
  by: string;
  name: string;
  email: string | null;
  mobile: string | null;
  role: CompanyRole;
  monthly_limit: string | null;
  needs_approval: boolean;
  language: "fa" | "en";
  now: Date;
}

/** How a token is kept: nobody who reads the table can accept. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** An owner asks somebody into her company, by SMS or e-mail; an invitation that has expired is sent anew. */
export async function invitePerson(container: MedusaContainer, invited: InvitePerson): Promise<void> {
  const { company_id, by, now, language, name, role, monthly_limit, needs_approval } = invited;
  const reach = contactOf(invited);
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const found = await service.withCompany(company_id, async (company, sql, context) => {
    const buyer = await findBuyer(sql, { company_id, customer_id: by });
    if (!buyer) throw refusal("company_not_found");
    if (buyer.person.role !== "owner") throw refusal("company_owners_only");
    await sql.raw(
      `update company_person set state = 'removed', token_hash = null, updated_at = now()
       where company_id = ? and state = 'invited' and expires_at <= ? and deleted_at is null`,
      [company_id, now],
    );
    const { rows } = await sql.raw(
      "select * from company_person where company_id = ? and state in ('invited', 'active') and deleted_at is null",
      [company_id],
    );
    if (rows.length >= MOST_PEOPLE) throw refusal("company_full");
    const isHere = (person: PersonRow) =>
      (reach.mobile && person.mobile === reach.mobile) ||
      (reach.email && person.email?.toLowerCase() === reach.email);
    if (rows.some(isHere)) throw refusal("person_stands");
    const token = randomBytes(24).toString("base64url");
    const person_id = await insertNew(sql, "company_person", {
      ...{ company_id, name, ...reach, language, role, state: "invited", monthly_limit, needs_approval },
      token_hash: hashOfToken(token),
      expires_at: invitationExpires(now),
    });
    await container.resolve<Messages>(MESSAGES_MODULE).send(
      [
        {
          key: `company.invited:${person_id}`,
          name: COMPANY_INVITED.name,
          to: reach,
          language,
          data: { company: company.name, url: `${pageOf(container, language)}?join=${token}` },
        },
      ],
      context,
    );
    await note(sql, {
      ...{ company_id, verb: "person_invited", actor_kind: "buyer", actor_id: by, at: now },
      details: { person_id, role, monthly_limit, needs_approval },
    });
    return true;
  });
  if (!found) throw refusal("company_not_found");
}

function contactOf({ email, mobile }: Pick<InvitePerson, "email" | "mobile">) {
  if (Boolean(email) === Boolean(mobile)) throw refusal("person_contact_wrong");
  if (email) return { email: email.toLowerCase(), mobile: null };
  const bare = mobileOf(mobile ?? "");
  if (!bare) throw refusal("person_contact_wrong");
  return { email: null, mobile: bare };
}
