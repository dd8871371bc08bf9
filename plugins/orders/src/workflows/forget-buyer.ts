import { databaseOf } from "@dastranj/database";
import { BuyerClosed } from "@dastranj/identity/contract";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { REVIEW_MODULE, SELLER_ORDER_MODULE, TIDINGS_MODULE } from "../contract/names";
import { forgottenFrom } from "../domain/who-sees-where";
import type { ReviewModuleService } from "../modules/review/service";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import type { TidingsModuleService } from "../modules/tidings/service";
import { forgetReturns } from "./returns/forget-returns";

/** Told by the identity plugin when a buyer has closed her account. */
export const FORGET_BUYER = "orders.forget_buyer";

const DAY_MS = 86_400_000;
/** So many orders at a time; a buyer with more is come back to. */
const AT_ONCE = 200;

defineJob({
  name: FORGET_BUYER,
  data: BuyerClosed,
  async handle({ customer_id }, { container }) {
    const now = new Date();
    // What she said of goods stays, at once without her name.
    await container.resolve<ReviewModuleService>(REVIEW_MODULE).forgetReviewer(customer_id);
    const next = await forgetBuyer(container, customer_id, now);
    if (!next) return;
    const key = `${customer_id}:${next.toISOString()}`;
    await container.resolve<Jobs>(JOBS_MODULE).enqueue(FORGET_BUYER, { customer_id }, { key, runAt: next });
  },
});

/**
 * Takes a buyer's name and address from her orders, from each when nobody needs it any more to send, to hand over or to take
 * back. Amounts, goods, province and country stay for the books.
 *
 * @returns when to come again; undefined when no order knows her any more
 */
export async function forgetBuyer(
  container: MedusaContainer,
  customer_id: string,
  now: Date,
): Promise<Date | undefined> {
  await container.resolve<TidingsModuleService>(TIDINGS_MODULE).forgetWishes(`customer:${customer_id}`);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "shipping_address.id", "billing_address.id", "fulfillments.id"],
    // The e-mail goes last: an order that has one is not done.
    filters: { customer_id, email: { $ne: null } } as never,
    pagination: { take: AT_ONCE, order: { created_at: "ASC" } },
  });
  if (orders.length === 0) return undefined;
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const parts = await service.listSellerOrders(
    { order_id: orders.map(({ id }) => id) },
    { select: ["id", "order_id", "status"], relations: ["shipments"] },
  );
  const waits: Date[] = [];
  for (const order of orders) {
    const own = parts.filter(({ order_id }) => order_id === order.id);
    const from = forgottenFrom(own.map(asHandover));
    if (!from || from > now) waits.push(from ?? new Date(now.getTime() + DAY_MS));
    else await forgetIn(container, order as unknown as Order, own);
  }
  if (waits.length === 0 && orders.length < AT_ONCE) return undefined;
  const soonest = Math.min(...waits.map((wait) => wait.getTime()), now.getTime() + DAY_MS);
  return new Date(waits.length === orders.length ? soonest : now.getTime());
}

type Part = { id: string; status: string; shipments: { shipped_at: Date }[] };

function asHandover({ status, shipments }: Part) {
  const times = shipments.map(({ shipped_at }) => new Date(shipped_at).getTime());
  return {
    fetched: false,
    status: status as "placed",
    handed_over_at: times.length > 0 ? new Date(Math.max(...times)) : null,
  };
}

interface Order {
  id: string;
  shipping_address: { id: string } | null;
  billing_address: { id: string } | null;
  fulfillments: { id: string }[];
}

const NOBODY = {
  first_name: "",
  last_name: "",
  company: "",
  phone: "",
  address_1: "",
  address_2: "",
  city: "",
  postal_code: "",
};

async function forgetIn(container: MedusaContainer, order: Order, parts: Part[]): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const addresses = [order.shipping_address?.id, order.billing_address?.id].flatMap((id) => id ?? []);
  await orders.updateOrderAddresses(
    [...new Set(addresses)].map((id) => ({ id, ...NOBODY, metadata: null })) as never,
  );
  const fields = Object.keys(NOBODY).map((field) => `${field} = ''`);
  // Medusa's fulfilment module has no way to its addresses.
  await databaseOf(container).raw(
    `update fulfillment_address set ${fields.join(", ")}, metadata = null
     where id in (select delivery_address_id from fulfillment where id = any(?))`,
    [order.fulfillments.map(({ id }) => id)],
  );
  await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .updateSellerOrders(parts.map(({ id }) => ({ id, buyer_name: "" })));
  await forgetReturns(container, order.id);
  await orders.updateOrders([{ id: order.id, email: null } as never]);
}
