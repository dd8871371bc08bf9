import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askToReconcile } from "../../../../workflows/reconcile";

/** Operators: have the books compared now. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ asked: true }>): Promise<void> {
  await askToReconcile(req.scope, new Date());
  res.status(202).json({ asked: true });
}
