import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { QUOTE_MODULE, WHOLESALE_ORDER_MODULE } from "../../contract/names";
import type { QuoteSide } from "../../contract/quote-states";
import { judgeAcceptance } from "../../domain/quote/acceptance";
import type { QuoteModuleService, QuoteRow, TakenRequest } from "../../modules/quote/service";
import type { WholesaleOrderModuleService } from "../../modules/wholesale-order/service";
import { maySpend } from "../company/may-spend";
import { refusal } from "../refusal";
import { PLACE_ORDER } from "../wholesale-order/place-order";
import { actorId, findRequest, type QuoteActor } from "./find-request";
import { loadPool, type QuotedPool } from "./load-pool";
import { cooperativesOf } from "./parties";
import { TELL_OF_QUOTE } from "./tell-of-quote";

/** The job that goes on with an acceptance once an approver of the company has granted the purchase. */
const ACCEPT_QUOTE = "cooperatives.accept_quote";

const Data = z.strictObject({
  quote_request_id: z.string().max(100),
  quote_id: z.string().max(100),
  /** Which side accepted, and who of it. */
  by: z.enum(["company", "cooperative"]),
  actor_id: z.string().max(100),
});

/** `needs_approval`: it goes on by itself once one of these has granted it. */
export type Acceptance =
  | { outcome: "accepted" | "already_accepted"; wholesale_order_id: string }
  | { outcome: "needs_approval"; by: string[] };

defineJob({
  name: ACCEPT_QUOTE,
  data: Data,
  async handle(data, { container }) {
    try {
      await accept(container, { ...data, now: new Date() });
    } catch (error) {
      // Granted too late: what was accepted is not offered any more. The thread says so.
      if (!(error instanceof MedusaError && typeof error.code === "string")) throw error;
    }
  },
});

/**
 * Accepts the newest version of the other side: the order is written down and promised to be made, both or neither, and once however
 * often and by how many it is accepted. First of all the company's person must be allowed to spend so much.
 */
export async function acceptQuote(
  container: MedusaContainer,
  { id, actor, quote_id, now }: { id: string; actor: QuoteActor; quote_id: string; now: Date },
): Promise<Acceptance> {
  await findRequest(container, id, actor);
  return accept(container, {
    quote_request_id: id,
    quote_id,
    by: actor.side,
    actor_id: actorId(actor),
    now,
  });
}

type Accepting = z.infer<typeof Data> & { now: Date };

async function accept(container: MedusaContainer, accepting: Accepting): Promise<Acceptance> {
  const { quote_request_id, quote_id, by, actor_id, now } = accepting;
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const orders = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const jobs = container.resolve<Jobs>(JOBS_MODULE);
  const [asked] = await service.listQuoteRequests({ id: quote_request_id }, { take: 1 });
  if (!asked) throw refusal("quote_request_not_found");
  // Read before the request is taken: who waits for it holds a connection already.
  const [pool, sells] = await Promise.all([
    loadPool(container, asked.pool_id),
    maySell(container, asked.cooperative_id),
  ]);
  const accepted = await service.withRequest<Acceptance>(quote_request_id, async (taken, context) => {
    const { request, newest } = taken;
    const verdict = judgeAcceptance({ ...request, newest: dated(newest) }, { quote_id, by, now });
    if (verdict === "already") {
      const order = await orders.ofQuote(quote_id, context);
      if (!order) throw new Error(`The quote ${quote_id} is accepted without an order.`);
      return { outcome: "already_accepted", wholesale_order_id: order };
    }
    if (verdict !== "accept" || !newest) throw refusal(verdict === "accept" ? "quote_over" : verdict);
    if (!sells) throw refusal("quote_cooperative_not_selling");
    const waits = await mustWait(container, { taken, newest, accepting }, context);
    if (waits) return waits;
    const order = await orders.agree(
      agreedTerms(taken, newest, pool, { customer_id: spender(newest, by, actor_id), now }),
      { verb: "agreed", actor_id, at: now },
      context,
    );
    const deed = { verb: "accept", by, actor_id, quote_id, at: now } as const;
    const event = await service.move(request.id, "accepted", deed, context);
    await jobs.enqueueMany(
      [
        { name: PLACE_ORDER, data: { wholesale_order_id: order }, key: order },
        { name: TELL_OF_QUOTE, data: { about: "event", id: event }, key: event },
      ],
      context,
    );
    return { outcome: "accepted", wholesale_order_id: order };
  });
  if (!accepted) throw refusal("quote_request_not_found");
  return accepted;
}

/** Whose limit counts: who accepts for the company, or who offered for it what the cooperative accepts. */
const spender = (newest: QuoteRow, by: QuoteSide, actor_id: string): string =>
  by === "company" ? actor_id : newest.actor_id;

/** Asks whether so much may be spent. @returns what to answer when an approver has to say so first */
async function mustWait(
  container: MedusaContainer,
  { taken: { request }, newest, accepting }: { taken: TakenRequest; newest: QuoteRow; accepting: Accepting },
  context: Context,
): Promise<Acceptance | null> {
  const { now, ...data } = accepting;
  const { company_id, cooperative_id } = request;
  try {
    const spending = await maySpend(
      container,
      {
        company_id,
        cooperative_id,
        customer_id: spender(newest, accepting.by, accepting.actor_id),
        amount: BigInt(newest.total),
        currency_code: newest.currency_code,
        kind: "quote",
        reference: newest.id,
        goes_on: { job: ACCEPT_QUOTE, data },
        now,
      },
      context,
    );
    if (spending.outcome === "refused") throw refusal(spending.code);
    return spending.outcome === "needs_approval" ? { outcome: "needs_approval", by: spending.by } : null;
  } catch (error) {
    const gone = error instanceof MedusaError && error.code === "company_not_found";
    throw gone && accepting.by === "cooperative" ? refusal("quote_buyer_gone") : error;
  }
}

async function maySell(container: MedusaContainer, cooperative_id: string): Promise<boolean> {
  const cooperative = (await cooperativesOf(container, [cooperative_id])).get(cooperative_id);
  return cooperative?.status === "verified";
}

const dated = (newest: QuoteRow | null) => newest && { ...newest, valid_until: new Date(newest.valid_until) };

function agreedTerms(
  { request }: TakenRequest,
  newest: QuoteRow,
  pool: QuotedPool,
  { customer_id, now }: { customer_id: string; now: Date },
) {
  const { cooperative_id, pool_id, company_id } = request;
  return {
    cooperative_id,
    pool_id,
    company_id,
    customer_id,
    product_id: pool.product_id,
    variant_id: pool.variant_id,
    quote_id: newest.id,
    quote_request_id: request.id,
    request_key: null,
    measure: newest.measure,
    quantity: newest.quantity,
    grades: newest.grades,
    currency_code: newest.currency_code,
    unit_price: newest.unit_price,
    goods_total: newest.goods_total,
    shipping_total: newest.shipping_total,
    tax_goods_bp: newest.tax_goods_bp,
    tax_shipping_bp: newest.tax_shipping_bp,
    tax_total: newest.tax_total,
    total: newest.total,
    deposit: newest.deposit,
    payment_terms: newest.payment_terms,
    deliver_by: newest.deliver_by,
    margin_bp: pool.margin_bp,
    is_collected: false,
    agreed_at: now,
  };
}
