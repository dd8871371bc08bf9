import { dayAt, LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";

/** Which day it is where each seller lives, as an ISO date: a promise is late when its day is over there. */
export async function daysOfSellers(
  container: MedusaContainer,
  seller_ids: string[],
  now: Date,
): Promise<(seller_id: string) => string> {
  const homes = await container
    .resolve<MaySell>(LICENCE_POLICY_MODULE)
    .homesOf(container, [...new Set(seller_ids)], now);
  const days = new Map(homes.map(({ seller_id, time_zone }) => [seller_id, dayAt(now, time_zone)]));
  // Of a seller who is gone nothing is late.
  return (seller_id) => days.get(seller_id) ?? "";
}
