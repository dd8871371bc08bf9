import type { MedusaResponse } from "@medusajs/framework/http";
import { exportListings } from "../../../workflows/sheets/export-listings";
import { csvOf, xlsxOf } from "../../../workflows/sheets/write-sheets";
import type { SellerRequest } from "../../seller-request";
import type { SellerWriteSheet } from "../../sheets/input";
import { sendFile } from "../../sheets/send-file";

/** A seller's member: all that her booth offers, as a list that can be imported again. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { format, language } = req.validatedQuery as unknown as SellerWriteSheet;
  const { seller_id } = req.acting_seller;
  const { columns, rows } = await exportListings(req.scope, { seller_id, language });
  const content = format === "csv" ? csvOf(columns, rows, language) : await xlsxOf(columns, rows, language);
  await sendFile(res, { name: "listings", format }, content as AsyncIterable<string | Uint8Array>);
}
