import { type BookFactsReader, SELLER_ORDER_MODULE } from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { InvoiceOfOrder, WholesaleInvoice } from "../../contract/invoice";
import { INVOICE_MODULE } from "../../contract/names";
import { invoiceStands } from "../../domain/invoice/due";
import type { InvoiceModuleService, InvoiceRow } from "../../modules/invoice/service";
import type { WholesaleOrderRow } from "../../modules/wholesale-order/service";
import type { QuoteActor } from "../quote/find-request";
import { todayOf } from "../receiving/hub";
import { refusal } from "../refusal";
import { cameIn } from "../wholesale-order/came-in";
import { findOrder } from "../wholesale-order/find-order";

/** The invoice of an order that is of the actor's own company or cooperative; to everybody else there is none. */
export async function readInvoice(
  container: MedusaContainer,
  order_id: string,
  actor: QuoteActor,
  now: Date,
): Promise<WholesaleInvoice> {
  const order = await findOrder(container, order_id, actor);
  const row = await container.resolve<InvoiceModuleService>(INVOICE_MODULE).ofOrder(order_id);
  if (!row) throw refusal("invoice_not_issued");
  const stands = await standingOf(container, order, row, now);
  const { id, wholesale_order_id, number, seller, buyer, lines, currency_code, measure } = row;
  const { goods_total, shipping_total, tax_total, total, credit, paid, due, goes_back } = row;
  const { payment_terms, due_on } = row;
  return {
    ...{
      id,
      wholesale_order_id,
      order_id: order.order_id,
      number,
      issued_at: new Date(row.issued_at).toISOString(),
    },
    ...{ seller, buyer, currency_code, measure, lines },
    ...{ goods_total, shipping_total, tax_total, total, credit, paid, due, goes_back, payment_terms, due_on },
    now: stands,
  };
}

/** What the page of an order shows of its invoice; null while there is none. */
export async function invoiceOfOrder(
  container: MedusaContainer,
  order: WholesaleOrderRow,
  now: Date,
): Promise<InvoiceOfOrder | null> {
  const row = await container.resolve<InvoiceModuleService>(INVOICE_MODULE).ofOrder(order.id);
  if (!row) return null;
  const { number, quantity, total, credit, goes_back, due_on } = row;
  const stands = await standingOf(container, order, row, now);
  return { number, quantity, total, credit, goes_back, due_on, ...stands };
}

/** How it stands by what has come for its order. */
export async function standingOf(
  container: MedusaContainer,
  { seller_order_id }: Pick<WholesaleOrderRow, "seller_order_id">,
  { cooperative_id, total, paid, due_on }: InvoiceRow,
  now: Date,
): Promise<WholesaleInvoice["now"]> {
  const reader = container.resolve<BookFactsReader>(SELLER_ORDER_MODULE);
  const [[part], today] = await Promise.all([
    seller_order_id ? reader.factsOf([seller_order_id]) : [],
    todayOf(container, cooperative_id, now),
  ]);
  const came = part ? cameIn(part) : BigInt(paid);
  const { outstanding, state } = invoiceStands({ total: BigInt(total), due_on }, came, today.iso);
  return { state, outstanding: String(outstanding) };
}
