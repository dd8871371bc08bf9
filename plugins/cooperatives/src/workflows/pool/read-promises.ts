import { type Database, databaseOf } from "@dastranj/database";
import { daysAfter } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { ByWhen } from "../../contract/pool";
import { type PromisePledge, promisableBy, type Taken } from "../../domain/pool/promise";
import type { PledgeRow, PoolRow } from "../../modules/pool/service";

/** What members promise a pool, and what is promised of it already. */
export interface PoolPromises {
  pledges: PromisePledge[];
  taken: Taken[];
}

/** Pledges that count: of active members who are verified. */
const PLEDGES = `
  select p.pool_id, p.weekly_quantity, p.minimum_batch, p.grade, p.valid_from, p.valid_to, p.withdrawn_at
  from pledge p
  join membership m on m.cooperative_id = p.cooperative_id and m.producer_id = p.producer_id
    and m.state = 'active' and m.deleted_at is null
  join seller s on s.id = p.producer_id and s.status = 'verified' and s.deleted_at is null
  where p.pool_id = any(?) and p.withdrawn_at is null and p.valid_to >= ? and p.deleted_at is null`;

/** Orders that are still to be made. */
const TAKEN = `
  select pool_id, quantity, deliver_by from wholesale_order
  where pool_id = any(?) and state in ('agreed', 'confirmed', 'allotting', 'allotted') and deleted_at is null`;

/**
 * What is promised of pools, by their ids: one entry for each that was asked about.
 *
 * @param sql a running transaction, if the answer is to hold with what is written in it
 */
export async function readPromises(
  container: MedusaContainer,
  pools: readonly string[],
  today: string,
  sql?: Database,
): Promise<Map<string, PoolPromises>> {
  const found = new Map(pools.map((id): [string, PoolPromises] => [id, { pledges: [], taken: [] }]));
  if (pools.length === 0) return found;
  const database = sql ?? databaseOf(container);
  // One after another: a transaction answers one question at a time.
  const { rows: pledges } = await database.raw<PledgeRow>(PLEDGES, [[...pools], today]);
  const { rows: taken } = await database.raw<Taken & { pool_id: string }>(TAKEN, [[...pools]]);
  for (const { pool_id, ...pledge } of pledges) found.get(pool_id)?.pledges.push(pledge);
  for (const { pool_id, ...order } of taken) found.get(pool_id)?.taken.push(order);
  return found;
}

/** So many weeks a buyer looks ahead. */
const WEEKS = [1, 2, 3, 4, 6, 8, 12, 26];

/** How much can be promised by when; empty where nobody pledges. */
export function byWhen({ pledges, taken }: PoolPromises, { lead_days }: PoolRow, today: string): ByWhen[] {
  if (pledges.length === 0) return [];
  return WEEKS.map((weeks) => {
    const day = daysAfter(today, lead_days + 7 * weeks);
    return { day, quantity: promisableBy(day, pledges, taken, { today, lead_days }) };
  });
}

/** How many members promise, and how much together in the week that begins today. */
export function pledgedOf({ pledges }: PoolPromises, today: string) {
  const now = pledges.filter(({ valid_from }) => valid_from <= today);
  return {
    members: pledges.length,
    weekly_quantity: now.reduce((sum, { weekly_quantity }) => sum + weekly_quantity, 0),
  };
}
