import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { dayAt } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { QUOTE_MODULE } from "../../contract/names";
import type { PaymentTerms } from "../../contract/wholesale-order";
import { MOST_MONEY, quoteAmounts } from "../../domain/quote/amounts";
import { isOver, quoteLeadsTo } from "../../domain/quote/states";
import { refuseWanted } from "../../domain/quote/wanted";
import type { NewQuote, QuoteModuleService, QuoteRequestRow } from "../../modules/quote/service";
import { buyerOf } from "../company/buyer-of";
import { dropApproval } from "../company/may-spend";
import { refusal } from "../refusal";
import { EXPIRE_QUOTE } from "./expire-quote";
import { actorId, findRequest, type QuoteActor } from "./find-request";
import { loadPool } from "./load-pool";
import { companiesOf } from "./parties";
import { taxOf } from "./tax-of";
import { TELL_OF_QUOTE } from "./tell-of-quote";

const DAY_MS = 86_400_000;

/** A version as one side offers it. Money is whole smallest units as text. */
export interface OfferedTerms {
  /** The newest version that was seen when this was written; 0 where there was none. */
  answers: number;
  quantity: number;
  grades: string[];
  unit_price: string;
  shipping: string;
  deposit_percent: number;
  payment_terms: PaymentTerms;
  deliver_by: string;
  valid_days: number;
  words: string | null;
  request_key: string;
}

/**
 * The cooperative sends a proforma, or the company a counter-offer: the next version of the thread. What stood before can be accepted no
 * more. Sent twice under one key it is one version; written while another was sent, it is refused, so that nobody answers what she has not seen.
 */
export async function offerVersion(
  container: MedusaContainer,
  { id, actor, terms, now }: { id: string; actor: QuoteActor; terms: OfferedTerms; now: Date },
): Promise<void> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const asked = await findRequest(container, id, actor);
  if (actor.side === "company") await buyerOf(container, { ...asked, customer_id: actor.customer_id });
  const offered = await priced(container, asked, { actor, terms, now });
  await service.withRequest(id, async (taken, context) => {
    const { request, newest } = taken;
    if (await service.offeredUnder(id, terms.request_key, context)) return;
    const verb = actor.side === "company" ? ("counter" as const) : ("offer" as const);
    if (request.state === "accepted") throw refusal("quote_already_accepted");
    if (isOver(request.state)) throw refusal("quote_over");
    if (request.versions !== terms.answers) throw refusal("quote_newer_version");
    const state = quoteLeadsTo(request.state, verb, actor.side);
    if (!state) throw refusal("quote_wrong_state");
    if (newest) await dropApproval({ kind: "quote", reference: newest.id, now }, context);
    const quote_id = await service.addVersion(taken, offered, context);
    const deed = { verb, by: actor.side, actor_id: actorId(actor), quote_id, at: now };
    const event = await service.move(id, state, deed, context);
    const version = request.versions + 1;
    await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(
      [
        { name: TELL_OF_QUOTE, data: { about: "event", id: event }, key: event },
        {
          name: EXPIRE_QUOTE,
          data: { quote_request_id: id, version },
          key: `${id}:${version}`,
          runAt: offered.valid_until,
        },
      ],
      context,
    );
  });
}

/** What a version comes to, by the pool's bounds and the market's taxes. */
async function priced(
  container: MedusaContainer,
  asked: QuoteRequestRow,
  { actor, terms, now }: { actor: QuoteActor; terms: OfferedTerms; now: Date },
): Promise<NewQuote> {
  const { timeZone } = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const pool = await loadPool(container, asked.pool_id);
  const company = (await companiesOf(container, [asked.company_id])).get(asked.company_id);
  const limits = { minimum_order: pool.minimum_order, grades: pool.grades.map(({ code }) => code) };
  const flaw = refuseWanted(terms, limits, dayAt(now, timeZone));
  if (flaw) throw refusal(flaw);
  const { product_id, currency_code, measure } = pool;
  const country = company?.country_code ?? "";
  const tax = await taxOf(container, { product_id, currency_code, country });
  const rates = { tax_goods_bp: tax.goods_bp, tax_shipping_bp: tax.shipping_bp };
  const { quantity } = terms;
  const deposit_bp = terms.deposit_percent * 100;
  const sum = quoteAmounts({
    measure,
    quantity,
    unit_price: BigInt(terms.unit_price),
    shipping: BigInt(terms.shipping),
    deposit_bp,
    ...rates,
  });
  if (sum.total > MOST_MONEY) throw refusal("quote_amount_too_large");
  return {
    offered_by: actor.side,
    actor_id: actorId(actor),
    measure,
    currency_code,
    quantity,
    grades: terms.grades,
    unit_price: terms.unit_price,
    goods_total: String(sum.goods),
    shipping_total: String(sum.shipping),
    ...rates,
    tax_total: String(sum.tax),
    total: String(sum.total),
    deposit_bp,
    deposit: String(sum.deposit),
    payment_terms: terms.payment_terms,
    deliver_by: terms.deliver_by,
    valid_until: new Date(now.getTime() + terms.valid_days * DAY_MS),
    words: terms.words,
    request_key: terms.request_key,
    offered_at: now,
  };
}
