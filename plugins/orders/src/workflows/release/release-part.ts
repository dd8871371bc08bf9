import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { isReleased } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { underOrderLock } from "../order-lock";
import { payRefund } from "../refund/owe-refund";
import { cancelEmptyOrder } from "./cancel-empty-order";
import { cancelFulfilments } from "./cancel-fulfilments";
import type { ReleasedPart } from "./released-part";
import { replacePayment } from "./replace-payment";
import { takeOutOfOrder } from "./take-out-of-order";

/** The job that brings Medusa's order in line with a part of which nothing comes. */
export const RELEASE_PART = "orders.release_part";

defineJob({
  name: RELEASE_PART,
  data: z.strictObject({ id: z.string().max(100), again: z.string().max(40).optional() }),
  // Somebody may be editing the order in the admin for hours.
  attempts: 40,
  backoff: { firstMs: 1000, mostMs: 30 * 60_000 },
  handle: ({ id, again }, { container }) => releasePart(container, id, again),
});

/**
 * Takes a part out of Medusa's order, and has paid back what was paid for it. Every step looks first whether it has been done, so
 * that this may die anywhere and run again; nothing of it is undone.
 */
export async function releasePart(container: MedusaContainer, id: string, again?: string): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const part = await service.retrieveSellerOrder(id, { relations: ["lines", "refunds"] });
  if (!isReleased(part.status)) return;
  const { order_id, shipping_option_id } = part;
  const released: ReleasedPart = {
    id,
    order_id,
    shipping_option_id,
    rounding_total: exactly(part, "rounding_total"),
    line_item_ids: part.lines.map(({ line_item_id }) => line_item_id),
  };
  await underOrderLock(container, order_id, async () => {
    await cancelFulfilments(container, released);
    await takeOutOfOrder(container, released);
    await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(released.line_item_ids);
    await replacePayment(container, order_id);
    await cancelEmptyOrder(container, order_id);
  });
  const own = part.refunds.find(({ cause, cause_id }) => cause === part.status && cause_id === id);
  if (own) await payRefund(container, own.id, { again });
}

/** A column with all its digits; the model's own number has sixteen. */
function exactly(part: object, column: string): string {
  const row = part as Record<string, { value: string } | number | undefined>;
  const raw = row[`raw_${column}`];
  return typeof raw === "object" ? raw.value : String(row[column] ?? 0);
}
