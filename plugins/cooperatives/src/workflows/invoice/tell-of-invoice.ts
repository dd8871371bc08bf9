import { defineJob } from "@dastranj/jobs/contract";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import { amountNamed, codeIn, dayInWords, type Language } from "@dastranj/print/written";
import { beginningOf } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { INVOICE_MODULE, WHOLESALE_ORDER_MODULE } from "../../contract/names";
import type { InvoiceModuleService, InvoiceRow } from "../../modules/invoice/service";
import type { WholesaleOrderModuleService, WholesaleOrderRow } from "../../modules/wholesale-order/service";
import { decimalsOf } from "../currency-of";
import { listenersOfCompany, listenersOfCooperative } from "../quote/parties";
import { hubOf } from "../receiving/hub";
import { INVOICE_MESSAGES } from "./invoice-messages";
import { TELL_OF_INVOICE } from "./job-names";
import { standingOf } from "./read-invoice";

defineJob({
  name: TELL_OF_INVOICE,
  data: z.strictObject({ invoice_id: z.string().max(100), what: z.enum(["issued", "overdue"]) }),
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 10 * 60_000 },
  handle: (told, { container }) => tellOfInvoice(container, { ...told, now: new Date() }),
});

/** Tells both sides of an invoice, once; of one that was paid in time nothing is told a second time. */
export async function tellOfInvoice(
  container: MedusaContainer,
  { invoice_id, what, now }: { invoice_id: string; what: "issued" | "overdue"; now: Date },
): Promise<void> {
  const service = container.resolve<InvoiceModuleService>(INVOICE_MODULE);
  const orders = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const [found] = await service.listWholesaleInvoices({ id: invoice_id }, { take: 1 });
  const invoice = found as unknown as InvoiceRow | undefined;
  if (!invoice) return;
  const [row] = await orders.listWholesaleOrders({ id: invoice.wholesale_order_id }, { take: 1 });
  if (!row) return;
  const order = row as unknown as WholesaleOrderRow;
  const stands = await standingOf(container, order, invoice, now);
  if (what === "overdue" && stands.state !== "overdue") return;
  const [buyers, owners, decimals] = await Promise.all([
    listenersOfCompany(container, order),
    listenersOfCooperative(container, order.cooperative_id),
    decimalsOf(container, invoice.currency_code),
  ]);
  const { storefront, timeZone } = hubOf(container);
  const due = what === "overdue" ? stands.outstanding : invoice.due;
  const said = (language: Language) => {
    const currency = { code: invoice.currency_code, decimals };
    const amount = (units: string) => amountNamed(BigInt(units), currency, language);
    const perhaps = (units: string) => (BigInt(units) > 0n ? amount(units) : "");
    return {
      number: codeIn(language, invoice.number),
      ...{ total: amount(invoice.total), due: perhaps(due), goes_back: perhaps(invoice.goes_back) },
      day: dayInWords(beginningOf(invoice.due_on, timeZone), language, timeZone),
    };
  };
  const { seller, buyer } = invoice;
  const page = (language: Language, room: string) =>
    `${storefront}${language === "en" ? "/en" : ""}/${room}/${order.id}`;
  const named = (language: Language) => (language === "en" && seller.name_en) || seller.name;
  await container.resolve<Messages>(MESSAGES_MODULE).send([
    ...buyers.map(({ id, email, mobile, language }) => ({
      ...{ key: `invoice:${invoice_id}:${what}:${id}`, name: INVOICE_MESSAGES[what].name, language },
      to: { email, mobile },
      data: { ...said(language), who: named(language), page: page(language, "account/wholesale") },
    })),
    ...owners.map(({ id, email, mobile, language }) => ({
      ...{ key: `invoice:${invoice_id}:${what}:${id}`, name: INVOICE_MESSAGES[what].name, language },
      to: { email, mobile },
      data: {
        ...said(language),
        who: buyer.name,
        page: page(language, "seller/cooperative/wholesale-orders"),
      },
    })),
  ]);
  if (what === "overdue") await service.noteOverdue(invoice_id, now);
}
