import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CompanyPeopleAnswer } from "../../../../../../contract/company";
import { changePerson, removePerson } from "../../../../../../workflows/company/change-people";
import { readPeople } from "../../../../../../workflows/company/read-people";
import type { ChangePerson } from "../../../../../inputs/company";

/** Its owners: what somebody may do and spend. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangePerson>,
  res: MedusaResponse<CompanyPeopleAnswer>,
): Promise<void> {
  const asks = placeIn(req);
  await changePerson(req.scope, { ...req.validatedBody, ...asks });
  res.json(await readPeople(req.scope, { ...asks, customer_id: asks.by }));
}

/** Its owners: take somebody out, or an invitation back; and everybody herself. Who has left reads nothing more. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CompanyPeopleAnswer>,
): Promise<void> {
  const asks = placeIn(req);
  const { people } = await readPeople(req.scope, { ...asks, customer_id: asks.by });
  await removePerson(req.scope, asks);
  const leaves = people.some(({ id, you }) => you && id === asks.person_id);
  res.json(
    leaves
      ? { people: [], may_change: false }
      : await readPeople(req.scope, { ...asks, customer_id: asks.by }),
  );
}

function placeIn({ params, auth_context }: AuthenticatedMedusaRequest<unknown>) {
  const { id, person_id } = params;
  return { company_id: String(id), person_id: String(person_id), by: auth_context.actor_id, now: new Date() };
}
