import type { MedusaResponse } from "@medusajs/framework/http";
import { memberSheetPdf } from "../../../../../../workflows/settlement/member-sheet";
import type { SheetQuery } from "../../../../../inputs/settlement";
import type { SellerRequest } from "../../../../../seller-request";
import { sendPdf } from "../../../../../send-pdf";

/** A cooperative's people: the sheet of one of its members, to print. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id: cooperative_id } = req.acting_seller;
  const { language } = req.validatedQuery as SheetQuery;
  const id = req.params.id as string;
  const { pdf, number } = await memberSheetPdf(req.scope, { id, cooperative_id }, language);
  sendPdf(res, pdf, `settlement-${number}`);
}
