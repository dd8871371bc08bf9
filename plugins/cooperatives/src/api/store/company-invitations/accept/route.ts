import { shownMobile } from "@dastranj/identity/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneCompanyAnswer } from "../../../../contract/company";
import { acceptInvitation } from "../../../../workflows/company/accept-invitation";
import { readCompany } from "../../../../workflows/company/read-companies";
import type { AcceptInvitation } from "../../../inputs/company";
import { languageOf } from "../../../language";

/** Whoever was invited and is signed in with what the invitation was sent to: join the company. */
export async function POST(
  req: AuthenticatedMedusaRequest<AcceptInvitation>,
  res: MedusaResponse<OneCompanyAnswer>,
): Promise<void> {
  const now = new Date();
  const { actor_id: by, auth_identity_id } = req.auth_context;
  const company_id = await acceptInvitation(req.scope, {
    token: req.validatedBody.token,
    by,
    auth_identity_id,
    mobile: shownMobile(req.auth_context),
    language: languageOf(req),
    now,
  });
  res.json({ company: await readCompany(req.scope, { customer_id: by, company_id, now }) });
}
