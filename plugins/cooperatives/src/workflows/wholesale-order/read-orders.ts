import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { WHOLESALE_ORDER_MODULE } from "../../contract/names";
import type {
  WholesaleOrderAnswer,
  WholesaleOrderRow as WholesaleOrderItem,
  WholesaleOrdersAnswer,
} from "../../contract/quotes";
import type { WholesaleOrderState } from "../../contract/wholesale-order";
import { duesOf } from "../../domain/quote/amounts";
import type { WholesaleOrderModuleService, WholesaleOrderRow } from "../../modules/wholesale-order/service";
import { invoiceOfOrder } from "../invoice/read-invoice";
import type { QuoteActor } from "../quote/find-request";
import { goodsOf, namesOf, partiesOf } from "../quote/quote-rows";
import { findOrder, whose } from "./find-order";

interface Page {
  state?: WholesaleOrderState;
  limit: number;
  offset: number;
}

/** The wholesale orders of a cooperative, or of the companies that a customer is a person of; the newest first. */
export async function readWholesaleOrders(
  container: MedusaContainer,
  actor: QuoteActor,
  { state, limit, offset }: Page,
): Promise<WholesaleOrdersAnswer> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const [rows, count] = await service.listAndCountWholesaleOrders(
    { ...(await whose(container, actor)), ...(state && { state }) },
    { take: limit, skip: offset, order: { agreed_at: "DESC", id: "DESC" } },
  );
  return { orders: await asRows(container, rows as unknown as WholesaleOrderRow[]), count, limit, offset };
}

/** One of them, with what is to be paid when; to who is of neither side there is none. */
export async function readWholesaleOrder(
  container: MedusaContainer,
  id: string,
  actor: QuoteActor,
): Promise<WholesaleOrderAnswer> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const order = await findOrder(container, id, actor);
  const invoice = await invoiceOfOrder(container, order, new Date());
  const [[row], payments, events] = await Promise.all([
    asRows(container, [order]),
    paymentsOf(container, order, invoice?.total ?? order.total),
    service.listWholesaleOrderEvents(
      { wholesale_order_id: id },
      { take: null, order: { at: "ASC", id: "ASC" } },
    ),
  ]);
  if (!row) throw new Error("An order that was found has a row.");
  return {
    ...row,
    seller_order_id: order.seller_order_id,
    quote_request_id: order.quote_request_id,
    grades: order.grades,
    unit_price: order.unit_price,
    goods_total: order.goods_total,
    shipping_total: order.shipping_total,
    tax_total: order.tax_total,
    payment_terms: order.payment_terms,
    is_collected: order.is_collected,
    payments,
    invoice,
    events: events.map(({ id: event, verb, at, words }) => ({ id: event, verb, words, at: iso(at) })),
  };
}

/** @param price what it costs: what was agreed, or what was billed of that */
async function paymentsOf(
  container: MedusaContainer,
  order: WholesaleOrderRow,
  price: string,
): Promise<WholesaleOrderAnswer["payments"]> {
  const ids = { deposit: order.deposit_collection_id, rest: order.rest_collection_id };
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_collection",
    fields: ["id", "status"],
    filters: { id: Object.values(ids).filter((id) => id !== null) },
  });
  const paid = new Set(data.filter(({ status }) => status === "completed").map(({ id }) => id));
  const total = BigInt(price);
  const deposit = BigInt(order.deposit) < total ? BigInt(order.deposit) : total;
  return duesOf({ deposit, rest: total - deposit }, order.payment_terms).map(({ what, amount, when }) => ({
    what,
    amount: String(amount),
    when,
    payment_collection_id: ids[what],
    paid: paid.has(ids[what] ?? ""),
  }));
}

async function asRows(
  container: MedusaContainer,
  orders: WholesaleOrderRow[],
): Promise<WholesaleOrderItem[]> {
  const [parties, numbers] = await Promise.all([
    partiesOf(container, orders),
    numbersOf(
      container,
      orders.flatMap(({ order_id }) => order_id ?? []),
    ),
  ]);
  return orders.map((order) => {
    const goods = goodsOf(order.pool_id, parties.pools.get(order.pool_id));
    return {
      id: order.id,
      order_id: order.order_id,
      display_id: numbers.get(order.order_id ?? "") ?? null,
      state: order.state,
      goods: { ...goods, measure: order.measure },
      ...namesOf(order, parties),
      quantity: order.quantity,
      currency_code: order.currency_code,
      total: order.total,
      deposit: order.deposit,
      deliver_by: order.deliver_by,
      agreed_at: iso(order.agreed_at),
    };
  });
}

/** Medusa's numbers of orders. */
async function numbersOf(container: MedusaContainer, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: ids },
  });
  return new Map(data.map(({ id, display_id }) => [id, Number(display_id)]));
}

const iso = (at: Date | string): string => new Date(at).toISOString();
