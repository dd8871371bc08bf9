import { drawSheets } from "@dastranj/print";
import { codeIn, type Language } from "@dastranj/print/written";
import type { MedusaContainer } from "@medusajs/framework/types";
import { INVOICE_MODULE } from "../../contract/names";
import type { InvoiceModuleService } from "../../modules/invoice/service";
import { decimalsOf } from "../currency-of";
import type { QuoteActor } from "../quote/find-request";
import { hubOf } from "../receiving/hub";
import { refusal } from "../refusal";
import { findOrder } from "../wholesale-order/find-order";
import { invoiceSheet } from "./invoice-sheet";
import { INVOICE_WORDS } from "./invoice-words";

/** The invoice of an order as a paper, and its number; to who is of neither side there is none. */
export async function printInvoice(
  container: MedusaContainer,
  order_id: string,
  actor: QuoteActor,
  language: Language,
): Promise<{ pdf: Buffer; number: string }> {
  const order = await findOrder(container, order_id, actor);
  const invoice = await container.resolve<InvoiceModuleService>(INVOICE_MODULE).ofOrder(order.id);
  if (!invoice) throw refusal("invoice_not_issued");
  const decimals = await decimalsOf(container, invoice.currency_code);
  const sheet = invoiceSheet({ invoice, decimals, timeZone: hubOf(container).timeZone }, language);
  const title = `${INVOICE_WORDS[language].invoice} ${codeIn(language, invoice.number)}`;
  return { pdf: await drawSheets([sheet], { language, title }), number: invoice.number };
}
