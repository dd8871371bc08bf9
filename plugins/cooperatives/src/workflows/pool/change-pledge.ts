import { dayAt } from "@dastranj/sellers/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { POOL_MODULE } from "../../contract/names";
import type { PledgeTerms } from "../../contract/pledge";
import { flawOfPledge, pledgeStanding } from "../../domain/pool/pledge";
import type { PledgeRow, PoolModuleService, PoolRow } from "../../modules/pool/service";
import type { Acting } from "../membership/acting";
import { standingOf } from "../membership/standing-of";
import { refusal } from "../refusal";

/**
 * A member pledges to a pool of her cooperative. Said again in the same words it is the pledge that stands; one that is over makes room.
 *
 * @returns the pledge's id
 */
export async function makePledge(
  container: MedusaContainer,
  { pool_id, terms, ...acting }: Acting & { pool_id: string; terms: PledgeTerms },
): Promise<string> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  return withPool(container, { pool_id, ...acting }, "pool_not_found", async (pool, context) => {
    const { seller_id, now } = acting;
    const own = { pool_id, producer_id: seller_id };
    const [former] = await pools.listPledges({ ...own, withdrawn_at: null }, { take: 1 }, context);
    if (former && isSame(former as PledgeRow, terms)) return former.id;
    mustFit(pools, pool, terms, now);
    if (former) {
      if (pledgeStanding(former as PledgeRow, todayOf(pools, now)) !== "over") throw refusal("pledge_stands");
      await pools.updatePledges({ id: former.id, withdrawn_at: now }, context);
    }
    const row = { ...own, ...terms, cooperative_id: pool.cooperative_id };
    const { id } = (await pools.createPledges(row as never, context)) as unknown as PledgeRow;
    await pools.note(done(acting, pool_id, id, "pledged", { ...terms }), context);
    return id;
  });
}

/** A member changes what she pledged; what she accepted of orders stands. */
export async function changePledge(
  container: MedusaContainer,
  { id, terms, ...acting }: Acting & { id: string; terms: PledgeTerms },
): Promise<void> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  const { pool_id } = await ownPledge(pools, id, acting);
  await withPool(container, { pool_id, ...acting }, "pledge_not_found", async (pool, context) => {
    const pledge = await ownPledge(pools, id, acting, context);
    if (pledge.withdrawn_at) throw refusal("pledge_withdrawn");
    mustFit(pools, pool, terms, acting.now);
    if (isSame(pledge, terms)) return;
    await pools.updatePledges({ id, ...terms } as never, context);
    await pools.note(done(acting, pool_id, id, "pledge_changed", { ...terms }), context);
  });
}

/** A member takes a pledge back; what she accepted of orders stands. Said again it changes nothing. */
export async function withdrawPledge(
  container: MedusaContainer,
  { id, ...acting }: Acting & { id: string },
): Promise<void> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  const { pool_id } = await ownPledge(pools, id, acting);
  await pools.alone(`pool:${pool_id}`, async (context) => {
    const { withdrawn_at } = await ownPledge(pools, id, acting, context);
    if (withdrawn_at) return;
    await pools.updatePledges({ id, withdrawn_at: acting.now }, context);
    await pools.note(done(acting, pool_id, id, "pledge_withdrawn"), context);
  });
}

/** Takes a pool to which she may pledge now: a cooperative's of which she is an active member. Any other's is not there. */
async function withPool<T>(
  container: MedusaContainer,
  { pool_id, seller_id }: { pool_id: string; seller_id: string },
  notFound: "pool_not_found" | "pledge_not_found",
  work: (pool: PoolRow, context: Context) => Promise<T>,
): Promise<T> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  return pools.alone(`pool:${pool_id}`, async (context) => {
    const [row] = await pools.listPools({ id: pool_id }, { take: 1 }, context);
    const pool = row as unknown as PoolRow | undefined;
    if (!pool) throw refusal(notFound);
    const { cooperative_id, state } = pool;
    const hers = (await standingOf(container, { cooperative_id, producer_ids: [seller_id] })).get(seller_id);
    // What a cooperative that is not hers plans is not hers to know.
    if (
      hers?.standing === "not_a_member" &&
      !hers.membership_id &&
      notFound === "pool_not_found" &&
      state !== "open"
    )
      throw refusal("pool_not_found");
    if (hers?.standing !== "good") throw refusal("pledge_not_a_member");
    if (state === "closed") throw refusal("pool_closed");
    return work(pool, context);
  });
}

async function ownPledge(
  pools: PoolModuleService,
  id: string,
  { seller_id }: Acting,
  context?: Context,
): Promise<PledgeRow> {
  const [pledge] = await pools.listPledges({ id, producer_id: seller_id }, { take: 1 }, context);
  if (!pledge) throw refusal("pledge_not_found");
  return pledge as PledgeRow;
}

function mustFit(
  pools: PoolModuleService,
  { measure, grades }: PoolRow,
  terms: PledgeTerms,
  now: Date,
): void {
  const flaw = flawOfPledge(terms, { measure, grades, today: todayOf(pools, now) });
  if (flaw) throw refusal(flaw);
}

const todayOf = ({ timeZone }: PoolModuleService, now: Date) => dayAt(now, timeZone);

const isSame = (pledge: PledgeRow, terms: PledgeTerms) =>
  Object.entries(terms).every(([field, value]) => pledge[field as keyof PledgeTerms] === value);

const done = (
  { member_id, now }: Acting,
  pool_id: string,
  pledge_id: string,
  verb: string,
  details: Record<string, unknown> | null = null,
) => ({ pool_id, pledge_id, verb, actor_id: member_id, at: now, details });
