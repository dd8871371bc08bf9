import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { printInvoice } from "../../../../../workflows/papers/print-papers";
import { refusal } from "../../../../../workflows/refusal";
import type { OrderInvoiceQuery } from "../../../../inputs/papers";
import { addressOf } from "../../../../papers/read-outgoing";
import { sendPdf } from "../../../../papers/send-pdf";
import { isBuyer } from "../../../../who-buys";

const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "phone",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
];

/**
 * Open to whoever knows the order's unguessable id, like the parts of the order: the invoice of all of it, or of one seller's part.
 * The buyer's name and address are on it for her alone.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language, part: partId } = req.validatedQuery as unknown as OrderInvoiceQuery;
  const id = String(req.params.id);
  const now = new Date();
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "customer.id",
      "customer.has_account",
      ...ADDRESS_FIELDS.map((field) => `shipping_address.${field}`),
    ],
    filters: { id },
  });
  const [order] = data;
  if (!order) throw refusal("order_not_found");
  const told = order.shipping_address;
  const name = [told?.first_name, told?.last_name].filter(Boolean).join(" ");
  const address = addressOf(told);
  const { pdf, number } = await printInvoice(req.scope, {
    order_id: id,
    only: (part) => !partId || part.id === partId,
    buyer: isBuyer(req, order, now) ? { name, phone: address?.phone ?? null, address } : null,
    language,
    now,
  });
  sendPdf(res, pdf, `invoice-${number}`);
}
