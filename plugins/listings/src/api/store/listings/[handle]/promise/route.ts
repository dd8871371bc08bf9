import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StorePromiseAnswer } from "../../../../../contract/workshop";
import { promiseGoods } from "../../../../../workflows/promise-goods";
import type { StorePromiseQuery } from "../../input";

/** Open to all: by which day so many of a product would be ready. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StorePromiseAnswer>): Promise<void> {
  const handle = String(req.params.handle);
  const wanted = req.validatedQuery as StorePromiseQuery;
  res.json({ promise: await promiseGoods(req.scope, { handle, ...wanted }, new Date()) });
}
