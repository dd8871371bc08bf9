import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StorePoolAnswer } from "../../../../contract/pool";
import { readStorePool } from "../../../../workflows/pool/read-store-pools";
import type { ReadStorePool } from "../../../inputs/pool";

/** Anybody: what a cooperative offers in bulk, and what can be promised of it by when. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StorePoolAnswer>): Promise<void> {
  const { quantity } = req.validatedQuery as ReadStorePool;
  res.json(await readStorePool(req.scope, { handle: String(req.params.handle), quantity, now: new Date() }));
}
