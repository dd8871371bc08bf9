import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StorePoolsAnswer } from "../../../contract/pool";
import { readStorePools } from "../../../workflows/pool/read-store-pools";
import type { ListStorePools } from "../../inputs/pool";

/** Anybody: what cooperatives offer in bulk. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StorePoolsAnswer>): Promise<void> {
  res.json(await readStorePools(req.scope, { ...(req.validatedQuery as ListStorePools), now: new Date() }));
}
