import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Measure } from "../../contract/measure";
import { refusal } from "../refusal";

/** A pool, as far as quotes need it. */
export interface QuotedPool {
  id: string;
  handle: string;
  cooperative_id: string;
  product_id: string;
  variant_id: string;
  title: string;
  title_en: string;
  state: string;
  measure: Measure;
  currency_code: string;
  grades: { code: string; fa: string; en: string }[];
  minimum_order: number;
  deposit_percent: number;
  lead_days: number;
  tiers: { from: number; unit_price: string }[];
  margin_bp: number;
}

const FIELDS = [
  "id",
  "handle",
  "cooperative_id",
  "product_id",
  "title",
  "title_en",
  "state",
  "measure",
  "currency_code",
  "grades",
  "minimum_order",
  "deposit_percent",
  "lead_days",
  "tiers",
  "margin_bp",
];

/** Pools by their ids; those that are not shown in Medusa yet are missing. */
export async function loadPools(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, QuotedPool>> {
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "pool",
    fields: FIELDS,
    filters: { id: [...new Set(ids)] } as never,
  });
  const pools = (data as unknown as Omit<QuotedPool, "variant_id">[]).filter(({ product_id }) => product_id);
  const { data: variants } = await query.graph({
    entity: "variant",
    fields: ["id", "product_id"],
    filters: { product_id: pools.map(({ product_id }) => product_id) },
  });
  return new Map(
    pools.flatMap((pool) => {
      const variant = variants.find(({ product_id }) => product_id === pool.product_id);
      return variant ? [[pool.id, { ...pool, variant_id: variant.id }] as const] : [];
    }),
  );
}

/** One pool. @throws quote_pool_not_found */
export async function loadPool(container: MedusaContainer, id: string): Promise<QuotedPool> {
  const pool = (await loadPools(container, [id])).get(id);
  if (!pool) throw refusal("quote_pool_not_found");
  return pool;
}
