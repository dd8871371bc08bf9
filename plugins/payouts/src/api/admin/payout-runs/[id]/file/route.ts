import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminPayoutFileAnswer } from "../../../../../contract/payouts";
import { takeFile } from "../../../../../workflows/payouts/take-file";
import type { TakeFile } from "../../../../inputs/payouts";

/** Operators: take the bank's file of a run. Recorded with who took it; a second time only with words. */
export async function POST(
  req: AuthenticatedMedusaRequest<TakeFile>,
  res: MedusaResponse<AdminPayoutFileAnswer>,
): Promise<void> {
  const { name, media_type, bytes } = await takeFile(req.scope, {
    id: String(req.params.id),
    words: req.validatedBody.words ?? null,
    by: req.auth_context.actor_id,
    now: new Date(),
  });
  res.setHeader("cache-control", "no-store");
  res.json({ name, media_type, base64: Buffer.from(bytes).toString("base64") });
}
