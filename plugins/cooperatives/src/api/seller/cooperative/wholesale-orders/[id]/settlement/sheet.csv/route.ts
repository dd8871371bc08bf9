import type { MedusaResponse } from "@medusajs/framework/http";
import { orderSheetCsv } from "../../../../../../../workflows/settlement/order-sheet";
import { ofOrder } from "../../../../../../allotment/of-order";
import type { SheetQuery } from "../../../../../../inputs/settlement";
import type { SellerRequest } from "../../../../../../seller-request";
import { sendCsv } from "../../../../../../send-csv";

/** A cooperative's people: the sheet of an order that was settled, as a list. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { order_id, cooperative_id } = ofOrder(req);
  const { language } = req.validatedQuery as SheetQuery;
  const { csv, number } = await orderSheetCsv(req.scope, { order_id, cooperative_id, language });
  sendCsv(res, csv, `settlement-${number}`);
}
