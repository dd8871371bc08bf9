import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { ALLOTMENT_MODULE } from "../../contract/names";
import { outOfStanding } from "../../domain/offers/answer";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import { standingOf } from "../membership/standing-of";
import { FOLLOW_STANDING, SWEEP_STANDINGS, TELL_GAP } from "./job-names";
import { settle, writeEnded } from "./settle";

const AGAIN = { attempts: 30, backoff: { firstMs: 500, mostMs: 10 * 60_000 } };

defineJob({
  name: FOLLOW_STANDING,
  data: z.strictObject({ seller_id: z.string().max(100) }),
  ...AGAIN,
  handle: ({ seller_id }, { container }) => followStanding(container, { seller_id, now: new Date() }),
});

// An event is lost with its process: whoever it was about is found here, a little later.
defineJob({
  name: SWEEP_STANDINGS,
  data: z.strictObject({}),
  ...AGAIN,
  schedule: { cron: "*/15 * * * *", timeZone: "UTC", data: {} },
  handle: (_, { container }) => followStanding(container, { now: new Date() }),
});

/**
 * A member's standing has changed. Where she can be asked for nothing any more, what she has not answered is closed, so that it can be shared anew; what
 * she accepted stays hers to finish.
 *
 * @param of one member, or all who have not answered
 */
export async function followStanding(
  container: MedusaContainer,
  { seller_id, now }: { seller_id?: string; now: Date },
): Promise<void> {
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const open = await service.listAllotments(
    { ...(seller_id && { seller_id }), state: "offered" },
    { select: ["id", "seller_id", "cooperative_id", "wholesale_order_id"], order: { id: "ASC" }, take: null },
  );
  const asked = new Map<string, string[]>();
  for (const { cooperative_id, seller_id: member } of open)
    asked.set(cooperative_id, [...(asked.get(cooperative_id) ?? []), member]);
  for (const [cooperative_id, producer_ids] of asked) {
    const standings = await standingOf(container, {
      cooperative_id,
      producer_ids: [...new Set(producer_ids)],
    });
    for (const offer of open)
      if (offer.cooperative_id === cooperative_id && standings.get(offer.seller_id)?.standing !== "good")
        await closeOffer(container, { offer_id: offer.id, order_id: offer.wholesale_order_id, now });
  }
}

async function closeOffer(
  container: MedusaContainer,
  { offer_id, order_id, now }: { offer_id: string; order_id: string; now: Date },
): Promise<void> {
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  await service.step({ order_id }, async (standing, context) => {
    const offer = standing.offers.find(({ id }) => id === offer_id);
    if (offer?.state !== "offered") return;
    const closed = { ...offer, state: outOfStanding(offer) };
    await writeEnded(service, [closed], now, context);
    const offers = standing.offers.map((one) => (one.id === offer_id ? closed : one));
    await settle(container, { ...standing, offers, sent: true, actor_id: null, now }, context);
    const told = { order_id, at: now.toISOString() };
    await container.resolve<Jobs>(JOBS_MODULE).enqueue(TELL_GAP, told, { key: offer_id }, context);
  });
}
