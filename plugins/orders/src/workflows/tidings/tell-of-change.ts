import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { Actor, SellerOrderStatus } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { fetchedOptions } from "../fetched-options";
import { underOrderLock } from "../order-lock";
import { factsOfPart, type PartFacts, partOf } from "./part-facts";
import { tellBuyer, tellSellers } from "./send";
import { orderAccepted, orderCalledOff, orderDelivered, orderReady, orderShipped } from "./words-to-buyers";
import { partCancelled, partDelivered, partExpired } from "./words-to-sellers";

/** A line of a part's history. */
interface Change {
  id: string;
  seller_order_id: string;
  status: SellerOrderStatus;
  by: Actor;
  reason: string | null;
}

/**
 * Tells of a state that a part came into. Whoever brought it there holds the order's lock until all of it is written, or taken
 * back: then nobody hears of it.
 */
export async function tellOfChange(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const part = await partOf(container, (await changeOf(container, id))?.seller_order_id ?? "");
  if (!part) return;
  const [change, facts] = await underOrderLock(container, part.order_id, () =>
    Promise.all([changeOf(container, id), factsOfPart(container, part.id)]),
  );
  if (change && facts) await TOLD[change.status]?.(container, change, facts, now);
}

async function changeOf(container: MedusaContainer, id: string): Promise<Change | undefined> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [change] = await service.listSellerOrderChanges({ id }, { take: 1 });
  return change as Change | undefined;
}

type Told = (container: MedusaContainer, change: Change, facts: PartFacts, now: Date) => Promise<void>;

const namesOf = ({ booth }: PartFacts) => ({ booth: booth.name, booth_en: booth.name_en });
const eventOf = (change: Change) => `seller_order:${change.id}`;

const calledOff: Told = async (container, change, facts, now) => {
  const { part, order } = facts;
  const { status, by, reason } = change;
  await tellBuyer(container, order, {
    event: eventOf(change),
    topic: "money",
    message: orderCalledOff,
    data: {
      ...namesOf(facts),
      why: status,
      // Nobody has to be told what she said herself.
      reason: by === "buyer" ? null : reason,
      amount: order.captured ? Number(part.total) : null,
      currency_code: order.currency_code,
    },
    now,
  });
  const to = { event: eventOf(change), topic: "called_off", now } as const;
  if (status === "expired") await tellSellers(container, facts, { ...to, message: partExpired, data: {} });
  if (by === "buyer" || by === "operator")
    await tellSellers(container, facts, { ...to, message: partCancelled, data: { by, reason } });
};

/** What is told of each state; of the others nobody needs to hear. */
const TOLD: Partial<Record<SellerOrderStatus, Told>> = {
  accepted: (container, change, facts, now) =>
    tellBuyer(container, facts.order, {
      event: eventOf(change),
      topic: "order",
      message: orderAccepted,
      data: { ...namesOf(facts), promised_for: facts.part.promised_for },
      now,
    }),
  ready: async (container, change, facts, now) => {
    const { shipping_option_id } = facts.part;
    // What is sent is no news before it is sent.
    if (!(await fetchedOptions(container, [shipping_option_id])).has(shipping_option_id)) return;
    await tellBuyer(container, facts.order, {
      event: eventOf(change),
      topic: "order",
      message: orderReady,
      data: namesOf(facts),
      now,
    });
  },
  shipped: (container, change, facts, now) =>
    tellBuyer(container, facts.order, {
      event: eventOf(change),
      topic: "parcel",
      message: orderShipped,
      data: { ...namesOf(facts), tracking: lastOf(facts)?.tracking_number ?? "", more: false },
      now,
    }),
  delivered: async (container, change, facts, now) => {
    const to = { event: eventOf(change), now, topic: "parcel" } as const;
    // Who said it herself is not told, neither buyer nor seller.
    if (change.by !== "buyer")
      await tellBuyer(container, facts.order, { ...to, message: orderDelivered, data: namesOf(facts) });
    if (change.by !== "seller")
      await tellSellers(container, facts, { ...to, topic: "delivered", message: partDelivered, data: {} });
  },
  declined: calledOff,
  expired: calledOff,
  cancelled: calledOff,
};

/** Tells of a parcel that left while others of its part are still to come. */
export async function tellOfParcel(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const find = async () => (await service.listSellerOrderShipments({ id }, { take: 1 }))[0];
  const part = await partOf(container, (await find())?.seller_order_id ?? "");
  if (!part) return;
  const [shipment, facts] = await underOrderLock(container, part.order_id, () =>
    Promise.all([find(), factsOfPart(container, part.id)]),
  );
  if (!shipment || !facts) return;
  await tellBuyer(container, facts.order, {
    event: `parcel:${id}`,
    topic: "parcel",
    message: orderShipped,
    data: { ...namesOf(facts), tracking: shipment.tracking_number, more: true },
    now,
  });
}

function lastOf({ part }: PartFacts) {
  return [...part.shipments].sort((one, other) => Number(other.shipped_at) - Number(one.shipped_at))[0];
}
