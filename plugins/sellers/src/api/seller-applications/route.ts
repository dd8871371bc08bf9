import { randomUUID } from "node:crypto";
import { shownMobile } from "@dastranj/identity/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ApplicationAnswer } from "../../contract/application";
import { beginInput } from "../../contract/application-inputs";
import { beginApplicationWorkflow } from "../../workflows/begin-application";
import { readFields } from "../../workflows/fields-refused";
import { readApplication } from "../seller/application/answer";

/** Whoever has signed in as `seller`, with an account or not yet: begins her application, or answers the one that stands. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ApplicationAnswer>,
): Promise<void> {
  const { kind, language = "fa" } = readFields(beginInput, req.body);
  const { result } = await beginApplicationWorkflow(req.scope).run({
    input: {
      auth_identity_id: req.auth_context.auth_identity_id,
      kind,
      language,
      mobile: shownMobile(req.auth_context) ?? null,
      handle: `new-${randomUUID()}`,
      now: new Date(),
    },
  });
  res.status(result.stood ? 200 : 201).json(await readApplication(req.scope, result.seller_id));
}
