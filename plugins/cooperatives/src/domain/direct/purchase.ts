import type { PoolSpec, Promised } from "../../contract/pool";
import { MOST_MONEY, type QuoteAmounts, quoteAmounts } from "../quote/amounts";
import { tierPrice } from "../quote/tier-price";
import { refuseWanted, type Wanted, type WantedRefusal } from "../quote/wanted";
import { shippingOf } from "./terms";

export type DirectRefusal =
  | WantedRefusal
  | "tier_by_quote_only"
  | "tier_more_than_promised"
  | "tier_before_promise"
  | "tier_price_changed"
  | "quote_amount_too_large";

/** A pool, as far as it is bought directly. */
export type DirectPool = Pick<
  PoolSpec,
  "measure" | "tiers" | "grades" | "minimum_order" | "deposit_percent" | "direct"
>;

/** What a quantity comes to at the price of its tier, by the rules of a proforma. */
export interface DirectPrice extends QuoteAmounts {
  unit_price: string;
}

/**
 * What so much of a pool costs, bought directly.
 *
 * @param tax rates in hundredths of a percent, as the market takes them
 * @returns null where the pool is only quoted, or so little is not sold
 */
export function priceDirectly(
  pool: DirectPool,
  quantity: number,
  tax: { tax_goods_bp: number; tax_shipping_bp: number },
): DirectPrice | null {
  const unit_price = tierPrice(pool.tiers, quantity);
  if (!pool.direct || unit_price === null) return null;
  const sums = quoteAmounts({
    measure: pool.measure,
    quantity,
    unit_price: BigInt(unit_price),
    shipping: shippingOf(pool.direct.shipping, quantity),
    deposit_bp: pool.deposit_percent * 100,
    ...tax,
  });
  return { ...sums, unit_price };
}

/** Why that cannot be wanted of a pool directly, whatever is promised of it; or null. */
export function refuseDirectly(pool: DirectPool, wanted: Wanted, today: string): DirectRefusal | null {
  if (!pool.direct) return "tier_by_quote_only";
  const grades = pool.grades.map(({ code }) => code);
  return refuseWanted(wanted, { minimum_order: pool.minimum_order, grades }, today);
}

/** Why an order is not taken: members have not promised so much, not by that day, or it costs other than what the buyer saw; or null. */
export function refuseOrder(
  { deliver_by }: Pick<Wanted, "deliver_by">,
  { promised, price, seen }: { promised: Promised; price: bigint; seen: bigint },
): DirectRefusal | null {
  if ("shortfall" in promised) return "tier_more_than_promised";
  if (deliver_by < promised.day) return "tier_before_promise";
  if (price > MOST_MONEY) return "quote_amount_too_large";
  return price === seen ? null : "tier_price_changed";
}
