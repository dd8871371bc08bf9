import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { printProforma } from "../../../../../workflows/quote/print-proforma";
import type { ProformaQuery } from "../../../../inputs/quote";
import { asBuyer } from "../../../../quote-actor";
import { sendPdf } from "../../../../send-pdf";

/** A signed-in buyer: a version of a request of her companies as a paper. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as unknown as ProformaQuery;
  const { pdf, number } = await printProforma(req.scope, String(req.params.id), asBuyer(req), asked);
  sendPdf(res, pdf, `proforma-${number}`);
}
