import { randomUUID } from "node:crypto";
import type {
  WholesaleInvoice,
  WholesaleInvoiceAnswer,
  WholesaleOrderAnswer,
} from "@dastranj/cooperatives/contract";
import { application, load } from "./application";
import { eventually } from "./eventually";
import type { TestSeller } from "./factories";
import { type Answer, send } from "./http";
import { accept, type Deal, offered, placed, readOrder } from "./quotes";
import { anOrderAtHub, asked, insert, type OrderAtHub } from "./receiving";

/** An order that was sent to its buyer in these shipments, the last of them named so; nothing of it is answered yet. */
export interface SentOrder {
  deal: Deal;
  order: WholesaleOrderAnswer;
  dispatches: string[];
}

/** 600 kg at 850,000 rials, twelve million for the way, 30 % first and the rest in 30 days, unless told otherwise: agreed, its deposit paid, and sent. */
export async function aSentOrder(
  deal: Deal,
  quantities: readonly number[],
  terms: Record<string, unknown> = {},
): Promise<SentOrder> {
  const { id, quote_id } = await offered(deal, terms);
  const { body } = await accept(deal.buyer, id, quote_id);
  const order = await placed(deal, body.request.wholesale_order_id ?? "none");
  if (order.payments.some(({ what }) => what === "deposit")) await pays(order, "deposit");
  await eventually(async () => (await readOrder(deal, order.id)).state === "confirmed");
  // What homes make and bring of it is no matter here.
  await asked("update wholesale_order set state = 'dispatched' where id = ?", order.id);
  const dispatches: string[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const dispatch = `dsp_${randomUUID()}`;
    dispatches.push(dispatch);
    await insert("dispatch", {
      ...{ id: dispatch, wholesale_order_id: order.id, cooperative_id: deal.cooperative.id },
      ...{ company_id: deal.company.id, request_key: randomUUID(), number: index + 1, state: "sent" },
      ...{ quantity, is_last: index === quantities.length - 1, sent_by: "somebody", sent_at: new Date() },
    });
    const lot = `lot_${randomUUID()}`;
    await insert("lot", {
      ...{ id: lot, number: lot, receipt_id: lot, wholesale_order_id: order.id },
      ...{ cooperative_id: deal.cooperative.id, seller_id: deal.cooperative.id, grade: "a" },
      ...{ quantity, remaining: 0, received_at: new Date() },
    });
    await insert("dispatch_line", {
      ...{ id: `dspl_${randomUUID()}`, dispatch_id: dispatch, lot_id: lot, quantity },
    });
  }
  return { deal, order, dispatches };
}

/** Has what is to be paid come, as an operator notes of a bank transfer. */
export async function pays(order: WholesaleOrderAnswer, which: "deposit" | "rest"): Promise<void> {
  const { container } = await application();
  const { markPaymentCollectionAsPaid } = load("@medusajs/medusa/core-flows");
  const due = order.payments.find(({ what }) => what === which);
  await markPaymentCollectionAsPaid(container).run({
    input: { order_id: order.order_id, payment_collection_id: due?.payment_collection_id },
  });
}

/** What the buyer says to shipments; all of them unless one is named. */
export async function accepts({ deal, order, dispatches }: SentOrder, some = dispatches): Promise<void> {
  for (const id of some)
    await send("POST", `/store/wholesale-orders/${order.id}/dispatches/${id}/accept`, {}, deal.buyer);
}

/** The buyer claims so much of a shipment, and the cooperative grants it. */
export async function claims({ deal, order }: SentOrder, dispatch: string, quantity: number): Promise<void> {
  const at = `/store/wholesale-orders/${order.id}/dispatches/${dispatch}/claim`;
  await send("POST", at, { quantity, words: "نم کشیده بود" }, deal.buyer);
  await send("POST", `/seller/cooperative/dispatches/${dispatch}/grant`, {}, deal.cooperative);
}

interface OfDeal {
  deal: Deal;
  order: { id: string };
}

export const readInvoice = (
  { deal, order }: OfDeal,
  who: { token: string } = deal.buyer,
  room: "store" | "seller/cooperative" = "store",
): Promise<Answer<WholesaleInvoiceAnswer>> =>
  send("GET", `/${room}/wholesale-orders/${order.id}/invoice`, undefined, who);

/** The invoice, once it was issued. */
export const issued = (of: OfDeal): Promise<WholesaleInvoice> =>
  eventually(async () => {
    const { status, body } = await readInvoice(of);
    return status === 200 ? body.invoice : undefined;
  });

/** An order of a cooperative of which nothing was sent, and which was billed. */
export async function aBilledOrder(cooperative: TestSeller, member: TestSeller): Promise<OrderAtHub> {
  const order = await anOrderAtHub([1000], { cooperative, members: [member], state: "accepted" });
  const { container } = await application();
  await load("@dastranj/cooperatives/workflows").billOrder(container, order.id, new Date());
  return order;
}
