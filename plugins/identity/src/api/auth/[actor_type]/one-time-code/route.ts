import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { generateJwtTokenWithChecks } from "@medusajs/medusa/api/auth/utils/generate-jwt-token";
import { codeOf, mobileOf } from "../../../../contract/mobile";
import { ONE_TIME_CODE_PROVIDER } from "../../../../contract/one-time-codes";
import { refusal } from "../../../../workflows/refusal";
import { signInByCodeWorkflow } from "../../../../workflows/sign-in-by-code";
import type { ShowCode } from "../../../input";

/**
 * Signs a buyer or a seller in by mobile and code. It stands before Medusa's own route for the provider, which would keep
 * neither the code of a refusal nor have the token name whom the number stands for. The token is Medusa's own.
 */
export async function POST(req: MedusaRequest<ShowCode>, res: MedusaResponse): Promise<void> {
  const actor_type = String(req.params.actor_type);
  const mobile = mobileOf(req.validatedBody.mobile);
  if (!mobile) throw refusal("mobile_invalid");
  const code = codeOf(req.validatedBody.code);
  if (!code) throw refusal("code_invalid");
  const { result } = await signInByCodeWorkflow(req.scope).run({ input: { actor_type, mobile, code } });
  res.json(
    await generateJwtTokenWithChecks(req.scope, {
      authIdentity: result.identity,
      mfaChallenge: result.mfa_challenge,
      actorType: actor_type,
      authProvider: ONE_TIME_CODE_PROVIDER,
    }),
  );
}

/** Medusa's own route would answer here, too. */
export async function GET(): Promise<void> {
  throw refusal("code_signs_in_nobody");
}
