import type { MedusaResponse } from "@medusajs/framework/http";
import type { ListingImportAnswer } from "../../../../contract/sheets";
import { languageOf } from "../../../language";
import type { SellerRequest } from "../../../seller-request";
import { readImport } from "../../../sheets/answer";
import type { SellerReadImport } from "../../../sheets/input";

/** A seller's member: how far an import of hers is, and a page of its problems. */
export async function GET(req: SellerRequest, res: MedusaResponse<ListingImportAnswer>): Promise<void> {
  const { limit, offset } = req.validatedQuery as unknown as SellerReadImport;
  const { seller_id } = req.acting_seller;
  const id = String(req.params.id);
  res.json(await readImport(req.scope, { id, seller_id, language: languageOf(req), limit, offset }));
}
