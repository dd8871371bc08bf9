import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { WHOLESALE_ORDER_MODULE } from "../../contract/names";
import { gapOf, standingOf } from "../../domain/offers/gap";
import type { OfferRow, OrderRow, OutsideRow } from "../../modules/allotment/rows";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import type { WholesaleOrderModuleService } from "../../modules/wholesale-order/service";

/** What stands after a step, and who did it. */
interface After {
  order: OrderRow;
  offers: readonly OfferRow[];
  outside: readonly OutsideRow[];
  /** Whether a plan has been sent. */
  sent: boolean;
  actor_id: string | null;
  now: Date;
}

/** Sums of what was bought outside. */
export const outsideOf = (outside: readonly { quantity: number }[]) =>
  outside.reduce((all, { quantity }) => all + quantity, 0);

/** Writes where the order stands after a step, in the step's transaction; nothing where it stands as before. */
export async function settle(
  container: MedusaContainer,
  { order, offers, outside, sent, actor_id, now }: After,
  context: Context,
): Promise<void> {
  const gap = gapOf(order.quantity, outsideOf(outside), offers);
  const state = standingOf(order.state, gap, sent);
  if (state === null || state === order.state) return;
  await container
    .resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE)
    .moveOrder(
      order.id,
      async () => ({ state, deed: { verb: state, actor_id, at: now, details: gap } }),
      context,
    );
}

/** Writes offers that ended without an answer, in the step's transaction. */
export async function writeEnded(
  service: AllotmentModuleService,
  ended: readonly OfferRow[],
  now: Date,
  context: Context,
): Promise<void> {
  if (ended.length === 0) return;
  await service.changeOffers(
    ended.map(({ id, state, accepted }) => ({ id, state, accepted, by: null })),
    now,
    context,
  );
  await service.note(
    ended.map(({ id, plan_id, wholesale_order_id, state, quantity }) => ({
      ...{ wholesale_order_id, plan_id, allotment_id: id, actor_id: null, at: now, details: { quantity } },
      verb: state === "closed" ? ("closed" as const) : ("lapsed" as const),
    })),
    context,
  );
}
