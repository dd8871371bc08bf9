import type { MedusaResponse } from "@medusajs/framework/http";
import { printDeliveryNote } from "../../../../../../workflows/receiving/delivery-note";
import type { NoteQuery } from "../../../../../inputs/receiving";
import { ofCooperative } from "../../../../../receiving/who";
import type { SellerRequest } from "../../../../../seller-request";
import { sendPdf } from "../../../../../send-pdf";

/** A cooperative's people: the paper that travels with a shipment. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as NoteQuery;
  const { id, of } = ofCooperative(req);
  const { pdf, number } = await printDeliveryNote(req.scope, { id, ...of }, language);
  sendPdf(res, pdf, `delivery-note-${number}`);
}
