import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { printInvoice } from "../../../../../workflows/papers/print-papers";
import { refusal } from "../../../../../workflows/refusal";
import type { PaperQuery } from "../../../../inputs/papers";
import { sendPdf } from "../../../../papers/send-pdf";
import { readSellerOrder } from "../../../../read-seller-order";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: the invoice of one of her parts, with the buyer's address as long as she may read it. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as unknown as PaperQuery;
  const { seller_id } = req.acting_seller;
  const id = String(req.params.id);
  const now = new Date();
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_order",
    fields: ["order_id"],
    filters: { id, seller_id },
  });
  const order_id = data[0]?.order_id;
  if (!order_id) throw refusal("seller_order_not_found");
  const { order } = await readSellerOrder(req, id, seller_id, now);
  const { pdf, number } = await printInvoice(req.scope, {
    order_id,
    only: (part) => part.id === id,
    buyer: order.buyer,
    language,
    now,
  });
  sendPdf(res, pdf, `invoice-${number}`);
}
