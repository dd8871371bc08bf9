import { databaseOf } from "@dastranj/database";
import { dayAt } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MEMBERSHIP_MODULE, POOL_MODULE } from "../../contract/names";
import type { StorePool, StorePoolAnswer, StorePoolsAnswer } from "../../contract/pool";
import { promiseOf } from "../../domain/pool/promise";
import type { MembershipModuleService } from "../../modules/membership/service";
import type { PoolModuleService, PoolRow } from "../../modules/pool/service";
import { NOBODY, namedSellers } from "../membership/named-sellers";
import { refusal } from "../refusal";
import { photosOf, specOf } from "./pool-columns";
import { byWhen, type PoolPromises, readPromises } from "./read-promises";

/** Open pools of cooperatives that may sell them now, the newest first. */
const OPEN = `
  select p.id, count(*) over ()::int as count from pool p
  join seller s on s.id = p.cooperative_id and s.deleted_at is null
  where p.state = 'open' and p.deleted_at is null and s.status = 'verified' and s.away_until is null
    and (s.covered_categories is null or p.category = any(s.covered_categories))
    and (:handle::text is null or p.handle = :handle)
    and (:category::text is null or p.category = :category)
    and (:cooperative::text is null or s.handle = :cooperative)
  order by p.opened_at desc, p.id
  limit :limit offset :offset`;

interface Asked {
  category?: string;
  /** Handle. */
  cooperative?: string;
  limit: number;
  offset: number;
}

/** What buyers may ask for in bulk. */
export async function readStorePools(
  container: MedusaContainer,
  { now, ...asked }: Asked & { now: Date },
): Promise<StorePoolsAnswer> {
  const { rows, count } = await openPools(container, { ...asked, handle: null });
  const { limit, offset } = asked;
  const { timeZone } = container.resolve<PoolModuleService>(POOL_MODULE);
  const today = dayAt(now, timeZone);
  const promises = await readPromises(
    container,
    rows.map(({ id }) => id),
    today,
  );
  return { pools: await asStorePools(container, rows, promises, today), count, limit, offset };
}

/** One pool for buyers: what can be promised by when, and by when a quantity that is asked for. */
export async function readStorePool(
  container: MedusaContainer,
  { handle, quantity, now }: { handle: string; quantity?: number; now: Date },
): Promise<StorePoolAnswer> {
  const row = await findOpenPool(container, handle);
  const { timeZone } = container.resolve<PoolModuleService>(POOL_MODULE);
  const today = dayAt(now, timeZone);
  const all = await readPromises(container, [row.id], today);
  const promises = all.get(row.id) ?? { pledges: [], taken: [] };
  const [[pool], members] = await Promise.all([
    asStorePools(container, [row], all, today),
    namedMembers(container, row.cooperative_id),
  ]);
  return {
    pool: pool as StorePool,
    by_when: byWhen(promises, row, today),
    asked: quantity === undefined ? null : { quantity, ...promised(promises, row, quantity, today) },
    members,
  };
}

/** An open pool of a cooperative that may sell it now. @throws pool_not_found */
export async function findOpenPool(container: MedusaContainer, handle: string): Promise<PoolRow> {
  const { rows } = await openPools(container, { handle, limit: 1, offset: 0 });
  if (!rows[0]) throw refusal("pool_not_found");
  return rows[0];
}

async function openPools(
  container: MedusaContainer,
  { handle, category, cooperative, limit, offset }: Asked & { handle: string | null },
): Promise<{ rows: PoolRow[]; count: number }> {
  const asked = { handle, category: category ?? null, cooperative: cooperative ?? null, limit, offset };
  const { rows: found } = await databaseOf(container).raw<{ id: string; count: number }>(OPEN, asked);
  if (found.length === 0) return { rows: [], count: 0 };
  const pools = await container
    .resolve<PoolModuleService>(POOL_MODULE)
    .listPools({ id: found.map(({ id }) => id) }, { take: found.length });
  const byId = new Map((pools as unknown as PoolRow[]).map((pool) => [pool.id, pool]));
  return { rows: found.flatMap(({ id }) => byId.get(id) ?? []), count: found[0]?.count ?? 0 };
}

async function asStorePools(
  container: MedusaContainer,
  rows: readonly PoolRow[],
  promises: ReadonlyMap<string, PoolPromises>,
  today: string,
): Promise<StorePool[]> {
  const named = await namedSellers(
    container,
    rows.map(({ cooperative_id }) => cooperative_id),
  );
  return rows.map((row) => ({
    id: row.id,
    handle: row.handle,
    ...specOf(row),
    currency_code: row.currency_code,
    cooperative: named.get(row.cooperative_id) ?? NOBODY,
    photos: photosOf(row),
    promised: promised(promises.get(row.id) ?? { pledges: [], taken: [] }, row, row.minimum_order, today),
  }));
}

function promised({ pledges, taken }: PoolPromises, { lead_days }: PoolRow, quantity: number, today: string) {
  return promiseOf(pledges, taken, { quantity, today, lead_days });
}

/** So many members a page of a pool names. */
const MOST_NAMED = 100;

/** Active, verified members of a cooperative who agreed to be named. */
async function namedMembers(
  container: MedusaContainer,
  cooperative_id: string,
): Promise<StorePoolAnswer["members"]> {
  const members = await container
    .resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
    .listMemberships(
      { cooperative_id, state: "active", may_be_named: true },
      { take: MOST_NAMED, order: { joined_at: "ASC" }, select: ["producer_id"] },
    );
  const named = await namedSellers(
    container,
    members.map(({ producer_id }) => producer_id),
  );
  return [...named.values()].flatMap(({ handle, name, name_en, county, verified }) =>
    verified ? [{ handle, name, name_en, county }] : [],
  );
}
