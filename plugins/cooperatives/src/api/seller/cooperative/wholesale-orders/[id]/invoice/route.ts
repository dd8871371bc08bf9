import type { MedusaResponse } from "@medusajs/framework/http";
import type { WholesaleInvoiceAnswer } from "../../../../../../contract/invoice";
import { readInvoice } from "../../../../../../workflows/invoice/read-invoice";
import { asCooperative } from "../../../../../quote-actor";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's members: what was billed of a wholesale order of theirs, and how it stands. */
export async function GET(req: SellerRequest, res: MedusaResponse<WholesaleInvoiceAnswer>): Promise<void> {
  res.json({ invoice: await readInvoice(req.scope, String(req.params.id), asCooperative(req), new Date()) });
}
