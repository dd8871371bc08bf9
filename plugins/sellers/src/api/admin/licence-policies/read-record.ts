import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import type { PolicyInvalidAnswer } from "../../../contract/licence-policies";
import { LicencePolicyRecord } from "../../../contract/licence-policy";
import { POLICY_REFUSALS } from "../../../contract/refusals/policy";
import { refusal } from "../../../workflows/refusal";

/** More would help nobody to mend it. */
const MOST_FLAWS = 100;

/**
 * The record of a request for a jurisdiction's policy. If it is flawed it has answered what is wrong, by field and in the
 * caller's language, and gives null.
 */
export function readRecord(
  req: MedusaRequest<{ record: unknown }>,
  res: MedusaResponse<PolicyInvalidAnswer>,
): LicencePolicyRecord | null {
  const language = /^\s*fa\b/i.test(req.get("accept-language") ?? "") ? "fa" : "en";
  const { localeError } = z.locales[language]();
  const read = LicencePolicyRecord.safeParse(req.validatedBody.record, { error: localeError });
  if (read.success) {
    if (read.data.jurisdiction !== req.params.jurisdiction) throw refusal("policy_of_another_place");
    return read.data;
  }
  const { kind } = POLICY_REFUSALS.policy_invalid;
  res.status(400).json({
    code: "policy_invalid",
    type: kind,
    message: POLICY_REFUSALS.policy_invalid[language],
    fields: Object.fromEntries(
      read.error.issues.slice(0, MOST_FLAWS).map(({ path, message }) => [path.join("."), message]),
    ),
  });
  return null;
}
