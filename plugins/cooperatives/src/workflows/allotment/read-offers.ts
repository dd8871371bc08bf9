import type { MedusaContainer } from "@medusajs/framework/types";
import type { MemberOffer, MemberOffersAnswer } from "../../contract/allotment";
import { ALLOTMENT_MODULE } from "../../contract/names";
import { priceOf } from "../../domain/measure";
import { isAnswerable, leastOf } from "../../domain/offers/answer";
import type { OwnOffer } from "../../modules/allotment/rows";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import { refusal } from "../refusal";
import { asOfNow } from "./as-of-now";
import { type KnownPool, loadPools, type SellerRow, sellersBy } from "./load-members";

/** What a member is asked for, or was; those that wait for her answer first, then the newest. */
export async function readOffers(
  container: MedusaContainer,
  {
    seller_id,
    waiting,
    limit,
    offset,
    now,
  }: { seller_id: string; waiting: boolean; limit: number; offset: number; now: Date },
): Promise<MemberOffersAnswer> {
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const { offers, count } = await service.offersOf(seller_id, { waiting, limit, offset, now });
  return { offers: await show(container, offers, now), count, limit, offset };
}

/** One offer of a member. */
export async function readOffer(
  container: MedusaContainer,
  { seller_id, offer_id, now }: { seller_id: string; offer_id: string; now: Date },
): Promise<MemberOffer> {
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const { offers } = await service.offersOf(seller_id, { offer_id, limit: 1, offset: 0, now });
  const [offer] = await show(container, offers, now);
  if (!offer) throw refusal("offer_not_found");
  return offer;
}

async function show(
  container: MedusaContainer,
  rows: readonly OwnOffer[],
  now: Date,
): Promise<MemberOffer[]> {
  const [pools, cooperatives] = await Promise.all([
    loadPools(
      container,
      rows.map(({ pool_id }) => pool_id),
    ),
    sellersBy(
      container,
      rows.map(({ cooperative_id }) => cooperative_id),
    ),
  ]);
  return rows.map((row) => showOffer(row, pools.get(row.pool_id), cooperatives.get(row.cooperative_id), now));
}

/** Field by field: nothing of what others make or ask is in it. */
function showOffer(
  row: OwnOffer,
  pool: KnownPool | undefined,
  cooperative: SellerRow | undefined,
  now: Date,
): MemberOffer {
  const { plan, measure, quantity, already, accepted, unit_price, currency_code, turn } = row;
  const [stands] = asOfNow({ plans: [plan], offers: [row] }, now) as [OwnOffer];
  const earns = (much: number) => String(priceOf(measure, much, BigInt(unit_price)));
  return {
    id: row.id,
    cooperative: {
      handle: cooperative?.handle ?? "",
      name: cooperative?.name ?? "",
      name_en: cooperative?.name_en ?? "",
    },
    goods: {
      title: pool?.title ?? "",
      title_en: pool?.title_en ?? "",
      measure,
      grade: pool?.grades.find(({ code }) => code === row.grade) ?? {
        code: row.grade,
        fa: row.grade,
        en: row.grade,
      },
    },
    total: row.total,
    ...{ quantity, already, accepted, state: stands.state, unit_price, currency_code },
    earns: earns(quantity),
    earns_accepted: accepted === null ? null : earns(accepted),
    reason: row.because,
    turn,
    deadline: plan.deadline.toISOString(),
    hand_over_by: plan.hand_over_by,
    least: leastOf(row),
    step: plan.step,
    answerable: isAnswerable(stands, plan, now),
    answered_at: row.answered_at && new Date(row.answered_at).toISOString(),
  };
}
