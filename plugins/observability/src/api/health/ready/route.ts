import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { HealthAnswer } from "../../../contract";
import { judgeReadiness } from "../../../domain/readiness";
import { look, probes } from "../../../instruments";

/** Whether this process should be sent requests, and how each part it runs on answers. */
export async function GET(req: MedusaRequest, res: MedusaResponse<HealthAnswer>): Promise<void> {
  const readiness = judgeReadiness(await look(probes(), req.scope));
  res
    .status(readiness.status === "dead" ? 503 : 200)
    .set("cache-control", "no-store")
    .json(readiness);
}
