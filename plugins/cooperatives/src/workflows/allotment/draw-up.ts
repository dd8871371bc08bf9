import { createHash } from "node:crypto";
import { dayAt, daysAfter } from "@dastranj/sellers/contract/days";
import type { Measure } from "../../contract/measure";
import type { CooperativesRefusalCode } from "../../contract/refusals";
import type { Share, Strategy } from "../../domain/allotment/order";
import type { AllotmentRefusal } from "../../domain/allotment/refuse";
import { priceOf } from "../../domain/measure";
import type { Gap } from "../../domain/offers/gap";
import { saidSoFar } from "../../domain/offers/gap";
import { type SharingMember, type ToShare, toShare } from "../../domain/offers/to-share";
import { capacityOf } from "../../domain/pool/capacity";
import { type Simulated, simulateAllotment } from "../../domain/simulate-allotment";
import type { OfferRow, Standing, TakenRow } from "../../modules/allotment/rows";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import { refusal } from "../refusal";
import type { Known } from "./load-members";

/** An order shared out in both ways, not sent yet. */
export interface Drawn {
  /** Which version of the order's plan it would be. */
  version: number;
  shared: ToShare;
  plans: Record<Strategy, Simulated>;
  /** Names each plan: what is sent is what was seen. */
  seen: Record<Strategy, string>;
}

/** What the sharing-out needs to know of the moment. */
interface Moment {
  service: AllotmentModuleService;
  known: Known;
  gap: Gap;
  now: Date;
}

/** The day on which members hand over what they made for an order. */
export function handOverBy(service: AllotmentModuleService, deliver_by: string): string {
  return daysAfter(deliver_by, -service.receivingDays);
}

/**
 * Shares an order out by what stands: what was accepted stays, the rest goes to who can make it until the goods are handed over.
 *
 * @param offers of all plans, as they stand now
 * @throws a refusal where it cannot be shared out
 */
export async function drawUp(
  { order, plans }: Pick<Standing, "order" | "plans">,
  offers: readonly OfferRow[],
  { service, known, gap, now }: Moment,
  context?: Parameters<AllotmentModuleService["taken"]>[1],
): Promise<Drawn> {
  const until = handOverBy(service, order.deliver_by);
  const said = saidSoFar(offers.map((offer) => ({ ...offer, unit_price: BigInt(offer.unit_price) })));
  const members = await sharing({ service, known, order, now }, context);
  const shared = toShare(
    {
      measure: order.measure,
      demand: order.quantity - gap.outside,
      pool_grades: known.pool.grades.map(({ code }) => code),
      grades: order.grades,
      unit_price: BigInt(order.unit_price),
      margin_bp: order.margin_bp,
    },
    members,
    said,
    until,
  );
  if (shared.order.members.length === 0) throw refusal("allotment_no_pledges");
  const simulated = simulateAllotment(shared.order, shared.answers);
  if ("refused" in simulated) throw refusal(REFUSED[simulated.refused] ?? "allotment_data_out_of_range");
  const version = (plans[0]?.version ?? 0) + 1;
  const nameOf = (strategy: Strategy) => digest(version, strategy, shared.step, simulated[strategy]);
  return { version, shared, plans: simulated, seen: { fair: nameOf("fair"), cheapest: nameOf("cheapest") } };
}

const REFUSED: Partial<Record<AllotmentRefusal, CooperativesRefusalCode>> = {
  demand_below_every_batch: "allotment_below_every_batch",
  demand_out_of_range: "allotment_quantity_out_of_range",
};

async function sharing(
  { service, known, order, now }: Omit<Moment, "gap"> & Pick<Standing, "order">,
  context?: Parameters<AllotmentModuleService["taken"]>[1],
): Promise<SharingMember[]> {
  const sellers = known.members.map(({ seller_id }) => seller_id);
  const [taken, remembered] = [
    await service.taken({ sellers, pools: known.same_goods, order_id: order.id }, context),
    await service.remembered(
      { cooperative_id: order.cooperative_id, order_id: order.id, measure: order.measure },
      context,
    ),
  ];
  const takenBy = new Map<string, TakenRow[]>();
  for (const row of taken) takenBy.set(row.seller_id, [...(takenBy.get(row.seller_id) ?? []), row]);
  const from = dayAt(now, service.timeZone);
  return known.members.map(({ seller_id, weight, near, in_standing, pledge }) => ({
    ...{ seller_id, weight, near, in_standing },
    taken: takenBy.get(seller_id) ?? [],
    remembered: remembered.get(seller_id) ?? 0,
    pledge: {
      id: pledge.id,
      grade: pledge.grade,
      unit_price: BigInt(pledge.unit_price),
      minimum_batch: pledge.minimum_batch,
      capacityUntil: (to) => (from < to ? capacityOf(pledge, { from, to }) : 0),
    },
  }));
}

function digest(version: number, strategy: Strategy, step: number, { plan }: Simulated): string {
  const shares = plan.shares
    .map(({ member, units, cost }) => [member, units * step, String(cost)].join(" "))
    .sort();
  return createHash("sha256")
    .update([version, strategy, ...shares].join("\n"))
    .digest("hex")
    .slice(0, 32);
}

/** What shares cost together, each to the last smallest unit of money. */
export function costOf(measure: Measure, shares: readonly Share[], { order, step }: ToShare): bigint {
  return shares.reduce(
    (all, { units }, index) => all + priceOf(measure, units * step, order.members[index]?.unit_price ?? 0n),
    0n,
  );
}
