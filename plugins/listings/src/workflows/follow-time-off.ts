import { defineJob } from "@dastranj/jobs/contract";
import {
  dayAt,
  LICENCE_POLICY_MODULE,
  type MaySell,
  SELLER_MODULE,
  type SellersAway,
} from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { WORKSHOP_MODULE } from "../contract/names";
import { awayUntil } from "../domain/promise-lines";
import type { WorkshopModuleService } from "../modules/workshop";

/** Begins and ends times off. Sellers live by several clocks, so it looks every hour; what is right already stays untouched. */
export const FOLLOW_TIME_OFF = "workshop.follow-time-off";

defineJob({
  name: FOLLOW_TIME_OFF,
  data: z.strictObject({ seller_id: z.string().max(64).optional() }),
  concurrency: 1,
  schedule: { cron: "1 * * * *", timeZone: "Asia/Tehran", data: {} },
  async handle({ seller_id }, { container }) {
    const now = new Date();
    if (!seller_id) await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).forgetOld(now);
    return { changed: await followTimeOff(container, { seller_id, now }) };
  },
});

/**
 * Has the goods of sellers off sale on the days on which they are away for it, and on no other.
 *
 * @returns for how many it is different now
 */
export async function followTimeOff(
  container: MedusaContainer,
  { seller_id, now }: { seller_id?: string | undefined; now: Date },
): Promise<number> {
  const workshops = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE);
  const sellers = container.resolve<SellersAway>(SELLER_MODULE);
  const only = seller_id === undefined ? undefined : [seller_id];
  const [away, begun] = await Promise.all([
    sellers.whoIsAway(only),
    only ?? workshops.withTimeOffAround(now.toISOString().slice(0, 10)),
  ]);
  const ids = [...new Set([...away.map((absence) => absence.seller_id), ...begun])];
  const [homes, times] = await Promise.all([
    container.resolve<MaySell>(LICENCE_POLICY_MODULE).homesOf(container, ids, now),
    workshops.timesOffOf(ids),
  ]);
  const before = new Map(away.map((absence) => [absence.seller_id, absence]));
  const changed = homes.flatMap(({ seller_id, time_zone }) => {
    const own = times.get(seller_id) ?? [];
    const today = dayAt(now, time_zone);
    const away_until = awayUntil(own, today);
    const note = own.find(({ from, to }) => from <= today && today <= to)?.note;
    const away_note = away_until ? note || null : null;
    const stands = before.get(seller_id);
    return (stands?.away_until ?? null) === away_until && (stands?.away_note ?? null) === away_note
      ? []
      : [{ seller_id, away_until, away_note }];
  });
  await sellers.markAway(changed);
  return changed.length;
}
