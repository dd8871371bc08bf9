import type { MedusaResponse } from "@medusajs/framework/http";
import { templateColumns } from "../../../workflows/sheets/export-listings";
import { csvOf, xlsxTemplate } from "../../../workflows/sheets/write-sheets";
import type { SellerRequest } from "../../seller-request";
import type { SellerWriteSheet } from "../../sheets/input";
import { sendFile } from "../../sheets/send-file";

/** A seller's member: an empty list to fill in, with the columns and choices that her licence lets her use. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { format, language } = req.validatedQuery as unknown as SellerWriteSheet;
  const columns = await templateColumns(req.scope, req.acting_seller.seller_id, new Date());
  const content =
    format === "csv" ? csvOf(columns, nothing(), language) : [await xlsxTemplate(columns, language)];
  await sendFile(res, { name: "listings-template", format }, content as AsyncIterable<string | Uint8Array>);
}

async function* nothing() {
  yield [];
}
