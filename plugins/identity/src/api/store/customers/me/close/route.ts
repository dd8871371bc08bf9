import { maskMobile } from "@dastranj/privacy/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CloseBuyer, ClosingWaysAnswer } from "../../../../../contract/closing";
import { closeBuyerWorkflow, waysOf } from "../../../../../workflows/closing/close-buyer";

/** A buyer: by what she can prove that it is she who closes her account. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ClosingWaysAnswer>,
): Promise<void> {
  const { mobile, email } = await waysOf(req.scope, req.auth_context.auth_identity_id);
  res.json({ code_to: mobile ? maskMobile(mobile) : null, password: Boolean(email) });
}

/** A buyer: close her account. */
export async function POST(
  req: AuthenticatedMedusaRequest<CloseBuyer>,
  res: MedusaResponse<{ closed: true }>,
): Promise<void> {
  const { actor_id: customer_id, auth_identity_id } = req.auth_context;
  await closeBuyerWorkflow(req.scope).run({
    input: { customer_id, auth_identity_id, proof: req.validatedBody, now: new Date() },
  });
  res.json({ closed: true });
}
