import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoreSearchAnswer } from "../../../contract";
import { findGoods } from "../../../workflows/find-goods";
import type { StoreSearchInput } from "./input";

/** Open to all: lists and search alike, one query of the index and nothing joined to it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreSearchAnswer>): Promise<void> {
  res.json(await findGoods(req.scope, req.validatedQuery as StoreSearchInput));
}
