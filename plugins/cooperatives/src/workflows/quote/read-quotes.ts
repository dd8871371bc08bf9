import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { QUOTE_MODULE, WHOLESALE_ORDER_MODULE } from "../../contract/names";
import { QUOTE_STATES, type QuoteSide, type QuoteState } from "../../contract/quote-states";
import type { QuoteRequestAnswer, QuoteRequestsAnswer, QuoteVersionAnswer } from "../../contract/quotes";
import { quoteLeadsTo } from "../../domain/quote/states";
import { tierPrice } from "../../domain/quote/tier-price";
import type { QuoteModuleService, QuoteRequestRow, QuoteRow } from "../../modules/quote/service";
import type { WholesaleOrderModuleService } from "../../modules/wholesale-order/service";
import { findRequest, type QuoteActor } from "./find-request";
import type { QuotedPool } from "./load-pool";
import { companiesOfCustomer } from "./parties";
import { partiesOf, quoteRow, quoteRows } from "./quote-rows";
import { taxOf } from "./tax-of";

interface Page {
  state?: QuoteState;
  limit: number;
  offset: number;
}

/** The requests of a cooperative, or of the companies that a customer is a person of; what moved last first. */
export async function readQuotes(
  container: MedusaContainer,
  actor: QuoteActor,
  { state, limit, offset }: Page,
): Promise<QuoteRequestsAnswer> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const whose =
    actor.side === "cooperative"
      ? { cooperative_id: actor.cooperative_id }
      : { company_ids: await companiesOfCustomer(container, actor.customer_id) };
  const filter = "company_ids" in whose ? { company_id: whose.company_ids } : whose;
  const [[rows, count], counts] = await Promise.all([
    service.listAndCountQuoteRequests(
      { ...filter, ...(state && { state }) },
      { take: limit, skip: offset, order: { moved_at: "DESC", id: "DESC" } },
    ),
    service.countsByState(whose),
  ]);
  const requests = await quoteRows(container, rows as unknown as QuoteRequestRow[]);
  const all = Object.fromEntries(QUOTE_STATES.map((name) => [name, counts[name] ?? 0]));
  return { requests, count, counts: all as QuoteRequestsAnswer["counts"], limit, offset };
}

/** A request with its thread, as one side sees it; to who is of neither there is none. */
export async function readQuote(
  container: MedusaContainer,
  id: string,
  actor: QuoteActor,
  now: Date,
): Promise<QuoteRequestAnswer> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const orders = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const request = await findRequest(container, id, actor);
  const of = { quote_request_id: id };
  const [parties, quotes, messages, events] = await Promise.all([
    partiesOf(container, [request]),
    service.listQuotes(of, { take: null, order: { version: "ASC" } }),
    service.listQuoteMessages(of, { take: null, order: { at: "ASC", id: "ASC" } }),
    service.listQuoteEvents(of, { take: null, order: { at: "ASC", id: "ASC" } }),
  ]);
  const versions = quotes as unknown as QuoteRow[];
  const newest = versions.at(-1);
  const pool = parties.pools.get(request.pool_id);
  const [taxes, waits_for_approval, wholesale_order_id] = await Promise.all([
    taxesFor(container, pool, parties.companies.get(request.company_id)?.country_code),
    waits(container, newest),
    request.accepted_quote_id ? orders.ofQuote(request.accepted_quote_id) : null,
  ]);
  return {
    ...quoteRow(request, newest, parties),
    grades: request.grades,
    words: request.words,
    currency_code: pool?.currency_code ?? newest?.currency_code ?? "",
    pool: {
      grades: pool?.grades ?? [],
      minimum_order: pool?.minimum_order ?? 0,
      deposit_percent: pool?.deposit_percent ?? 0,
      unit_price: pool ? tierPrice(pool.tiers, request.quantity) : null,
    },
    taxes,
    versions: versions.map(asVersion),
    messages: messages.map(({ id: message, by, words, at }) => ({ id: message, by, words, at: iso(at) })),
    events: events.map(({ id: event, verb, by, words, at }) => ({ id: event, verb, by, words, at: iso(at) })),
    can: mayDo(request, newest, actor.side, now),
    waits_for_approval,
    wholesale_order_id,
  };
}

async function taxesFor(
  container: MedusaContainer,
  pool: QuotedPool | undefined,
  country: string | undefined,
) {
  if (!pool || !country) return { goods_bp: 0, shipping_bp: 0 };
  const { product_id, currency_code } = pool;
  return taxOf(container, { product_id, currency_code, country });
}

/** Whether somebody of the company has to grant what was accepted. */
async function waits(container: MedusaContainer, newest: QuoteRow | undefined): Promise<boolean> {
  if (!newest) return false;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "purchase_approval",
    fields: ["id"],
    filters: { kind: "quote", reference: newest.id, state: "pending" } as never,
  });
  return data.length > 0;
}

function mayDo(
  { state }: QuoteRequestRow,
  newest: QuoteRow | undefined,
  side: QuoteSide,
  now: Date,
): QuoteRequestAnswer["can"] {
  const verbs = ["offer", "counter", "accept", "withdraw", "decline"] as const;
  const accepts = newest && newest.offered_by !== side && new Date(newest.valid_until) > now;
  const can: QuoteRequestAnswer["can"] = verbs.filter(
    (verb) => quoteLeadsTo(state, verb, side) && (verb !== "accept" || accepts),
  );
  return state === "declined" || state === "withdrawn" ? can : [...can, "write"];
}

function asVersion(quote: QuoteRow): QuoteVersionAnswer {
  return {
    id: quote.id,
    version: quote.version,
    offered_by: quote.offered_by,
    quantity: quote.quantity,
    grades: quote.grades,
    unit_price: quote.unit_price,
    goods_total: quote.goods_total,
    shipping_total: quote.shipping_total,
    tax_goods_bp: quote.tax_goods_bp,
    tax_shipping_bp: quote.tax_shipping_bp,
    tax_total: quote.tax_total,
    total: quote.total,
    deposit_bp: quote.deposit_bp,
    deposit: quote.deposit,
    rest: String(BigInt(quote.total) - BigInt(quote.deposit)),
    payment_terms: quote.payment_terms,
    deliver_by: quote.deliver_by,
    valid_until: iso(quote.valid_until),
    words: quote.words,
    offered_at: iso(quote.offered_at),
  };
}

const iso = (at: Date | string): string => new Date(at).toISOString();
