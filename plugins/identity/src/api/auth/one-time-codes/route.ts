import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CodeSentAnswer } from "../../../contract/answers";
import { mobileOf } from "../../../contract/mobile";
import { askForCodeWorkflow } from "../../../workflows/ask-for-code";
import { refusal } from "../../../workflows/refusal";
import type { AskForCode } from "../../input";

/**
 * Sends a code to a number. Open to everybody for signing in, and the answer is the same whether anybody is known by the
 * number or not; a code for anything else is sent at the wish of whoever is signed in.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AskForCode>,
  res: MedusaResponse<CodeSentAnswer>,
): Promise<void> {
  const { mobile: typed, purpose = "sign_in" } = req.validatedBody;
  if (purpose !== "sign_in" && !req.auth_context?.actor_id) throw refusal("signed_out");
  const mobile = mobileOf(typed);
  if (!mobile) throw refusal("mobile_invalid");
  const language = req.acceptsLanguages(["fa", "en"]) === "en" ? "en" : "fa";
  const { result } = await askForCodeWorkflow(req.scope).run({
    input: { mobile, purpose, language, now: new Date() },
  });
  res.json({
    expires_at: new Date(result.expires_at).toISOString(),
    resend_at: new Date(result.resend_at).toISOString(),
  });
}
