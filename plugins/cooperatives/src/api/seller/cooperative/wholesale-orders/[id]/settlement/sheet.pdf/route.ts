import type { MedusaResponse } from "@medusajs/framework/http";
import { orderSheetPdf } from "../../../../../../../workflows/settlement/order-sheet";
import { ofOrder } from "../../../../../../allotment/of-order";
import type { SheetQuery } from "../../../../../../inputs/settlement";
import type { SellerRequest } from "../../../../../../seller-request";
import { sendPdf } from "../../../../../../send-pdf";

/** A cooperative's people: the sheet of an order that was settled, to print. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { order_id, cooperative_id } = ofOrder(req);
  const { language } = req.validatedQuery as SheetQuery;
  const { pdf, number } = await orderSheetPdf(req.scope, { order_id, cooperative_id, language });
  sendPdf(res, pdf, `settlement-${number}`);
}
