import type { MedusaResponse } from "@medusajs/framework/http";
import { printProforma } from "../../../../../../workflows/quote/print-proforma";
import type { ProformaQuery } from "../../../../../inputs/quote";
import { asCooperative } from "../../../../../quote-actor";
import type { SellerRequest } from "../../../../../seller-request";
import { sendPdf } from "../../../../../send-pdf";

/** A cooperative's members: a version of a request of theirs as a paper. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as unknown as ProformaQuery;
  const { pdf, number } = await printProforma(req.scope, String(req.params.id), asCooperative(req), asked);
  sendPdf(res, pdf, `proforma-${number}`);
}
