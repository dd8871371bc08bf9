import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CompaniesAnswer, OneCompanyAnswer } from "../../../contract/company";
import { isPostalCode, legalIdOf } from "../../../domain/company/legal-id";
import { makeCompany } from "../../../workflows/company/make-company";
import { readCompanies, readCompany } from "../../../workflows/company/read-companies";
import { refusal } from "../../../workflows/refusal";
import type { MakeCompany } from "../../inputs/company";
import { languageOf } from "../../language";

/** Buyers: the companies they act for. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CompaniesAnswer>,
): Promise<void> {
  const customer_id = req.auth_context.actor_id;
  res.json({ companies: await readCompanies(req.scope, { customer_id, now: new Date() }) });
}

/** Buyers: make a company, once for each key; an operator approves it. */
export async function POST(
  req: AuthenticatedMedusaRequest<MakeCompany>,
  res: MedusaResponse<OneCompanyAnswer>,
): Promise<void> {
  const { currency_code, cooperatives, request_key, ...draft } = req.validatedBody;
  const legal_id = legalIdOf(draft.country_code, draft.legal_id);
  if (!legal_id) throw refusal("company_legal_id_wrong");
  if (draft.postal_code && !isPostalCode(draft.country_code, draft.postal_code))
    throw refusal("company_postal_code_wrong");
  const now = new Date();
  const by = req.auth_context.actor_id;
  const asked = { currency_code, cooperatives, request_key, by, language: languageOf(req), now };
  const company_id = await makeCompany(req.scope, { ...asked, draft: { ...draft, legal_id } });
  res.status(201).json({ company: await readCompany(req.scope, { customer_id: by, company_id, now }) });
}
