import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { answerBy } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { refusal } from "../refusal";
import { factsOfOrders } from "./order-facts";
import { boothsOf, factsOfPart } from "./part-facts";
import { tellBuyer, tellSellers } from "./send";
import { orderPlaced } from "./words-to-buyers";
import { partPlaced, partWaits } from "./words-to-sellers";

const HOUR_MS = 3_600_000;

/**
 * Tells buyer and sellers of a new order, once it is whole. Of one that was undone nobody ever hears.
 *
 * @throws a refusal while its checkout is under way
 */
export async function tellOfOrder(container: MedusaContainer, order_id: string, now: Date): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [[order], parts] = await Promise.all([
    factsOfOrders(container, { id: order_id }),
    service.listSellerOrders({ order_id }, { relations: ["lines"], order: { id: "ASC" } }),
  ]);
  if (!order || parts.length === 0) return;
  if (!order.paid) throw refusal("shop_busy");
  const booths = await boothsOf(
    container,
    parts.map(({ seller_id }) => seller_id),
  );
  const told = parts.flatMap((part) => {
    const booth = booths.get(part.seller_id);
    const goods = part.lines.map(({ title, quantity }) => ({ title, quantity: Number(quantity) }));
    return booth ? [{ part, booth, goods, total: Number(part.total) }] : [];
  });
  const { currency_code } = order;
  await tellBuyer(container, order, {
    event: `order:${order_id}`,
    topic: "order",
    message: orderPlaced,
    data: {
      total: order.total,
      currency_code,
      parts: told.map(({ booth, goods, total }) => ({
        booth: booth.name,
        booth_en: booth.name_en,
        goods,
        total,
      })),
    },
    now,
  });
  for (const { part, booth, goods, total } of told) {
    const { promised_for } = part;
    await tellSellers(container, { part, order, booth } as Parameters<typeof tellSellers>[1], {
      event: `seller_order:${part.id}:placed`,
      topic: "new_order",
      message: partPlaced,
      data: { goods, total, currency_code, promised_for, hours: service.answerWithinHours },
      now,
    });
  }
}

/** Reminds a seller of an order that waits for her answer, if it still does. */
export async function tellOfWaiting(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const facts = await factsOfPart(container, id);
  if (facts?.part.status !== "placed") return;
  const { answerWithinHours } = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const left = answerBy(new Date(facts.part.placed_at), answerWithinHours).getTime() - now.getTime();
  if (left <= 0) return;
  await tellSellers(container, facts, {
    event: `seller_order:${id}:reminder`,
    topic: "new_order",
    message: partWaits,
    data: { hours: Math.max(1, Math.round(left / HOUR_MS)) },
    now,
  });
}
