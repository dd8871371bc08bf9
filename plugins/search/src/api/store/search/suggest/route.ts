import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoreSuggestAnswer } from "../../../../contract";
import { suggest } from "../../../../workflows/suggest";
import type { StoreSuggestInput } from "./input";

/** Open to all, and asked with every letter that is typed. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreSuggestAnswer>): Promise<void> {
  const { q, limit } = req.validatedQuery as StoreSuggestInput;
  res.json(await suggest(req.scope, q, limit));
}
