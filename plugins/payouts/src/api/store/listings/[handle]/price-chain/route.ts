import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StorePriceChainAnswer } from "../../../../../contract/price-chain";
import { readShownChain } from "../../../../../workflows/chain/read-price-chains";
import type { AskPriceChain } from "../../../../inputs/chain";

/** Anybody: where the money for one piece goes, as far as its seller agrees. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StorePriceChainAnswer>): Promise<void> {
  const { region_id } = req.validatedQuery as AskPriceChain;
  const handle = req.params.handle ?? "";
  res.json(await readShownChain(req.scope, { handle, region_id, now: new Date() }));
}
