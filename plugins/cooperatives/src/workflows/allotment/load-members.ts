import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { GradeName } from "../../contract/allotment";
import type { Measure } from "../../contract/measure";
import { standingOf } from "../membership/standing-of";

/** A pool, as far as its orders' allotments read it. */
export interface KnownPool {
  id: string;
  title: string;
  title_en: string;
  measure: Measure;
  grades: GradeName[];
  /** This and all other pools, of every cooperative, whose goods are the same kind: what is made for them cannot be made for it. */
  same_goods: string[];
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
    minimum_batch: number;
    grade: string;
    valid_from: string;
    valid_to: string;
    withdrawn_at: Date | string | null;
  } | null;
}

/** What is known of an order's pool and the members of its cooperative. */
export interface Known {
  pool: KnownPool;
  members: KnownMember[];
}

/** Everything about an order's pool and members that others keep; loaded here alone. */
export async function loadKnown(
  container: MedusaContainer,
  { cooperative_id, pool_id }: { cooperative_id: string; pool_id: string },
): Promise<Known> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [pools, { data: memberships }, { data: pledges }] = await Promise.all([
    loadPools(container, [pool_id]),
    query.graph({ entity: "membership", fields: ["producer_id"], filters: { cooperative_id } }),
    query.graph({ entity: "pledge", fields: [...PLEDGE], filters: { pool_id, withdrawn_at: null } }),
  ]);
  const pool = pools.get(pool_id);
  if (!pool) throw new Error("an order's pool is kept as long as the order");
  const producers = [...new Set((memberships as unknown as { producer_id: string }[]).map(({ producer_id }) => producer_id))];
  const [sellers, standings] = await Promise.all([
    sellersBy(container, [...producers, cooperative_id]),
    standingOf(container, { cooperative_id, producer_ids: producers }),
  ]);
  const pledgeOf = new Map((pledges as unknown as PledgeRow[]).map((pledge) => [pledge.producer_id, pledge]));
  const home = sellers.get(cooperative_id)?.county_id ?? null;
  return {
    pool,
    members: producers.flatMap((seller_id) => {
      const seller = sellers.get(seller_id);
      if (!seller) return [];
      const { standing, weight } = standings.get(seller_id) ?? { standing: "not_a_member", weight: 1 };
      const { handle, name, name_en, county_id } = seller;
      return [
        {
          ...{ seller_id, handle, name, name_en, weight },
          near: home !== null && county_id === home,
          in_standing: standing === "good",
          pledge: pledgeOf.get(seller_id) ?? null,
        },
      ];
    }),
  };
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
export async function sellersBy(container: MedusaContainer, ids: readonly string[]): Promise<Map<string, SellerRow>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", "handle", "name", "name_en", "county_id"],
    filters: { id: [...new Set(ids)] },
  });
  return new Map((data as unknown as SellerRow[]).map((row) => [row.id, row]));
}
