import { randomUUID } from "node:crypto";
import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { handleOf } from "@dastranj/sellers/contract/handle";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { POOL_MODULE } from "../../contract/names";
import type { PoolSpec } from "../../contract/pool";
import { changeRefused, flawOfSpec, poolMoved } from "../../domain/pool/spec";
import type { PoolModuleService, PoolRow } from "../../modules/pool/service";
import type { Acting } from "../membership/acting";
import { refusal } from "../refusal";
import { mustCover } from "./judge-category";
import { homeCurrency } from "./market";
import { columnsOf } from "./pool-columns";
import { SHOW_POOL } from "./show-pool";

type Spec = PoolSpec & { margin_bp: number };

/**
 * A cooperative offers something in bulk, as a draft; once for each key.
 *
 * @returns its id
 */
export async function makePool(
  container: MedusaContainer,
  { spec, request_key, ...acting }: Acting & { spec: Spec; request_key: string },
): Promise<string> {
  const { seller_id, now, member_id } = acting;
  await mustBeSound(container, spec, acting);
  const { code } = await homeCurrency(container);
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  return pools.alone(`new-pool:${seller_id}`, async (context) => {
    const own = { cooperative_id: seller_id, request_key };
    const [same] = await pools.listPools(own, { take: 1, select: ["id"] }, context);
    if (same) return same.id;
    const row = { ...own, ...columnsOf(spec), currency_code: code, handle: newHandle(spec) };
    const { id } = (await pools.createPools(row as never, context)) as unknown as PoolRow;
    await written(container, { id, verb: "made", member_id, now }, context);
    return id;
  });
}

/** A cooperative writes the specification of a pool of its own anew. */
export async function changePool(
  container: MedusaContainer,
  { id, spec, ...acting }: Acting & { id: string; spec: Spec },
): Promise<void> {
  const { member_id, now } = acting;
  await mustBeSound(container, spec, acting);
  await withOwnPool(container, { id, ...acting }, async (pool, context) => {
    const pools = container.resolve<PoolModuleService>(POOL_MODULE);
    const pledges = await pools.listPledges(
      { pool_id: id, withdrawn_at: null },
      { select: ["grade"], take: null },
      context,
    );
    const code = changeRefused(
      pool,
      spec,
      pledges.map(({ grade }) => grade),
    );
    if (code) throw refusal(code);
    await pools.updatePools({ id, ...columnsOf(spec) } as never, context);
    await written(container, { id, verb: "changed", member_id, now }, context);
  });
}

/** A cooperative opens a pool of its own to buyers, or closes it. Said again it changes nothing. */
export async function movePool(
  container: MedusaContainer,
  { id, verb, ...acting }: Acting & { id: string; verb: "open" | "close" },
): Promise<void> {
  const { member_id, now, seller_id } = acting;
  await withOwnPool(container, { id, ...acting }, async (pool, context) => {
    const state = poolMoved(pool.state, verb);
    if (!state) throw refusal("pool_not_opened");
    if (state === pool.state) return;
    if (state === "open") await mustCover(container, { seller_id, category: pool.category, now });
    const at = state === "open" ? { opened_at: now, closed_at: null } : { closed_at: now };
    await container.resolve<PoolModuleService>(POOL_MODULE).updatePools({ id, state, ...at }, context);
    await written(container, { id, verb: state === "open" ? "opened" : "closed", member_id, now }, context);
  });
}

async function mustBeSound(
  container: MedusaContainer,
  spec: Spec,
  { seller_id, now }: Acting,
): Promise<void> {
  const flaw = flawOfSpec(spec);
  if (flaw) throw refusal(flaw);
  await mustCover(container, { seller_id, category: spec.category, now });
}

/** Does something with a pool of a cooperative's own while nobody else does; another's is not there. */
export async function withOwnPool(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string },
  work: (pool: PoolRow, context: Context) => Promise<void>,
): Promise<void> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  await pools.alone(`pool:${id}`, async (context) => {
    const [pool] = await pools.listPools({ id, cooperative_id: seller_id }, { take: 1 }, context);
    if (!pool) throw refusal("pool_not_found");
    await work(pool as unknown as PoolRow, context);
  });
}

/** Notes what was done, and has Medusa's product follow if it is written. */
export async function written(
  container: MedusaContainer,
  { id, verb, member_id, now }: { id: string; verb: string; member_id: string; now: Date },
  context: Context,
): Promise<void> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  await pools.note({ pool_id: id, verb, actor_id: member_id, at: now }, context);
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(SHOW_POOL, { pool_id: id }, {}, context);
}

/** No product has it: its end is by chance. */
function newHandle({ title }: Spec): string {
  return `${handleOf(title.en || title.fa, "pool").slice(0, 36)}-${randomUUID().slice(0, 8)}`;
}
