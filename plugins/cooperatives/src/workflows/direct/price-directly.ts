import type { Database } from "@dastranj/database";
import { dayAt, daysAfter } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { DirectPriceAnswer } from "../../contract/direct-purchase";
import { POOL_MODULE } from "../../contract/names";
import type { Promised } from "../../contract/pool";
import { type DirectPrice, priceDirectly, refuseDirectly, refuseOrder } from "../../domain/direct/purchase";
import { promiseOf } from "../../domain/pool/promise";
import type { PoolModuleService, PoolRow } from "../../modules/pool/service";
import { buyerOf } from "../company/buyer-of";
import { readPromises } from "../pool/read-promises";
import { findOpenPool } from "../pool/read-store-pools";
import { taxOf } from "../quote/tax-of";
import { refusal } from "../refusal";

/** Who asks what something of a pool costs her company. */
export interface AskedPrice {
  customer_id: string;
  company_id: string;
  handle: string;
  quantity: number;
  /** Without it all of the pool's. */
  grades?: string[];
  deliver_by?: string;
  now: Date;
}

/** What so much of an open pool comes to at the price of its tier, and from which day on it can be delivered. With a day, whether it can be by that day. */
export async function readDirectPrice(
  container: MedusaContainer,
  { customer_id, company_id, handle, quantity, now, ...asked }: AskedPrice,
): Promise<DirectPriceAnswer> {
  const pool = await findOpenPool(container, handle);
  const { company } = await buyerOf(container, {
    ...{ customer_id, company_id, cooperative_id: pool.cooperative_id },
  });
  const today = todayAt(container, now);
  const grades = asked.grades ?? pool.grades.map(({ code }) => code);
  const flaw = refuseDirectly(
    pool,
    { quantity, grades, deliver_by: asked.deliver_by ?? daysAfter(today, 1) },
    today,
  );
  if (flaw) throw refusal(flaw);
  const [tax, promised] = await Promise.all([
    taxOfPool(container, pool, company),
    promisedOf(container, pool, { quantity, grades, today }),
  ]);
  const price = pricedOrRefused(pool, quantity, tax);
  const { deliver_by } = asked;
  const late = deliver_by && refuseOrder({ deliver_by }, { promised, price: price.total, seen: price.total });
  if (late) throw refusal(late);
  return {
    ...{ quantity, currency_code: pool.currency_code, ...writtenPrice(price), ...tax },
    rest: String(price.rest),
    payment_terms: termsOf(pool).payment_terms,
    is_collected: termsOf(pool).is_collected,
    promised,
  };
}

export const todayAt = (container: MedusaContainer, now: Date): string =>
  dayAt(now, container.resolve<PoolModuleService>(POOL_MODULE).timeZone);

/** What tax is taken of a pool's goods and of their way to a company. */
export async function taxOfPool(
  container: MedusaContainer,
  { product_id, currency_code }: Pick<PoolRow, "product_id" | "currency_code">,
  { country_code: country }: { country_code: string },
): Promise<{ tax_goods_bp: number; tax_shipping_bp: number }> {
  const tax = await taxOf(container, { product_id: product_id ?? "", currency_code, country });
  return { tax_goods_bp: tax.goods_bp, tax_shipping_bp: tax.shipping_bp };
}

/**
 * From which day on members deliver so much of these grades.
 *
 * @param sql a running transaction, if the answer is to hold with what is written in it
 */
export async function promisedOf(
  container: MedusaContainer,
  { id, lead_days }: Pick<PoolRow, "id" | "lead_days">,
  { quantity, grades, today }: { quantity: number; grades: readonly string[]; today: string },
  sql?: Database,
): Promise<Promised> {
  const promises = (await readPromises(container, [id], today, sql)).get(id);
  const { pledges = [], taken = [] } = promises ?? {};
  return promiseOf(pledges, taken, { quantity, today, lead_days, grades });
}

/** What it comes to. @throws tier_by_quote_only */
export function pricedOrRefused(
  pool: PoolRow,
  quantity: number,
  tax: { tax_goods_bp: number; tax_shipping_bp: number },
): DirectPrice {
  const price = priceDirectly(pool, quantity, tax);
  if (!price) throw refusal("tier_by_quote_only");
  return price;
}

/** A price as it is kept and answered. */
export const writtenPrice = ({ unit_price, goods, shipping, tax, total, deposit }: DirectPrice) => ({
  unit_price,
  goods_total: String(goods),
  shipping_total: String(shipping),
  tax_total: String(tax),
  total: String(total),
  deposit: String(deposit),
});

/** How a pool's direct orders are paid and come to their buyer. @throws tier_by_quote_only */
export function termsOf({ direct }: Pick<PoolRow, "direct">) {
  if (!direct) throw refusal("tier_by_quote_only");
  return { payment_terms: direct.payment_terms, is_collected: direct.shipping.way === "hub" };
}
