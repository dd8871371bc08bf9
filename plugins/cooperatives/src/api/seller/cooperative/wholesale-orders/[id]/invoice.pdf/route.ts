import type { MedusaResponse } from "@medusajs/framework/http";
import { printInvoice } from "../../../../../../workflows/invoice/print-invoice";
import type { NoteQuery } from "../../../../../inputs/receiving";
import { asCooperative } from "../../../../../quote-actor";
import type { SellerRequest } from "../../../../../seller-request";
import { sendPdf } from "../../../../../send-pdf";

/** A cooperative's members: what was billed of a wholesale order of theirs, as a paper. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as unknown as NoteQuery;
  const { pdf, number } = await printInvoice(req.scope, String(req.params.id), asCooperative(req), language);
  sendPdf(res, pdf, `invoice-${number}`);
}
