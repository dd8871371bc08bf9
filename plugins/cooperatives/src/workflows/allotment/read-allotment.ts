import type { MedusaContainer } from "@medusajs/framework/types";
import type { AllotmentAnswer, AllottedMember, AllottedOrder, AllottedShare } from "../../contract/allotment";
import type { AllotmentVerb } from "../../contract/allotment-words";
import { ALLOTMENT_MODULE } from "../../contract/names";
import { priceOf } from "../../domain/measure";
import { canDo, gapOf } from "../../domain/offers/gap";
import type { OfferRow, OrderRow } from "../../modules/allotment/rows";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import { refusal } from "../refusal";
import { asOfNow } from "./as-of-now";
import { handOverBy } from "./draw-up";
import { type KnownPool, loadPools, type SellerRow, sellersBy } from "./load-members";
import { outsideOf } from "./settle";

const MOST_EVENTS = 100;

/** What a cooperative sees of an order that it brings together: its plan, each share with its answer, the gap, and what it can do. */
export async function readAllotment(
  container: MedusaContainer,
  asked: { order_id: string; cooperative_id: string; limit: number; offset: number; now: Date },
): Promise<AllotmentAnswer> {
  const { order_id, cooperative_id, limit, offset, now } = asked;
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const standing = await service.standing(order_id, cooperative_id);
  if (!standing) throw refusal("wholesale_order_not_found");
  const { order, plans, outside } = standing;
  const offers = asOfNow(standing, now);
  const gap = gapOf(order.quantity, outsideOf(outside), offers);
  const [newest] = plans;
  const versions = new Map(plans.map(({ id, version }) => [id, version]));
  const shown = offers.toReversed().slice(offset, offset + limit);
  const memberOf = new Map(offers.map(({ id, seller_id }) => [id, seller_id]));
  const [pools, sellers, events] = await Promise.all([
    loadPools(container, [order.pool_id]),
    sellersBy(
      container,
      shown.map(({ seller_id }) => seller_id),
    ),
    service.listAllotmentEvents(
      { wholesale_order_id: order_id },
      { take: MOST_EVENTS, order: { at: "DESC", id: "DESC" } },
    ),
  ]);
  return {
    order: showOrder(service, order, pools.get(order.pool_id)),
    gap,
    cost: String(costOfAccepted(order, offers)),
    plan: newest
      ? {
          ...{
            id: newest.id,
            version: newest.version,
            strategy: newest.strategy,
            shortfall: newest.shortfall,
          },
          state: newest.state === "open" && now < newest.deadline ? "open" : "closed",
          short_of: newest.short_of as "capacity" | "money" | "fitting_batches" | null,
          deadline: newest.deadline.toISOString(),
          sent_at: newest.sent_at.toISOString(),
        }
      : null,
    shares: shown.map((offer) => showShare(order, offer, versions.get(offer.plan_id) ?? 0, sellers)),
    count: offers.length,
    outside: outside.map(({ id, quantity, unit_price, words, noted_at }) => ({
      ...{ id, quantity, unit_price, words },
      noted_at: noted_at.toISOString(),
    })),
    events: events.map(({ verb, at, allotment_id, words, details }) => ({
      verb: verb as AllotmentVerb,
      at: new Date(at).toISOString(),
      member_id: memberOf.get(allotment_id ?? "") ?? null,
      words,
      quantity: (details as { quantity?: number | null } | null)?.quantity ?? null,
    })),
    can: canDo(order.state, gap, newest ?? null, now),
  };
}

/** An order as its allotment shows it. */
function showOrder(
  service: AllotmentModuleService,
  order: OrderRow,
  pool: KnownPool | undefined,
): AllottedOrder {
  const { id, state, measure, quantity, currency_code, unit_price, margin_bp, deliver_by } = order;
  return {
    ...{ id, state, measure, quantity, currency_code, unit_price, deliver_by },
    title: pool?.title ?? "",
    title_en: pool?.title_en ?? "",
    grades: (pool?.grades ?? []).filter(({ code }) => order.grades.includes(code)),
    most_unit_price: String((BigInt(unit_price) * BigInt(10_000 - margin_bp)) / 10_000n),
    hand_over_by: handOverBy(service, deliver_by),
  };
}

function showShare(
  { measure }: OrderRow,
  offer: OfferRow,
  version: number,
  sellers: Map<string, SellerRow>,
): AllottedShare {
  const { id, quantity, already, accepted, state, unit_price, grade, because, turn, answered_at } = offer;
  return {
    ...{ id, version, quantity, already, accepted, state, unit_price, grade, turn },
    member: showMember(offer.seller_id, sellers.get(offer.seller_id)),
    earns: String(priceOf(measure, accepted ?? quantity, BigInt(unit_price))),
    reason: because,
    answered_at: answered_at && new Date(answered_at).toISOString(),
  };
}

/** A member as her cooperative sees her. */
export function showMember(
  id: string,
  seller: Pick<SellerRow, "handle" | "name" | "name_en"> | undefined,
): AllottedMember {
  return { id, handle: seller?.handle ?? "", name: seller?.name ?? "", name_en: seller?.name_en ?? "" };
}

const costOfAccepted = ({ measure }: OrderRow, offers: readonly OfferRow[]) =>
  offers.reduce(
    (all, { accepted, unit_price }) => all + priceOf(measure, accepted ?? 0, BigInt(unit_price)),
    0n,
  );
