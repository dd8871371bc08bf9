import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoreAttributesAnswer } from "../../../contract/store-listing";
import { chosenBy } from "../../../domain/chosen-by";
import { readMarket } from "../../../workflows/offer-ground";

/** Anybody: the names of what goods are narrowed by, as the index counts it in `key:value`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreAttributesAnswer>): Promise<void> {
  const { sets } = await readMarket(req.scope);
  res.json({
    attributes: chosenBy(sets.flatMap(({ attributes }) => attributes)).map(({ key, name, choices }) => ({
      key,
      name,
      choices: choices.map(({ value, name: called }) => ({ value, name: called })),
    })),
  });
}
