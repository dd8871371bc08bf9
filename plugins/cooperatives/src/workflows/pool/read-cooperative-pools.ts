import { dayAt } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { POOL_MODULE } from "../../contract/names";
import type { CooperativePledgesAnswer } from "../../contract/pledge";
import {
  type CooperativePool,
  type CooperativePoolAnswer,
  type CooperativePoolsAnswer,
  POOL_STATES,
  type PoolState,
} from "../../contract/pool";
import { pledgeStanding } from "../../domain/pool/pledge";
import type { PledgeRow, PoolModuleService, PoolRow } from "../../modules/pool/service";
import { NOBODY, namedSellers } from "../membership/named-sellers";
import { standingOf } from "../membership/standing-of";
import { refusal } from "../refusal";
import { photosOf, specOf } from "./pool-columns";
import { byWhen, type PoolPromises, pledgedOf, readPromises } from "./read-promises";

interface Page {
  limit: number;
  offset: number;
}

/** A cooperative's pools: a page of them, and how many stand in each state. */
export async function readPools(
  container: MedusaContainer,
  { seller_id, state, now, ...page }: Page & { seller_id: string; state?: PoolState; now: Date },
): Promise<CooperativePoolsAnswer> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  const own = { cooperative_id: seller_id };
  const today = dayAt(now, pools.timeZone);
  const [[rows, count], ...counts] = await Promise.all([
    pools.listAndCountPools(
      { ...own, ...(state && { state }) },
      { skip: page.offset, take: page.limit, order: { created_at: "DESC", id: "ASC" } },
    ),
    ...POOL_STATES.map(async (at) => [
      at,
      (await pools.listAndCountPools({ ...own, state: at }, { take: 1 }))[1],
    ]),
  ]);
  const found = rows as unknown as PoolRow[];
  const ids = found.map(({ id }) => id);
  const promises = await readPromises(container, ids, today);
  return {
    pools: found.map((row) => seen(row, promises.get(row.id), today)),
    count,
    ...page,
    states: Object.fromEntries(counts) as CooperativePoolsAnswer["states"],
  };
}

/** One of a cooperative's pools, with what can be promised of it by when. */
export async function readPool(
  container: MedusaContainer,
  { id, seller_id, now }: { id: string; seller_id: string; now: Date },
): Promise<CooperativePoolAnswer> {
  const { timeZone } = container.resolve<PoolModuleService>(POOL_MODULE);
  const row = await ownPool(container, { id, seller_id });
  const today = dayAt(now, timeZone);
  const promises = (await readPromises(container, [id], today)).get(id) ?? NOTHING;
  return { pool: seen(row, promises, today), by_when: byWhen(promises, row, today) };
}

/** What was pledged to a pool of a cooperative, the newest first. */
export async function readPoolPledges(
  container: MedusaContainer,
  { id, seller_id, now, ...page }: Page & { id: string; seller_id: string; now: Date },
): Promise<CooperativePledgesAnswer> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  await ownPool(container, { id, seller_id });
  const today = dayAt(now, pools.timeZone);
  const [rows, count] = await pools.listAndCountPledges(
    { pool_id: id },
    { skip: page.offset, take: page.limit, order: { withdrawn_at: "DESC", created_at: "DESC", id: "ASC" } },
  );
  const producer_ids = rows.map(({ producer_id }) => producer_id);
  const [named, standings] = await Promise.all([
    namedSellers(container, producer_ids),
    standingOf(container, { cooperative_id: seller_id, producer_ids }),
  ]);
  return {
    pledges: (rows as PledgeRow[]).map((pledge) => {
      const standing = pledgeStanding(pledge, today);
      return {
        ...termsSeenByAll(pledge),
        id: pledge.id,
        standing,
        producer: named.get(pledge.producer_id) ?? NOBODY,
        counts: standing === "standing" && standings.get(pledge.producer_id)?.standing === "good",
      };
    }),
    count,
    ...page,
  };
}

const NOTHING: PoolPromises = { pledges: [], taken: [] };

async function ownPool(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string },
): Promise<PoolRow> {
  const [row] = await container
    .resolve<PoolModuleService>(POOL_MODULE)
    .listPools({ id, cooperative_id: seller_id }, { take: 1 });
  if (!row) throw refusal("pool_not_found");
  return row as unknown as PoolRow;
}

function seen(row: PoolRow, promises: PoolPromises = NOTHING, today: string): CooperativePool {
  const { id, handle, state, currency_code, margin_bp, product_id, opened_at, closed_at } = row;
  return {
    ...{ id, handle, state, currency_code, margin_bp, product_id },
    ...specOf(row),
    photos: photosOf(row),
    pledged: pledgedOf(promises, today),
    opened_at: opened_at?.toISOString() ?? null,
    closed_at: closed_at?.toISOString() ?? null,
  };
}

/** What a pledge promises. */
/** What she pledged, as the cooperative reads it too. */
export function termsSeenByAll(pledge: PledgeRow) {
  const { weekly_quantity, unit_price, minimum_batch, grade, valid_from, valid_to } = pledge;
  return { weekly_quantity, unit_price, minimum_batch, grade, valid_from, valid_to };
}
