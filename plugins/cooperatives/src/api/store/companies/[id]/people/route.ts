import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CompanyPeopleAnswer } from "../../../../../contract/company";
import { invitePerson } from "../../../../../workflows/company/invite-person";
import { readPeople } from "../../../../../workflows/company/read-people";
import type { InvitePerson } from "../../../../inputs/company";

/** A company's people: who acts for it. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CompanyPeopleAnswer>,
): Promise<void> {
  const asks = { customer_id: req.auth_context.actor_id, company_id: String(req.params.id), now: new Date() };
  res.json(await readPeople(req.scope, asks));
}

/** Its owners: ask somebody into it. */
export async function POST(
  req: AuthenticatedMedusaRequest<InvitePerson>,
  res: MedusaResponse<CompanyPeopleAnswer>,
): Promise<void> {
  const { email, mobile, ...invited } = req.validatedBody;
  const company_id = String(req.params.id);
  const by = req.auth_context.actor_id;
  const now = new Date();
  const reach = { email: email || null, mobile: mobile || null };
  await invitePerson(req.scope, { ...invited, ...reach, company_id, by, now });
  res.status(201).json(await readPeople(req.scope, { customer_id: by, company_id, now }));
}
