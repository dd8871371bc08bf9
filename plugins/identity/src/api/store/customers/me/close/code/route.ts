import { maskMobile } from "@dastranj/privacy/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ClosingCodeAnswer } from "../../../../../../contract/closing";
import { askForClosingCodeWorkflow } from "../../../../../../workflows/closing/close-buyer";

/** A buyer who signs in by code: a code with which her account is closed. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ClosingCodeAnswer>,
): Promise<void> {
  const language = req.acceptsLanguages(["fa", "en"]) === "en" ? "en" : "fa";
  const { auth_identity_id } = req.auth_context;
  const { result } = await askForClosingCodeWorkflow(req.scope).run({
    input: { auth_identity_id, language, now: new Date() },
  });
  res.json({
    sent_to: maskMobile(result.mobile),
    expires_at: new Date(result.expires_at).toISOString(),
    resend_at: new Date(result.resend_at).toISOString(),
  });
}
