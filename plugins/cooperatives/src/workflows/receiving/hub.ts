import { LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import { dayAt } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { RECEIVING_MODULE } from "../../contract/names";
import { lotDay } from "../../domain/receiving/lot-day";
import type { ReceivingModuleService } from "../../modules/receiving/service";

export const hubOf = (container: MedusaContainer): ReceivingModuleService =>
  container.resolve<ReceivingModuleService>(RECEIVING_MODULE);

/** The cooperative's today: as an ISO date, and as its lots are numbered. */
export async function todayOf(
  container: MedusaContainer,
  cooperative_id: string,
  now: Date,
): Promise<{ iso: string; lots: string }> {
  const [home] = await container
    .resolve<MaySell>(LICENCE_POLICY_MODULE)
    .homesOf(container, [cooperative_id], now);
  const time_zone = home?.time_zone ?? hubOf(container).timeZone;
  return { iso: dayAt(now, time_zone), lots: lotDay(now, { country: home?.country ?? "ir", time_zone }) };
}
