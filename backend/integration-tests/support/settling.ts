import { randomUUID } from "node:crypto";
import type {
  AdvanceWay,
  CooperativeAdvanceAnswer,
  CooperativeDispatchesAnswer,
  SettlementAnswer,
} from "@dastranj/cooperatives/contract";
import type { Ledger } from "@dastranj/payouts/contract";
import { application } from "./application";
import { eventually } from "./eventually";
import type { TestSeller } from "./factories";
import { type Answer, send } from "./http";
import { anOrderAtHub, asked, type OrderAtHub, receive, says } from "./receiving";

/** What the market takes of each of these orders. */
export const COMMISSION = 100_000_000n;

const ledger = async (): Promise<Ledger> => (await application()).container.resolve<Ledger>("ledger");

/** What a seller has available, in rials. */
export async function availableOf({ id }: Pick<TestSeller, "id">): Promise<bigint> {
  const account = `available:${id}:irr` as const;
  return (await (await ledger()).balances([account])).get(account) ?? 0n;
}

/** Money that became a seller's own by another order. */
export async function earnedBefore({ id }: Pick<TestSeller, "id">, amount: bigint): Promise<void> {
  await (await ledger()).post([
    {
      ...{ reference: `part:${randomUUID()}:completed`, kind: "completed", occurred_at: new Date() },
      seller_id: id,
      movements: [{ from: "clearing:of_tests:irr", to: `available:${id}:irr`, amount, line: "goods" }],
    },
  ]);
}

/** Has the books say that the buyer paid an order, and that its money is the cooperative's own. */
export async function isPaid(order: OrderAtHub, amount: bigint): Promise<void> {
  const { id } = order.cooperative;
  const [row] = await asked<{ seller_order_id: string }>(
    "select seller_order_id from wholesale_order where id = ?",
    order.id,
  );
  const part = row?.seller_order_id ?? "none";
  const own = `available:${id}:irr` as const;
  await (await ledger()).post([
    {
      ...{ reference: `part:${part}:completed`, kind: "completed", occurred_at: new Date() },
      ...{ seller_order_id: part, seller_id: id },
      movements: [
        { from: "clearing:of_tests:irr", to: own, amount, line: "goods" },
        { from: own, to: "commission:-:irr", amount: COMMISSION, line: "commission" },
      ],
    },
  ]);
}

/** An order at the hub at nine million rials a kilogram. */
export async function aPricedOrder(
  quantities: readonly number[],
  options: Parameters<typeof anOrderAtHub>[1] = {},
): Promise<OrderAtHub> {
  const order = await anOrderAtHub(quantities, options);
  const goods = (quantities.reduce((sum, one) => sum + one, 0) / 1000) * 9_000_000;
  await asked(
    "update wholesale_order set goods_total = ?, total = ?, seller_order_id = ? where id = ?",
    ...[String(goods), String(goods), `sord_${randomUUID()}`, order.id],
  );
  return order;
}

/** Has the hub receive so much of a member's share, and her agree. */
export async function brings(
  order: OrderAtHub,
  nth: number,
  reading: { weighed: number; rejected?: number; grade?: string },
): Promise<void> {
  const { body } = await receive(order, {
    allotment_id: order.shares[nth],
    ...reading,
    ...(reading.rejected && { reason: "damp" }),
  });
  await says(order.members[nth] as TestSeller, body.receipt.id, "agree");
}

/** Has the last shipment leave and its buyer accept it; then it is billed. */
export async function isAccepted(order: OrderAtHub, quantity: number): Promise<void> {
  const { body } = await send<CooperativeDispatchesAnswer>(
    "POST",
    `/seller/cooperative/wholesale-orders/${order.id}/dispatches`,
    { request_key: randomUUID(), quantity, is_last: true },
    order.cooperative,
  );
  const id = body.dispatches.at(-1)?.id;
  await send(
    "POST",
    `/store/wholesale-orders/${order.id}/dispatches/${id}/accept`,
    {},
    { token: order.buyer },
  );
  await eventually(async () => {
    const rows = await asked("select id from wholesale_invoice where wholesale_order_id = ?", order.id);
    return rows.length > 0;
  });
}

const base = ({ id }: Pick<OrderAtHub, "id">) => `/seller/cooperative/wholesale-orders/${id}/settlement`;

export const preview = (
  order: Pick<OrderAtHub, "id" | "cooperative">,
  query = "",
): Promise<Answer<SettlementAnswer>> => send("GET", base(order) + query, undefined, order.cooperative);

/** What an owner does who has just looked. */
export async function settles(
  order: Pick<OrderAtHub, "id" | "cooperative">,
  seen?: string,
): Promise<Answer<SettlementAnswer>> {
  const body = { seen: seen ?? (await preview(order)).body.seen };
  return send("POST", base(order), body, { ...order.cooperative, language: "en" });
}

export const advances = (
  order: OrderAtHub,
  nth: number,
  amount: bigint,
  way: AdvanceWay = "balance",
  more: object = {},
): Promise<Answer<CooperativeAdvanceAnswer>> =>
  send(
    "POST",
    "/seller/cooperative/advances",
    {
      ...{ request_key: randomUUID(), wholesale_order_id: order.id, member_id: order.members[nth]?.id },
      ...{ amount: String(amount), way, ...more },
    },
    order.cooperative,
  );

/** Σ of all accounts: nothing is made, nothing lost. */
export async function sumOfBooks(): Promise<bigint> {
  const { lines } = await (await ledger()).trialBalance();
  return lines.reduce((sum, { balance }) => sum + balance, 0n);
}
