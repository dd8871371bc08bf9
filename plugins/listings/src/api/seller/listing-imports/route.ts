import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingImportAnswer, ListingImportsAnswer } from "../../../contract/sheets";
import { checkSheet } from "../../../workflows/sheets/check-sheet";
import { languageOf } from "../../language";
import type { SellerRequest } from "../../seller-request";
import { IMPORT_FIELDS, readImport, toImport } from "../../sheets/answer";
import type { WithSheet } from "../../sheets/read-sheet";

const LATEST = 20;

/** A seller's member sends a list: what would become of it, and what is wrong with it. Nothing is put on sale yet. */
export async function POST(
  req: SellerRequest & WithSheet,
  res: MedusaResponse<ListingImportAnswer>,
): Promise<void> {
  const { seller_id } = req.acting_seller;
  const { name, bytes } = req.sheet;
  const id = await checkSheet(req.scope, { seller_id, file_name: name, bytes, now: new Date() });
  const page = { limit: 50, offset: 0 };
  res.status(201).json(await readImport(req.scope, { id, seller_id, language: languageOf(req), ...page }));
}

/** A seller's member: the lists she sent last. */
export async function GET(req: SellerRequest, res: MedusaResponse<ListingImportsAnswer>): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing_import",
    fields: IMPORT_FIELDS,
    filters: { seller_id: req.acting_seller.seller_id },
    pagination: { take: LATEST, order: { created_at: "DESC" } },
  });
  res.json({ imports: data.map(toImport) });
}
