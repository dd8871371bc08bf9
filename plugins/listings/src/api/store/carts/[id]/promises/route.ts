import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CartPromisesAnswer } from "../../../../../contract/workshop";
import { promiseCart } from "../../../../../workflows/promise-cart";

/** Open to whoever knows the basket's id: by which day each line and parcel would be ready. The basket counts as shown it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CartPromisesAnswer>): Promise<void> {
  res.json(await promiseCart(req.scope, String(req.params.id), new Date()));
}
