import { randomUUID } from "node:crypto";
import type {
  CooperativeDispatchesAnswer,
  CooperativeReceiptAnswer,
  MemberReceiptAnswer,
  ReceivingPhotoAnswer,
} from "@dastranj/cooperatives/contract";
import { application } from "./application";
import { aLegalId } from "./company";
import { aBuyer, aSeller, type TestSeller } from "./factories";
import { type Answer, send } from "./http";
import { aCooperative, isoDay } from "./members";

interface Rows {
  raw(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: Record<string, unknown>[] }>;
}

/** What Postgres answers. */
export async function asked<T = Record<string, unknown>>(sql: string, ...bindings: unknown[]): Promise<T[]> {
  const { container } = await application();
  const { rows } = await container.resolve<Rows>("__pg_connection__").raw(sql, bindings);
  return rows as T[];
}

export async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row);
  await asked(
    `insert into "${table}" (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
    ...Object.values(row),
  );
}

export interface OrderAtHub {
  id: string;
  cooperative: TestSeller;
  pool: { id: string };
  members: TestSeller[];
  /** Their accepted shares. */
  shares: string[];
  /** Of somebody who buys for the company. */
  buyer: string;
}

/** An order of figs, 5 % of tolerance, grades a and b, that members have accepted these shares of; in grams. */
export async function anOrderAtHub(
  quantities: readonly number[],
  {
    cooperative,
    members: known,
    state = "allotted",
    deadline = -1,
    handOver = 0,
  }: {
    cooperative?: TestSeller;
    members?: TestSeller[];
    state?: string;
    /** In so many days. */
    deadline?: number;
    handOver?: number;
  } = {},
): Promise<OrderAtHub> {
  const hub = cooperative ?? (await aCooperative());
  const pool = await aPoolOf(hub);
  const members = known ?? (await Promise.all(quantities.map(() => aSeller())));
  const buyer = await aBuyer();
  const { body } = await send<{ customer: { id: string } }>("GET", "/store/customers/me", undefined, {
    token: buyer,
  });
  const company = await aCompanyOf(body.customer.id);
  const id = `word_${randomUUID()}`;
  const quantity = quantities.reduce((sum, one) => sum + one, 0);
  await insert("wholesale_order", {
    ...{ id, cooperative_id: hub.id, pool_id: pool.id, product_id: "product", variant_id: "variant" },
    ...{ company_id: company, customer_id: body.customer.id, state, measure: "weight", quantity },
    ...{ grades: ["a", "b"], currency_code: "irr", unit_price: "9000000" },
    ...{ goods_total: "1000", shipping_total: "0", tax_goods_bp: 0, tax_shipping_bp: 0, tax_total: "0" },
    ...{ total: "1000", deposit: "0", payment_terms: "on_delivery", deliver_by: isoDay(10) },
    ...{ margin_bp: 800, agreed_at: new Date(), grade_factors: JSON.stringify({ a: 10_000, b: 8500 }) },
  });
  const plan = `allp_${randomUUID()}`;
  await insert("allotment_plan", {
    ...{ id: plan, wholesale_order_id: id, cooperative_id: hub.id, version: 1, strategy: "fair" },
    ...{ state: "open", measure: "weight", step: 1000, demand: quantity, shortfall: 0, cost: "1", seen: "x" },
    ...{ deadline: new Date(Date.now() + deadline * 86_400_000), hand_over_by: isoDay(handOver) },
    ...{ sent_by: "somebody", sent_at: new Date() },
  });
  const shares: string[] = [];
  for (const [index, member] of members.entries()) {
    const share = `allo_${randomUUID()}`;
    shares.push(share);
    await insert("allotment", {
      ...{ id: share, plan_id: plan, wholesale_order_id: id, cooperative_id: hub.id, seller_id: member.id },
      ...{ measure: "weight", quantity: quantities[index], accepted: quantities[index], state: "accepted" },
      ...{ unit_price: "7000000", currency_code: "irr", minimum_batch: 1000, grade: "a", because: "{}" },
    });
  }
  return { id, cooperative: hub, pool, members, shares, buyer };
}

/** A pool of figs as its row: whether buyers find it is no matter at the hub. */
async function aPoolOf({ id: cooperative_id }: TestSeller): Promise<{ id: string }> {
  const id = `pool_${randomUUID()}`;
  await insert("pool", {
    ...{ id, handle: id, request_key: id, cooperative_id, state: "open", category: "dried-figs" },
    ...{ title: "انجیر خشک استهبان", title_en: "Dried figs of Estahban", measure: "weight" },
    ...{ currency_code: "irr", tolerance_bp: 500, minimum_order: 100_000, deposit_percent: 0 },
    ...{ lead_days: 5, margin_bp: 800, tiers: "[]" },
    grades: JSON.stringify([
      { code: "a", fa: "ممتاز", en: "Finest", factor_bp: 10_000 },
      { code: "b", fa: "خوب", en: "Good", factor_bp: 8500 },
    ]),
  });
  return { id };
}

/** A company that somebody buys for. */
async function aCompanyOf(customer_id: string): Promise<string> {
  const id = `comp_${randomUUID()}`;
  await insert("company", {
    ...{ id, name: "هتل ارگ", country_code: "ir", legal_id: aLegalId(), city: "شیراز" },
    ...{ address: "خیابان زند ۱۲", phone: "+987132000000", buys: "انجیر", currency_code: "irr" },
    ...{ state: "approved", applied_at: new Date(), made_by: customer_id, request_key: randomUUID() },
  });
  await insert("company_person", {
    ...{ id: `cper_${randomUUID()}`, company_id: id, customer_id, name: "مهری", language: "fa" },
    ...{ role: "owner", state: "active" },
  });
  return id;
}

/** Has the hub write down what came of a share; 15 kg of the first grade unless told otherwise. */
export const receive = (
  { cooperative, shares }: OrderAtHub,
  reading: Record<string, unknown> = {},
): Promise<Answer<CooperativeReceiptAnswer>> =>
  send(
    "POST",
    "/seller/cooperative/receipts",
    { request_key: randomUUID(), allotment_id: shares[0], weighed: 15_000, grade: "a", ...reading },
    { token: cooperative.token, language: "en" },
  );

/** Has the hub send so much of an order; answers the newest shipment's id. */
export async function ships(order: OrderAtHub, quantity: number): Promise<string> {
  const { body } = await send<CooperativeDispatchesAnswer>(
    "POST",
    `/seller/cooperative/wholesale-orders/${order.id}/dispatches`,
    { request_key: randomUUID(), quantity },
    { token: order.cooperative.token },
  );
  return body.dispatches.at(-1)?.id ?? "there is none";
}

/** Has a member say something to a receipt of hers. */
export const says = (
  member: TestSeller,
  receipt: string,
  what: "agree" | "object",
  body: object = {},
): Promise<Answer<MemberReceiptAnswer>> =>
  send("POST", `/seller/deliveries/${receipt}/${what}`, body, { token: member.token, language: "en" });

/** Sends a photo to where one is taken. */
export async function sendsPhoto(
  token: string,
  path: string,
  photo: Buffer,
  key: string = randomUUID(),
): Promise<Answer<ReceivingPhotoAnswer>> {
  const { url, market } = await application();
  const response = await fetch(`${url}${path}?key=${key}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "x-publishable-api-key": market.publishableKey,
      "content-type": "image/png",
    },
    body: new Uint8Array(photo),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
