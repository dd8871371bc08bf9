import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findHanging } from "../../../../workflows/payouts/find-hanging";

/** Operators: look for payouts that hang now, and not only each hour. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ hanging: number }>): Promise<void> {
  res.json({ hanging: await findHanging(req.scope, new Date()) });
}
