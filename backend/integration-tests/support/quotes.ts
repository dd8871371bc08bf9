import { randomUUID } from "node:crypto";
import type {
  CompanyAnswer,
  OneQuoteRequestAnswer,
  OneWholesaleOrderAnswer,
  QuoteAcceptedAnswer,
  QuoteRequestAnswer,
  WholesaleOrderAnswer,
} from "@dastranj/cooperatives/contract";
import { aBuyerNamed, aCompany, type TestBuyer } from "./company";
import { eventually } from "./eventually";
import { anOperator, type TestSeller } from "./factories";
import { type Answer, send } from "./http";
import { aCooperative, aPool, isoDay } from "./members";

/** A cooperative with a pool of figs, and a hotel that may buy of it. */
export interface Deal {
  cooperative: TestSeller;
  pool: { id: string; product_id: string };
  buyer: TestBuyer;
  company: CompanyAnswer;
}

export async function aDeal(of?: Pick<Deal, "cooperative" | "pool">): Promise<Deal> {
  const cooperative = of?.cooperative ?? (await aCooperative());
  const pool = of?.pool ?? (await aPool(cooperative));
  const buyer = await aBuyerNamed("سارا");
  return { cooperative, pool, buyer, company: await aCompany(buyer, await anOperator()) };
}

const STORE = "/store/quote-requests";
const DESK = "/seller/cooperative/quote-requests";

/** Six hundred kilograms of the finest in three weeks. */
export const wanted = ({ pool, company }: Deal, change: object = {}) => ({
  company_id: company.id,
  pool_id: pool.id,
  quantity: 600_000,
  grades: ["a"],
  deliver_by: isoDay(21),
  words: "برای صبحانه‌ی هتل",
  request_key: randomUUID(),
  ...change,
});

export const ask = (deal: Deal, change: object = {}): Promise<Answer<OneQuoteRequestAnswer>> =>
  send("POST", STORE, wanted(deal, change), deal.buyer);

/** 850,000 rials a kilo, twelve million for the way, 30 % first. */
export const terms = (change: object = {}) => ({
  answers: 0,
  quantity: 600_000,
  grades: ["a"],
  unit_price: "850000",
  shipping: "12000000",
  deposit_percent: 30,
  payment_terms: "net_30",
  deliver_by: isoDay(21),
  valid_days: 7,
  request_key: randomUUID(),
  ...change,
});

export const offer = ({ cooperative }: Deal, id: string, change: object = {}) =>
  send<OneQuoteRequestAnswer>("POST", `${DESK}/${id}/offer`, terms(change), cooperative);

export const counter = ({ buyer }: Deal, id: string, change: object = {}) =>
  send<OneQuoteRequestAnswer>("POST", `${STORE}/${id}/counter`, terms({ answers: 1, ...change }), buyer);

export const accept = (who: { token: string }, id: string, quote_id: string | undefined, at = STORE) =>
  send<QuoteAcceptedAnswer>("POST", `${at}/${id}/accept`, { quote_id }, who);

export const acceptAtDesk = ({ cooperative }: Deal, id: string, quote_id: string | undefined) =>
  accept(cooperative, id, quote_id, DESK);

/** A request with a first offer; answers both their ids. */
export async function offered(deal: Deal, change: object = {}): Promise<{ id: string; quote_id: string }> {
  const { id } = (await ask(deal)).body.request;
  const { request } = (await offer(deal, id, change)).body;
  return { id, quote_id: request.versions[0]?.id ?? "none" };
}

export const read = async ({ buyer }: Deal, id: string): Promise<QuoteRequestAnswer> =>
  (await send<OneQuoteRequestAnswer>("GET", `${STORE}/${id}`, undefined, buyer)).body.request;

export const readOrder = async ({ buyer }: Deal, id: string): Promise<WholesaleOrderAnswer> =>
  (await send<OneWholesaleOrderAnswer>("GET", `/store/wholesale-orders/${id}`, undefined, buyer)).body.order;

/** An order whose Medusa order stands. */
export function placed(deal: Deal, id: string): Promise<WholesaleOrderAnswer> {
  return eventually(async () => {
    const order = await readOrder(deal, id);
    return order.order_id ? order : undefined;
  });
}
