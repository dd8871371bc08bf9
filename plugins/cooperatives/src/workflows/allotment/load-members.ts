import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { GradeName } from "../../contract/allotment";
import type { Measure } from "../../contract/measure";
import { POOL_MODULE } from "../../contract/names";
import type { PoolModuleService } from "../../modules/pool/service";
import { standingOf } from "../membership/standing-of";

/** A pool, as far as its orders' allotments read it. */
export interface KnownPool {
  id: string;
  title: string;
  title_en: string;
  measure: Measure;
  grades: GradeName[];
  /** Handle. */
  category: string;
}

/** A member of a cooperative with what she pledged to a pool. */
export interface KnownMember {
  seller_id: string;
  handle: string;
  name: string;
  name_en: string;
  weight: number;
  near: boolean;
  in_standing: boolean;
  pledge: {
    id: string;
    weekly_quantity: number;
    unit_price: string;
    raw_material: string | null;
    minimum_batch: number;
    grade: string;
    valid_from: string;
    valid_to: string;
    withdrawn_at: Date | string | null;
  };
}

/** What is known of an order's pool and who has pledged something to it. */
export interface Known {
  pool: KnownPool;
  /** Ids of the pools whose goods are of the same kind, this one too. */
  same_goods: string[];
  members: KnownMember[];
}

const PLEDGE = [
  "id",
  "producer_id",
  "weekly_quantity",
  "unit_price",
  "raw_material",
  "minimum_batch",
  "grade",
  "valid_from",
  "valid_to",
  "withdrawn_at",
] as const;

type PledgeRow = NonNullable<KnownMember["pledge"]> & { producer_id: string };

/**
 * Everything about an order's pool and members that others keep; loaded here alone. Members are those who have pledged something to the pool: nobody
 * else can be asked.
 */
export async function loadKnown(
  container: MedusaContainer,
  { cooperative_id, pool_id }: { cooperative_id: string; pool_id: string },
): Promise<Known> {
  const [pools, pledges] = await Promise.all([
    loadPools(container, [pool_id]),
    container
      .resolve<PoolModuleService>(POOL_MODULE)
      .listPledges({ pool_id, withdrawn_at: null }, { select: [...PLEDGE], take: null }) as Promise<
      PledgeRow[]
    >,
  ]);
  const pool = pools.get(pool_id);
  if (!pool) throw new Error("an order's pool is kept as long as the order");
  const producer_ids = pledges.map(({ producer_id }) => producer_id);
  const [same_goods, sellers, standings] = await Promise.all([
    sameGoods(container, pool),
    sellersBy(container, [...producer_ids, cooperative_id]),
    standingOf(container, { cooperative_id, producer_ids }),
  ]);
  const home = sellers.get(cooperative_id)?.county_id ?? null;
  return {
    pool,
    same_goods,
    members: pledges.flatMap(({ producer_id: seller_id, ...pledge }) => {
      const seller = sellers.get(seller_id);
      if (!seller) return [];
      const { handle, name, name_en, county_id } = seller;
      return [
        {
          ...{ seller_id, handle, name, name_en, pledge },
          weight: standings.get(seller_id)?.weight ?? 1,
          near: home !== null && county_id === home,
          in_standing: standings.get(seller_id)?.standing === "good",
        },
      ];
    }),
  };
}

/** This and all other pools, of every cooperative, whose goods are the same kind: what is made for them cannot be made for it. */
async function sameGoods(container: MedusaContainer, { category, measure }: KnownPool): Promise<string[]> {
  const pools = await container
    .resolve<PoolModuleService>(POOL_MODULE)
    .listPools({ category, measure }, { select: ["id"], take: null });
  return pools.map(({ id }) => id);
}

/** Pools by their ids. */
export async function loadPools(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, KnownPool>> {
  if (ids.length === 0) return new Map();
  const pools = await container
    .resolve<PoolModuleService>(POOL_MODULE)
    .listPools(
      { id: [...new Set(ids)] },
      { select: ["id", "title", "title_en", "measure", "grades", "category"], take: null },
    );
  return new Map((pools as unknown as KnownPool[]).map((pool) => [pool.id, pool]));
}

/** A seller's name and place. */
export interface SellerRow {
  id: string;
  handle: string;
  name: string;
  name_en: string;
  county_id: string | null;
}

/** Sellers by their ids. */
export async function sellersBy(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, SellerRow>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: SELLER_MODULE,
    fields: ["id", "handle", "name", "name_en", "county_id"],
    filters: { id: asked },
    pagination: { take: asked.length },
  });
  return new Map((data as unknown as SellerRow[]).map((row) => [row.id, row]));
}
