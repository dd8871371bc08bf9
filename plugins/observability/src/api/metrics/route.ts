import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { registry } from "../../instruments";

/** The figures of this process, as Prometheus reads them. */
export async function GET(_req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  res.set("content-type", registry.contentType).send(await registry.metrics());
}
