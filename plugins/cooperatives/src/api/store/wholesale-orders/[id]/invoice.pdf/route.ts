import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { printInvoice } from "../../../../../workflows/invoice/print-invoice";
import type { NoteQuery } from "../../../../inputs/receiving";
import { asBuyer } from "../../../../quote-actor";
import { sendPdf } from "../../../../send-pdf";

/** A signed-in buyer: what was billed of a wholesale order of her companies, as a paper. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as unknown as NoteQuery;
  const { pdf, number } = await printInvoice(req.scope, String(req.params.id), asBuyer(req), language);
  sendPdf(res, pdf, `invoice-${number}`);
}
