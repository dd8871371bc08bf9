import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { ORDER_RETURN_MODULE, SELLER_ORDER_MODULE } from "../../contract/names";
import type { OrderReturnModuleService } from "../../modules/order-return/service";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { decimal } from "../decimal";
import { underOrderLock } from "../order-lock";
import { majorUnit, wholeUnits } from "../order-money";
import { oweRefund } from "../refund/owe-refund";
import { decimalsOf } from "../sellers-of";
import { tellBooks } from "../tell-books";
import { bringInLine } from "./bring-in-line";
import { moveReturn } from "./move-return";
import { putOnSale } from "./put-on-sale";

/** The job that puts what came back on sale again, brings Medusa's order in line with it, and has the money paid. */
export const SETTLE_RETURN = "orders.settle_return";

defineJob({
  name: SETTLE_RETURN,
  data: z.strictObject({ id: z.string().max(100) }),
  attempts: 30,
  backoff: { firstMs: 2000, mostMs: 30 * 60_000 },
  handle: ({ id }, { container }) => settleReturn(container, id, new Date()),
});

/**
 * Puts on sale what the seller said, brings Medusa's order in line and owes the buyer what goes back, once, however often it runs:
 * each step looks first for what an earlier attempt left.
 */
export async function settleReturn(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const service = container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE);
  const { order_id } = await service.retrieveOrderReturn(id, { select: ["id", "order_id"] });
  await underOrderLock(container, order_id, async () => {
    const kept = await service.readReturn(id);
    if (kept.state !== "received" && kept.state !== "awarded") return;
    await putOnSale(container, id);
    const { seller_order_id, currency_code } = kept;
    const decimals = await decimalsOf(container, currency_code);
    const units = (of: unknown) => wholeUnits(decimal(of as number), decimals);
    // What the seller paid for the way back of a buyer who bears it stays with her; only once.
    const stays = kept.postage_by === "buyer" && !kept.contested_at ? units(kept.postage_amount) : 0n;
    const owes = units(kept.amount) - units(kept.owed_amount) - stays;
    // Of one return there are two refunds at most: what the seller gave, and what the office added.
    const key = kept.contested_at ? `${id}:more` : id;
    const part = await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .retrieveSellerOrder(seller_order_id, { select: ["id", "location_id"] });
    await bringInLine(container, {
      reference: "return",
      key,
      order_id,
      location_id: part.location_id,
      items:
        kept.state === "received"
          ? kept.lines
              .filter(({ settled_quantity }) => settled_quantity > 0)
              .map(({ line_item_id, settled_quantity }) => ({ id: line_item_id, quantity: settled_quantity }))
          : [],
      amount: majorUnit(owes, decimals),
      now,
    });
    if (owes > 0n)
      await oweRefund(container, {
        seller_order_id,
        order_id,
        cause: "returned",
        cause_id: key,
        amount: majorUnit(owes, decimals),
        currency_code,
      });
    await moveReturn(
      container,
      { id, of: {}, verb: "settle", by: "clock", actor_id: null, reason: null, now },
      () => ({
        fields: { owed_amount: majorUnit(units(kept.amount), decimals), settled_at: now },
        amount: majorUnit(owes, decimals),
        alongside: (context) =>
          tellBooks(container, [{ id: seller_order_id, fact: `return:${key}:settled` }], context),
      }),
    );
  });
}
