import { transactionOf } from "@dastranj/database";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { COMPANY_MODULE, POOL_MODULE, WHOLESALE_ORDER_MODULE } from "../../contract/names";
import { refuseDirectly, refuseOrder } from "../../domain/direct/purchase";
import type { CompanyModuleService } from "../../modules/company/service";
import type { PoolModuleService, PoolRow } from "../../modules/pool/service";
import type { WholesaleOrderModuleService } from "../../modules/wholesale-order/service";
import { buyerOf } from "../company/buyer-of";
import { dropApproval, maySpend } from "../company/may-spend";
import { tellDecided } from "../company/tell";
import { findOpenPool } from "../pool/read-store-pools";
import { loadPool } from "../quote/load-pool";
import { refusal } from "../refusal";
import { PLACE_ORDER } from "../wholesale-order/place-order";
import { pricedOrRefused, promisedOf, taxOfPool, termsOf, todayAt, writtenPrice } from "./price-directly";

/** The job that goes on with a purchase at tier price once an approver of the company has granted it. */
const ORDER_DIRECTLY = "cooperatives.order_directly";

const Wanted = z.strictObject({
  customer_id: z.string().max(100),
  company_id: z.string().max(100),
  handle: z.string().max(100),
  quantity: z.number().int(),
  grades: z.array(z.string().max(100)),
  deliver_by: z.string().max(10),
  /** What the buyer saw that it comes to. */
  total: z.string().max(40),
  request_key: z.string().max(100),
});

/** What is bought of a pool at the price of its tier, by whom, for which company. */
export type DirectOrder = z.infer<typeof Wanted> & { now: Date };

/** `needs_approval`: it goes on by itself once one of these has granted it. */
export type DirectOutcome =
  | { outcome: "ordered" | "already_ordered"; wholesale_order_id: string }
  | { outcome: "needs_approval"; by: string[] };

defineJob({
  name: ORDER_DIRECTLY,
  data: Wanted,
  async handle(wanted, { container }) {
    const now = new Date();
    try {
      await orderDirectly(container, { ...wanted, now });
    } catch (error) {
      if (!(error instanceof MedusaError && typeof error.code === "string")) throw error;
      // Granted too late: it is not sold so any more. Who bought it is told, and what waited is free again.
      await giveUp(container, wanted, now);
    }
  },
});

/**
 * Orders of an open pool at the price of its tier: the order is written down and promised to be made, both or neither, once for each key. It must come to what
 * the buyer saw, by a day that members promise beside all that is promised already; orders of one pool are taken one after another, so that two at once do
 * not take the same work. First of all the company's person must be allowed to spend so much.
 */
export async function orderDirectly(container: MedusaContainer, wanted: DirectOrder): Promise<DirectOutcome> {
  const { customer_id, company_id, handle, now } = wanted;
  const orders = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  await buyerOf(container, { customer_id, company_id });
  const standing = await orders.boughtAs(nameOf(wanted));
  if (standing) return { outcome: "already_ordered", wholesale_order_id: standing };
  // Read before the pool is taken: who waits for it holds a connection already.
  const open = await findOpenPool(container, handle);
  const { cooperative_id } = open;
  const [{ company }, { variant_id }] = await Promise.all([
    buyerOf(container, { customer_id, company_id, cooperative_id }),
    loadPool(container, open.id),
  ]);
  const tax = await taxOfPool(container, open, company);
  return pools.alone(`pool:${open.id}`, async (context) => {
    const same = await orders.boughtAs(nameOf(wanted), context);
    if (same) return { outcome: "already_ordered", wholesale_order_id: same };
    const [row] = await pools.listPools({ id: open.id, state: "open" }, { take: 1 }, context);
    if (!row) throw refusal("pool_not_found");
    const pool = row as unknown as PoolRow;
    const price = await judged(container, pool, { wanted, tax }, context);
    const waits = await mustWait(container, { wanted, pool, total: price.total }, context);
    if (waits) return waits;
    const { quantity, grades, deliver_by } = wanted;
    const order = await orders.agree(
      {
        ...{ cooperative_id, pool_id: pool.id, company_id, customer_id },
        ...{ product_id: open.product_id ?? "", variant_id, quote_id: null, quote_request_id: null },
        ...{ request_key: nameOf(wanted), measure: pool.measure, quantity, grades },
        ...{ currency_code: pool.currency_code, ...writtenPrice(price), ...tax, ...termsOf(pool) },
        ...{ deliver_by, margin_bp: pool.margin_bp, agreed_at: now },
      },
      { verb: "agreed", actor_id: customer_id, at: now },
      context,
    );
    await container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueue(PLACE_ORDER, { wholesale_order_id: order }, { key: order }, context);
    return { outcome: "ordered", wholesale_order_id: order };
  });
}

/** Under which name something is bought once: a browser's key is its buyer's alone. */
const nameOf = ({ customer_id, request_key }: Pick<DirectOrder, "customer_id" | "request_key">): string =>
  `${customer_id}:${request_key}`;

type Tax = Awaited<ReturnType<typeof taxOfPool>>;

/** What it comes to, if it may be wanted of the pool, is promised and costs what the buyer saw. */
async function judged(
  container: MedusaContainer,
  pool: PoolRow,
  { wanted, tax }: { wanted: DirectOrder; tax: Tax },
  context: Context,
) {
  const { quantity, grades, total } = wanted;
  const today = todayAt(container, wanted.now);
  const flaw = refuseDirectly(pool, wanted, today);
  if (flaw) throw refusal(flaw);
  const price = pricedOrRefused(pool, quantity, tax);
  const promised = await promisedOf(container, pool, { quantity, grades, today }, transactionOf(context));
  const late = refuseOrder(wanted, { promised, price: price.total, seen: BigInt(total) });
  if (late) throw refusal(late);
  return price;
}

/** Asks whether so much may be spent. @returns what to answer when an approver has to say so first */
async function mustWait(
  container: MedusaContainer,
  { wanted, pool, total }: { wanted: DirectOrder; pool: PoolRow; total: bigint },
  context: Context,
): Promise<DirectOutcome | null> {
  const { now, ...data } = wanted;
  const spending = await maySpend(
    container,
    {
      ...{ company_id: wanted.company_id, customer_id: wanted.customer_id },
      ...{ cooperative_id: pool.cooperative_id, amount: total, currency_code: pool.currency_code },
      ...{ kind: "tier", reference: nameOf(wanted), goes_on: { job: ORDER_DIRECTLY, data }, now },
    },
    context,
  );
  if (spending.outcome === "refused") throw refusal(spending.code);
  return spending.outcome === "needs_approval" ? { outcome: "needs_approval", by: spending.by } : null;
}

async function giveUp(container: MedusaContainer, wanted: z.infer<typeof Wanted>, now: Date): Promise<void> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const reference = nameOf(wanted);
  await companies.alone(`purchase:${reference}`, async (sql, context) => {
    for (const approval of await dropApproval({ kind: "tier", reference, now }, context))
      await tellDecided(container, sql, { approval, outcome: "lapsed", words: null }, context);
  });
}
