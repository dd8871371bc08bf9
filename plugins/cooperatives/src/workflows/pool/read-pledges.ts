import { dayAt } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { NamedSeller } from "../../contract/membership";
import { MEMBERSHIP_MODULE, POOL_MODULE } from "../../contract/names";
import type { PledgedPool, SellerPledge, SellerPledgesAnswer } from "../../contract/pledge";
import { pledgeStanding } from "../../domain/pool/pledge";
import type { MembershipModuleService } from "../../modules/membership/service";
import type { PledgeRow, PoolModuleService, PoolRow } from "../../modules/pool/service";
import { NOBODY, namedSellers } from "../membership/named-sellers";
import { refusal } from "../refusal";
import { termsSeenByAll } from "./read-cooperative-pools";

interface Asked {
  seller_id: string;
  now: Date;
}

/** So many pools she is shown that she could pledge to. */
const MOST_POOLS = 100;

/** What a member pledges, and to what else of her cooperatives she could. */
export async function readPledges(
  container: MedusaContainer,
  { seller_id, now, ...page }: Asked & { limit: number; offset: number },
): Promise<SellerPledgesAnswer> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  const [[rows, count], memberships] = await Promise.all([
    pools.listAndCountPledges(
      { producer_id: seller_id },
      { skip: page.offset, take: page.limit, order: { withdrawn_at: "DESC", created_at: "DESC", id: "ASC" } },
    ),
    container
      .resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
      .listMemberships({ producer_id: seller_id, state: "active" }, { take: MOST_POOLS }),
  ]);
  const today = dayAt(now, pools.timeZone);
  const standing = await pools.listPledges(
    { producer_id: seller_id, withdrawn_at: null, valid_to: { $gte: today } },
    { select: ["pool_id"], take: null },
  );
  const others = await pools.listPools(
    {
      cooperative_id: memberships.map(({ cooperative_id }) => cooperative_id),
      state: ["draft", "open"],
      id: { $nin: standing.map(({ pool_id }) => pool_id) },
    } as never,
    { take: MOST_POOLS, order: { created_at: "DESC" } },
  );
  const open = others as unknown as PoolRow[];
  const named = await namedSellers(
    container,
    open.map(({ cooperative_id }) => cooperative_id),
  );
  return {
    pledges: await asPledges(container, rows as PledgeRow[], today),
    count,
    ...page,
    pools: open.map((pool) => asPool(pool, named)),
  };
}

/** One pledge of a member's. */
export async function readPledge(
  container: MedusaContainer,
  { id, seller_id, now }: Asked & { id: string },
): Promise<SellerPledge> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  const [row] = await pools.listPledges({ id, producer_id: seller_id }, { take: 1 });
  if (!row) throw refusal("pledge_not_found");
  const [pledge] = await asPledges(container, [row as PledgeRow], dayAt(now, pools.timeZone));
  return pledge as SellerPledge;
}

async function asPledges(
  container: MedusaContainer,
  rows: PledgeRow[],
  today: string,
): Promise<SellerPledge[]> {
  if (rows.length === 0) return [];
  const [pools, named] = await Promise.all([
    container
      .resolve<PoolModuleService>(POOL_MODULE)
      .listPools({ id: rows.map(({ pool_id }) => pool_id) }, { take: rows.length }),
    namedSellers(
      container,
      rows.map(({ cooperative_id }) => cooperative_id),
    ),
  ]);
  const byId = new Map((pools as unknown as PoolRow[]).map((pool) => [pool.id, pool]));
  return rows.flatMap((row) => {
    const pool = byId.get(row.pool_id);
    if (!pool) return [];
    return {
      ...termsSeenByAll(row),
      raw_material: row.raw_material,
      id: row.id,
      standing: pledgeStanding(row, today),
      pool: asPool(pool, named),
    };
  });
}

function asPool(pool: PoolRow, named: ReadonlyMap<string, NamedSeller>): PledgedPool {
  const { id, title, title_en, state, measure, currency_code, grades, packaging, packaging_en } = pool;
  return {
    ...{ id, state, measure, currency_code, grades },
    title: { fa: title, en: title_en },
    packaging: { fa: packaging, en: packaging_en },
    cooperative: named.get(pool.cooperative_id) ?? NOBODY,
  };
}
