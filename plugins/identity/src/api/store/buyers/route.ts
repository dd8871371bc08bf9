import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { shownMobile } from "../../../contract/actors";
import type { BuyerMadeAnswer } from "../../../contract/answers";
import { becomeBuyerWorkflow } from "../../../workflows/become-buyer";
import { refusal } from "../../../workflows/refusal";
import type { BecomeBuyer } from "../../input";

/**
 * Open to whoever signed in by code and is no buyer yet: she becomes one, with the number she has shown. Her token must be
 * refreshed to name her.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<BecomeBuyer>,
  res: MedusaResponse<BuyerMadeAnswer>,
): Promise<void> {
  const { actor_id, auth_identity_id } = req.auth_context;
  if (actor_id) throw refusal("buyer_stands");
  const mobile = shownMobile(req.auth_context);
  if (!mobile) throw refusal("mobile_not_shown");
  const { result: id } = await becomeBuyerWorkflow(req.scope).run({
    input: { auth_identity_id, mobile, ...req.validatedBody },
  });
  res.status(201).json({ buyer: { id } });
}
