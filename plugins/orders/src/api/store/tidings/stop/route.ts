import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoppedAnswer } from "../../../../contract/tidings";
import { stopByLink } from "../../../../workflows/tidings/wishes";
import type { StopTidings } from "../../../inputs/tidings";

/** Whoever holds the link of an e-mail: no more e-mails of its kind. Said again it is the same. */
export async function POST(
  req: MedusaRequest<StopTidings>,
  res: MedusaResponse<StoppedAnswer>,
): Promise<void> {
  res.json({ topic: await stopByLink(req.scope, req.validatedBody.token), wished: false });
}
