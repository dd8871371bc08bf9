import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SELLER_ORDER_MODULE } from "../contract/names";
import { ORDERS_REFUSALS } from "../contract/refusals";
import { type Goods, sameGoods, standingOf } from "../domain/abandoned-checkout";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { accountForPayment, notePaymentTaken } from "./finish-checkout";
import { orderOfCart } from "./order-of-cart";
import { refusal } from "./refusal";

/** Enqueued before a basket begins to become an order, for a moment when it must have ended one way or the other. */
export const LOOK_AFTER_CHECKOUT = "checkout.look-after";
export const LOOK_AFTER_MS = 150_000;

/** Another who completes the basket is waited for. */
const LOCK_SECONDS = 5;
/** One buyer's orders within the minutes in question. */
const MOST_ORDERS = 50;

defineJob({
  name: LOOK_AFTER_CHECKOUT,
  data: z.strictObject({ cart_id: z.string(), begun_at: z.string().datetime() }),
  handle: ({ cart_id, begun_at }, { container }) =>
    lookAfterCheckout(container, cart_id, { since: new Date(begun_at), now: new Date() }),
});

const ORDER_FIELDS = [
  "id",
  "created_at",
  "items.id",
  "items.variant_id",
  "items.quantity",
  "payment_collections.id",
  "payment_collections.payments.id",
];

/** An order with all that tells how far it came. */
interface FoundOrder {
  id: string;
  created_at: Date;
  items: (Goods & { id: string })[];
  payment_collections?: { id: string; payments?: { id: string }[] }[];
  linked: boolean;
  parts: string[];
}

/**
 * Mends what a process left behind that died while a basket became an order. An order for which the payment company has taken
 * the money already is finished; any other that is not whole is undone, with what was reserved for it and its sellers' parts, and the basket
 * is a basket again. What is whole stays as it is.
 *
 * @param since with it, orders made since then that the basket does not know are looked for too, by buyer and goods, and the
 *   accounts of those that are whole are completed
 * @throws a refusal while the basket is still becoming an order
 * @throws a refusal, with the order's id, when money was authorised for one that is not whole: somebody has to look
 */
export async function lookAfterCheckout(
  container: MedusaContainer,
  cartId: string,
  { since, now }: { since?: Date; now: Date },
): Promise<void> {
  const isFinished = (order: FoundOrder) => standingOf(told(order), now) === "finished";
  const found = await ordersOf(container, cartId, since);
  if (!found.every(isFinished))
    await container.resolve(Modules.LOCKING).execute(
      cartId,
      async () => {
        const orders = await ordersOf(container, cartId, since);
        let finished = orders.filter(isFinished).length;
        for (const order of orders.filter((one) => !isFinished(one))) {
          if (standingOf(told(order), now) === "under way") throw refusal("shop_busy");
          if (told(order).paid) throw notWhole(order);
          if (isOnlyUnpaid(order) && (await notePaymentTaken(container, order.id))) finished += 1;
          else await undo(container, cartId, order);
        }
        if (finished === 0)
          await container.resolve(Modules.CART).updateCarts([{ id: cartId, completed_at: null } as never]);
      },
      { timeout: LOCK_SECONDS },
    );
  if (!since) return;
  for (const order of await ordersOf(container, cartId))
    if (isFinished(order)) await accountForPayment(container, order.id);
}

/** Money moves last: only for such an order a company can have taken it. */
const isOnlyUnpaid = ({ linked, parts }: FoundOrder) => linked && parts.length > 0;

const notWhole = ({ id }: FoundOrder) =>
  new MedusaError(
    ORDERS_REFUSALS.order_not_whole.kind,
    `The order ${id} is paid, but it is not whole.`,
    "order_not_whole",
  );

const told = ({ created_at, linked, parts, payment_collections = [] }: FoundOrder) => ({
  created_at: new Date(created_at),
  linked,
  parts: parts.length,
  paid: payment_collections.some(({ payments = [] }) => payments.length > 0),
});

/** The order that the basket knows, and those made of the same goods for the same buyer that no basket knows. */
async function ordersOf(container: MedusaContainer, cartId: string, since?: Date): Promise<FoundOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const own = await orderOfCart(container, cartId);
  const orders = own ? await find(container, { id: [own] }, true) : [];
  if (!since) return orders;
  const { data: carts } = await query.graph({
    entity: "cart",
    fields: ["email", "currency_code", "items.variant_id", "items.quantity"],
    filters: { id: cartId },
  });
  const [cart] = carts as unknown as { email: string | null; currency_code: string; items: Goods[] }[];
  if (!cart?.email) return orders;
  const { email, currency_code } = cart;
  const alike = await find(container, { email, currency_code, created_at: { $gte: since } }, false);
  return [...orders, ...alike.filter(({ items }) => sameGoods(goodsOf(items), goodsOf(cart.items)))];
}

const goodsOf = (items: Goods[]) =>
  items.map(({ variant_id, quantity }) => ({ variant_id, quantity: Number(quantity) }));

/** Orders by what they are looked for, each with what was made for it; with `linked` false only those no basket knows. */
async function find(container: MedusaContainer, filters: object, linked: boolean): Promise<FoundOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { is_draft_order: false, ...filters } as never,
    pagination: { take: MOST_ORDERS, order: { created_at: "DESC" } },
  });
  const ids = data.map(({ id }) => id);
  if (ids.length === 0) return [];
  const links = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { order_id: ids } });
  const known = new Set(links.data.map(({ order_id }) => order_id));
  const parts = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id: ids }, { select: ["id", "order_id"] });
  return (data as unknown as FoundOrder[])
    .filter(({ id }) => known.has(id) === linked)
    .map((order) => ({
      ...order,
      linked,
      parts: parts.filter(({ order_id }) => order_id === order.id).map(({ id }) => id),
    }));
}

/** In this order, so that what is left is found again if this process dies as well. */
async function undo(container: MedusaContainer, cartId: string, order: FoundOrder): Promise<void> {
  const { id: order_id, items, parts, payment_collections = [] } = order;
  await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(items.map(({ id }) => id));
  if (parts.length > 0)
    await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).deleteSellerOrders(parts);
  const of = { [Modules.ORDER]: { order_id } };
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .dismiss([
      { ...of, [Modules.CART]: { cart_id: cartId } },
      ...payment_collections.map(({ id }) => ({ ...of, [Modules.PAYMENT]: { payment_collection_id: id } })),
    ]);
  await container.resolve(Modules.ORDER).deleteOrders([order_id]);
}
