import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { type AgreedBill, BILL_AGREED_ORDER, type BilledAgreement } from "@dastranj/orders/contract";
import { LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import { beginningOf, dayAt, daysAfter } from "@dastranj/sellers/contract/days";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { INVOICE_MODULE, WHOLESALE_ORDER_MODULE } from "../../contract/names";
import type { WholesaleOrderState } from "../../contract/wholesale-order";
import { type Billed, billedOf, deliveredOf } from "../../domain/invoice/billed";
import { dueOn } from "../../domain/invoice/due";
import { lotDay } from "../../domain/receiving/lot-day";
import type { InvoiceModuleService, ToIssue } from "../../modules/invoice/service";
import { dispatchesOf } from "../../modules/receiving/read-rows";
import type { WholesaleOrderModuleService, WholesaleOrderRow } from "../../modules/wholesale-order/service";
import { loadPools } from "../quote/load-pool";
import { hubOf } from "../receiving/hub";
import { agreedSums } from "./agreed-sums";
import { invoiceParties } from "./invoice-parties";
import { BILL_ORDER, TELL_OF_INVOICE } from "./job-names";

defineJob({
  name: BILL_ORDER,
  data: z.strictObject({ wholesale_order_id: z.string().max(100) }),
  // An order may be changed for a while.
  attempts: 40,
  backoff: { firstMs: 1000, mostMs: 30 * 60_000 },
  timeoutMs: 60_000,
  handle: ({ wholesale_order_id }, { container }) => billOrder(container, wholesale_order_id, new Date()),
});

const AT_ONCE = 200;

// What was accepted before invoices were issued, or whose job was given up, is billed a little later.
defineJob({
  name: "cooperatives.bill_accepted",
  data: z.strictObject({}),
  concurrency: 1,
  schedule: { cron: "*/20 * * * *", timeZone: "UTC", data: {} },
  async handle(_, { container }) {
    const invoices = container.resolve<InvoiceModuleService>(INVOICE_MODULE);
    const hour = new Date().toISOString().slice(0, 13);
    const jobs = (await invoices.notBilled(AT_ONCE)).map((id) => ({
      ...{ name: BILL_ORDER, data: { wholesale_order_id: id }, key: `${id}:${hour}` },
    }));
    if (jobs.length > 0) await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(jobs);
  },
});

const isOver = (state: WholesaleOrderState) => state === "accepted" || state === "settled";

/**
 * Bills an order of which its buyer has accepted all that was sent: what she owes is what was delivered, Medusa's order and its payments are brought in line
 * with it, and the invoice is written. Run again after a process died at any point, it goes on; what was billed is not billed again.
 */
export async function billOrder(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const orders = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const invoices = container.resolve<InvoiceModuleService>(INVOICE_MODULE);
  const [row] = await orders.listWholesaleOrders({ id }, { take: 1 });
  const order = row as unknown as WholesaleOrderRow | undefined;
  if (!order || !isOver(order.state) || (await invoices.ofOrder(id))) return;
  const dispatches = await dispatchesOf(hubOf(container).database, id);
  const billed = billedOf(agreedSums(order), deliveredOf(dispatches));
  const paid = await bringInLine(container, order, billed);
  if (paid.called_off) return;
  const { invoice, overdue_at } = await written(container, { order, billed, paid, now });
  await orders.moveOrder(id, async (standing, context) => {
    const issued = isOver(standing.state) ? await invoices.issue(invoice, context) : null;
    if (!issued) return null;
    await tellOf(container, issued.id, BigInt(invoice.due) > 0n ? overdue_at : null, context);
    const details = { number: issued.number, total: invoice.total };
    return { deed: { verb: "invoiced", actor_id: null, at: now, details } };
  });
}

/** Of an order of which Medusa knows nothing nothing was paid. */
async function bringInLine(
  container: MedusaContainer,
  { order_id }: WholesaleOrderRow,
  { total }: Billed,
): Promise<BilledAgreement> {
  if (!order_id) return { paid: "0", goes_back: "0", due: String(total), called_off: false };
  const bill: AgreedBill = { order_id, total: String(total) };
  const { result } = await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(BILL_AGREED_ORDER, { input: bill, throwOnError: true });
  return result as BilledAgreement;
}

interface Bill {
  order: WholesaleOrderRow;
  billed: Billed;
  paid: BilledAgreement;
  now: Date;
}

/** When the buyer had accepted the last of it, or her claim had its end. */
async function acceptedAt(container: MedusaContainer, wholesale_order_id: string): Promise<Date | undefined> {
  const [event] = await container
    .resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE)
    .listWholesaleOrderEvents(
      { wholesale_order_id, verb: "accepted" },
      { select: ["at"], order: { at: "DESC" }, take: 1 },
    );
  return event && new Date(event.at);
}

/** The invoice as it is to be written, and when the rest of it is overdue. */
async function written(
  container: MedusaContainer,
  { order, billed, paid, now }: Bill,
): Promise<{ invoice: ToIssue; overdue_at: Date }> {
  const { cooperative_id, company_id, currency_code, measure, unit_price, payment_terms } = order;
  const [parties, pools, accepted, [home]] = await Promise.all([
    invoiceParties(container, order),
    loadPools(container, [order.pool_id]),
    acceptedAt(container, order.id),
    container.resolve<MaySell>(LICENCE_POLICY_MODULE).homesOf(container, [cooperative_id], now),
  ]);
  const pool = pools.get(order.pool_id);
  const time_zone = home?.time_zone ?? hubOf(container).timeZone;
  const due_on = dueOn(payment_terms, dayAt(accepted ?? now, time_zone));
  const { quantity, goods, shipping, tax, total, credit } = billed;
  const grades = order.grades.map((code) => {
    const grade = pool?.grades.find((known) => known.code === code);
    return { fa: grade?.fa ?? code, en: grade?.en ?? code };
  });
  const { title = "", title_en = "" } = pool ?? {};
  return {
    overdue_at: beginningOf(daysAfter(due_on, 1), time_zone),
    invoice: {
      ...{ wholesale_order_id: order.id, cooperative_id, company_id, currency_code, measure, quantity },
      year: lotDay(now, { country: home?.country ?? "ir", time_zone }).slice(0, 4),
      issued_at: now,
      ...parties,
      lines: [{ title, title_en, grades, quantity, unit_price, amount: String(goods) }],
      goods_total: String(goods),
      shipping_total: String(shipping),
      ...{ tax_goods_bp: order.tax_goods_bp, tax_shipping_bp: order.tax_shipping_bp, tax_total: String(tax) },
      ...{ total: String(total), credit: String(credit) },
      ...{ paid: paid.paid, due: paid.due, goes_back: paid.goes_back, payment_terms, due_on },
    },
  };
}

/** Both sides are told that it was issued, and once more should its day pass before it is paid. */
async function tellOf(
  container: MedusaContainer,
  invoice_id: string,
  overdue_at: Date | null,
  context: Context,
): Promise<void> {
  const told = (what: "issued" | "overdue") => ({
    ...{ name: TELL_OF_INVOICE, data: { invoice_id, what }, key: `${invoice_id}:${what}` },
  });
  await container
    .resolve<Jobs>(JOBS_MODULE)
    .enqueueMany(
      [told("issued"), ...(overdue_at ? [{ ...told("overdue"), runAt: overdue_at }] : [])],
      context,
    );
}
