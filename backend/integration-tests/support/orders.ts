import type { OrderPartsAnswer, SellerOrdersAnswer } from "@dastranj/orders/contract";
import { application } from "./application";
import { eventually } from "./eventually";
import type { TestProduct, TestSeller } from "./factories";
import { type Answer, send } from "./http";
import { aBasket, beginPayment, chooseShipping, complete } from "./shopping";

/** Buys one of each product; answers the order's id. */
export async function buyBy(
  provider: string,
  products: TestProduct[],
  { code, token }: { code?: string; token?: string } = {},
): Promise<string> {
  const cart = await aBasket(products);
  if (token) await send("POST", `/store/carts/${cart}/customer`, {}, { token });
  await chooseShipping(cart);
  if (code) await send("POST", `/store/carts/${cart}/promotions`, { promo_codes: [code] });
  await beginPayment(cart, provider);
  const { status, body } = await complete(cart);
  if (status !== 200) throw new Error(`No order: ${status} ${JSON.stringify(body)}`);
  return body.order.id;
}

type Part = OrderPartsAnswer["parts"][number];

/** The parts of an order as its buyer sees them, in the order of these sellers. */
export async function partsOf(order: string, sellers: TestSeller[]): Promise<Part[]> {
  const { body } = await send<OrderPartsAnswer>("GET", `/store/orders/${order}/parts`);
  return sellers.map(({ handle }) => {
    const part = body.parts.find(({ seller }) => seller.handle === handle);
    if (!part) throw new Error(`The order has no part of ${handle}.`);
    return part;
  });
}

/** Does something to her part of an order. */
export async function act(
  seller: TestSeller,
  part: Pick<Part, "id">,
  verb: string,
  body: object = {},
): Promise<Answer<SellerOrdersAnswer & { order: { status: string; may: string[] } }>> {
  return send("POST", `/seller/orders/${part.id}/${verb}`, body, seller);
}

/** Waits until what is owed for a part has gone back, or was found unpaid; answers the part. */
export function settled(order: string, seller: TestSeller): Promise<Part> {
  return eventually(async () => {
    const [part] = await partsOf(order, [seller]);
    return part?.refunds.some(({ state }) => state !== "due") && part;
  }, 40_000);
}

/** What Medusa's books say of an order. */
interface Books {
  status: string;
  total: number;
  accounted: number;
  lines: string[];
  shipping: number;
  collections: { status: string; amount: number }[];
  transactions: number[];
  /** How many adjustments each line of the current version has. */
  adjustments: number[];
  reserved: number;
}

/** Reads them; `reserved` is what is still kept back for these lines. */
export async function booksOf(order: string, lines: string[]): Promise<Books> {
  const { container } = await application();
  const { data } = await container.resolve("query").graph({
    entity: "order",
    fields: [
      "status",
      "total",
      "summary.*",
      "items.id",
      "items.adjustments.*",
      "shipping_methods.id",
      "payment_collections.status",
      "payment_collections.amount",
    ],
    filters: { id: order },
  });
  // biome-ignore lint/suspicious/noExplicitAny: what Medusa answers is as wide as its model
  const found = data[0] as any;
  const items: { id: string; adjustments?: unknown[] }[] = (found.items ?? []).filter(Boolean);
  const transactions = await container
    .resolve("order")
    .listOrderTransactions({ order_id: order }, { order: { created_at: "ASC" } });
  const reservations = await container.resolve("inventory").listReservationItems({ line_item_id: lines });
  return {
    status: found.status,
    total: Number(found.total),
    accounted: Number(found.summary.current_order_total),
    lines: items.map(({ id }) => id).sort(),
    shipping: (found.shipping_methods ?? []).length,
    collections: found.payment_collections
      .map(({ status, amount }: { status: string; amount: number }) => ({ status, amount: Number(amount) }))
      .sort((a: { status: string }, b: { status: string }) => a.status.localeCompare(b.status)),
    transactions: transactions.map(({ amount }) => Number(amount)),
    adjustments: items.map(({ adjustments }) => adjustments?.length ?? 0),
    reserved: reservations.length,
  };
}
