import type { MedusaResponse } from "@medusajs/framework/http";
import { memberSheetCsv } from "../../../../../workflows/settlement/member-sheet";
import type { SheetQuery } from "../../../../inputs/settlement";
import type { SellerRequest } from "../../../../seller-request";
import { sendCsv } from "../../../../send-csv";

/** A member's people: her sheet, as a list. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = req.acting_seller;
  const { language } = req.validatedQuery as SheetQuery;
  const id = req.params.id as string;
  const { csv, number } = await memberSheetCsv(req.scope, { id, seller_id }, language);
  sendCsv(res, csv, `settlement-${number}`);
}
