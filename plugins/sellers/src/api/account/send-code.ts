import { maskMobile } from "@dastranj/privacy/contract";
import type { CodeSentAnswer } from "../../contract/team";
import { askForCodeWorkflow } from "../../workflows/account/ask-for-code";
import type { SellerRequest } from "../acting-seller";
import { actingOf } from "./acting";
import { languageOf } from "./language";

/** Sends an owner a code for something that signing in alone does not allow. */
export async function sendCode(
  req: SellerRequest,
  purpose: "change_sheba" | "close_account",
): Promise<CodeSentAnswer> {
  const { result } = await askForCodeWorkflow(req.scope).run({
    input: { ...actingOf(req), purpose, language: languageOf(req) },
  });
  return {
    sent_to: maskMobile(result.mobile),
    expires_at: new Date(result.expires_at).toISOString(),
    resend_at: new Date(result.resend_at).toISOString(),
  };
}
