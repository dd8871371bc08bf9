import type { MedusaResponse } from "@medusajs/framework/http";
import type { ListingImportAnswer } from "../../../../../contract/sheets";
import { cancelImportWorkflow } from "../../../../../workflows/sheets/start-import";
import { languageOf } from "../../../../language";
import type { SellerRequest } from "../../../../seller-request";
import { readImport } from "../../../../sheets/answer";

/** A seller's member calls an import off; what is through already stays. */
export async function POST(req: SellerRequest, res: MedusaResponse<ListingImportAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  const id = String(req.params.id);
  await cancelImportWorkflow(req.scope).run({ input: { id, seller_id } });
  res.json(await readImport(req.scope, { id, seller_id, language: languageOf(req), limit: 50, offset: 0 }));
}
