import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { printDeliveryNote } from "../../../../../../../workflows/receiving/delivery-note";
import type { NoteQuery } from "../../../../../../inputs/receiving";
import { ofBuyer } from "../../../../../../receiving/who";
import { sendPdf } from "../../../../../../send-pdf";

/** People of the order's company: the paper that travels with a shipment. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as unknown as NoteQuery;
  const { id, of } = await ofBuyer(req);
  const asked = { id, order_id: of.wholesale_order_id };
  const { pdf, number } = await printDeliveryNote(req.scope, asked, language);
  sendPdf(res, pdf, `delivery-note-${number}`);
}
