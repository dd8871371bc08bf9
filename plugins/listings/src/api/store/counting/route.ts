import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { isbot } from "isbot";
import type { CountingInput } from "../../../contract/counting";
import { countVisits } from "../../../workflows/counting/count-visits";

/**
 * Open to all: what a page tells of what was seen on it. Kept are sums; no address, no cookie, no name. Who says that she is a
 * machine, or wishes not to be followed, is not counted.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<CountingInput>,
  res: MedusaResponse,
): Promise<void> {
  const unwanted = req.get("sec-gpc") === "1" || req.get("dnt") === "1" || isbot(req.get("user-agent"));
  if (!unwanted) {
    await countVisits(req.scope, {
      ...req.validatedBody,
      member_id: req.auth_context?.actor_id,
      now: new Date(),
    });
  }
  res.status(204).end();
}
