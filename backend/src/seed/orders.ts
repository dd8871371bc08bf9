import { SELLER_ORDER_MODULE } from "@dastranj/orders/contract";
import type { SellerOrderModuleService } from "@dastranj/orders/modules/seller-order";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  addShippingMethodToCartWorkflow,
  capturePaymentWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows";
import { BOUGHT, type BoughtStory } from "./bought";
import { deedsOf } from "./deeds";
import type { Market } from "./market";
import type { SeededSeller } from "./sellers";

const DAY_MS = 86_400_000;
const HOMES = {
  buyer: {
    first_name: "نگار",
    last_name: "صادقی",
    address_1: "خیابان زند، کوچه‌ی ۱۴، پلاک ۸",
    city: "شیراز",
    province: "فارس",
    postal_code: "7134567890",
    country_code: "ir",
    phone: "+989990000201",
  },
  wholesale: {
    first_name: "بهرام",
    last_name: "کشاورز",
    address_1: "بلوار معلم، نبش کوچه‌ی ۳، فروشگاه کشاورز",
    city: "یزد",
    province: "یزد",
    postal_code: "8916754321",
    country_code: "ir",
    phone: "+989990000202",
  },
};

interface Surroundings {
  market: Market;
  sellers: Map<string, SeededSeller>;
}

/**
 * Orders of the demonstration's buyers in the states that an order may be in, each bought and carried on by the product's own
 * workflows, at days of the past. What follows of it, such as refunds and messages, the market's jobs do when it is open.
 */
export async function seedOrders(container: MedusaContainer, around: Surroundings): Promise<void> {
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { email: Object.keys(HOMES).map((by) => emailOf(by)), has_account: true },
      { select: ["id", "email"] },
    );
  for (const story of BOUGHT) {
    const customer = customers.find(({ email }) => email === emailOf(story.by));
    const order_id = customer && (await orderOf(container, story, customer.id, around));
    if (!order_id) continue;
    const parts = await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .listSellerOrders({ order_id }, { select: ["id", "seller_id"] });
    for (const { seller, deeds } of story.parts) {
      const part = parts.find(({ seller_id }) => seller_id === around.sellers.get(seller)?.id);
      if (part) for (const deed of deeds) await deedsOf(container, { ...part, order_id }, deed);
    }
  }
}

const emailOf = (by: string) => `${by}@dastranj.example`;

/** The order of a story, bought if it does not stand; null when something of it can no longer be bought. */
async function orderOf(
  container: MedusaContainer,
  story: BoughtStory,
  customer_id: string,
  around: Surroundings,
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "metadata"],
    filters: { customer_id },
    pagination: { take: 1000 },
  });
  const standing = data.find(({ metadata }) => metadata?.demonstration === story.key);
  if (standing) return standing.id;
  const cart_id = await basketOf(container, story, customer_id, around);
  if (!cart_id) return null;
  const { result } = await completeCartWorkflow(container).run({ input: { id: cart_id } });
  if (story.paid) await takeMoney(container, result.id);
  await dateBack(container, result.id, story.days);
  return result.id;
}

async function basketOf(
  container: MedusaContainer,
  { key, by, parts }: BoughtStory,
  customer_id: string,
  { market, sellers }: Surroundings,
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const pieces = new Map(parts.flatMap(({ items }) => items));
  const [{ data: variants }, { data: options }, [region]] = await Promise.all([
    query.graph({ entity: "variant", fields: ["id", "sku"], filters: { sku: [...pieces.keys()] } }),
    query.graph({
      entity: "shipping_option",
      fields: ["id", "shipping_profile_id", "type.code"],
      filters: { shipping_profile_id: parts.map(({ seller }) => sellers.get(seller)?.profileId ?? "") },
    }),
    container.resolve(Modules.REGION).listRegions({ currency_code: "irr" }, { take: 1 }),
  ]);
  const ways = parts.map(({ seller, pickup }) =>
    options.find(
      ({ shipping_profile_id, type }) =>
        shipping_profile_id === sellers.get(seller)?.profileId && type?.code === (pickup ? "pickup" : "post"),
    ),
  );
  if (!region || variants.length < pieces.size || ways.includes(undefined)) return null;
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: region.id,
      sales_channel_id: market.salesChannelId,
      customer_id,
      email: emailOf(by),
      shipping_address: HOMES[by],
      metadata: { demonstration: key },
      items: variants.map(({ id, sku }) => ({ variant_id: id, quantity: pieces.get(sku ?? "") ?? 1 })),
    },
  });
  for (const way of ways)
    await addShippingMethodToCartWorkflow(container).run({
      input: { cart_id: cart.id, options: [{ id: way?.id ?? "" }] },
    });
  const { result: collection } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cart.id },
  });
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection.id, provider_id: "pp_system_default" },
  });
  return cart.id;
}

/** The buyer's transfer arrives. */
async function takeMoney(container: MedusaContainer, order_id: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["payment_collections.payments.id"],
    filters: { id: order_id },
  });
  const payments = data[0]?.payment_collections?.flatMap((collection) => collection?.payments ?? []) ?? [];
  for (const payment of payments)
    if (payment) await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } });
}

/** Medusa dates an order by the clock; a story's happened some days ago. */
async function dateBack(container: MedusaContainer, order_id: string, days: number): Promise<void> {
  const at = new Date(Date.now() - days * DAY_MS);
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(
    `with dated as (update "order" set created_at = :at where id = :order_id),
       parts as (update seller_order set placed_at = :at where order_id = :order_id returning id)
     update seller_order_change set at = :at from parts where seller_order_id = parts.id`,
    { at, order_id },
  );
}
