import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { WholesaleInvoiceAnswer } from "../../../../../contract/invoice";
import { readInvoice } from "../../../../../workflows/invoice/read-invoice";
import { asBuyer } from "../../../../quote-actor";

/** A signed-in buyer: what was billed of a wholesale order of her companies, and how it stands. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<WholesaleInvoiceAnswer>,
): Promise<void> {
  res.json({ invoice: await readInvoice(req.scope, String(req.params.id), asBuyer(req), new Date()) });
}
