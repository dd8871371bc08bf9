import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneCompanyAnswer } from "../../../../contract/company";
import { changeCompany } from "../../../../workflows/company/change-company";
import { readCompany } from "../../../../workflows/company/read-companies";
import type { ChangeCompany } from "../../../inputs/company";

/** A company's people: the company, where it stands, and what who asks may spend. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OneCompanyAnswer>,
): Promise<void> {
  const asks = { customer_id: req.auth_context.actor_id, company_id: String(req.params.id), now: new Date() };
  res.json({ company: await readCompany(req.scope, asks) });
}

/** Its owners: mend it, or ask more cooperatives. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeCompany>,
  res: MedusaResponse<OneCompanyAnswer>,
): Promise<void> {
  const { cooperatives, ...given } = req.validatedBody;
  const changed = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const company_id = String(req.params.id);
  const by = req.auth_context.actor_id;
  const now = new Date();
  await changeCompany(req.scope, { company_id, by, changed, cooperatives, now });
  res.json({ company: await readCompany(req.scope, { customer_id: by, company_id, now }) });
}
