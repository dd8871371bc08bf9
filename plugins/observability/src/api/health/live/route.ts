import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** Whether the process answers at all. */
export async function GET(_req: MedusaRequest, res: MedusaResponse<{ status: "alive" }>): Promise<void> {
  res.set("cache-control", "no-store").json({ status: "alive" });
}
