import { randomInt, randomUUID } from "node:crypto";
import type {
  AllotmentAnswer,
  AllotmentSimulationAnswer,
  BuyerDispatchesAnswer,
  CompaniesAnswer,
  CooperativeAdvanceAnswer,
  CooperativeMemberAnswer,
  CooperativePoolAnswer,
  CooperativeReceiptAnswer,
  MemberOffersAnswer,
  MemberSettlementsAnswer,
  OneCompanyAnswer,
  OneQuoteRequestAnswer,
  OneWholesaleOrderAnswer,
  QuoteAcceptedAnswer,
  SellerMembershipsAnswer,
  SettlementAnswer,
} from "@dastranj/cooperatives/contract";
import { expect } from "@playwright/test";
import { connection, FIG_GROWER, loginOf } from "./connection";

/** Another home that dries figs. */
const NEIGHBOUR = "khaneh-anjir-neyriz@dastranj.example";

/** Where the pages of a big order stand in a market, for whom. */
export interface BigOrder {
  pool: { id: string; handle: string };
  /** Answered, and waiting for the company. */
  quote: string;
  /** Shared out; a member has not answered. */
  shared: string;
  /** Some of it was rejected, the rest left, and was accepted by its buyer. */
  delivered: string;
  lot: string;
  /** Accepted and paid: its members have their money. */
  settled: string;
  /** The fig grower's sheet of it. */
  sheet: string;
  /** Of the fig grower, waiting for her answer. */
  offer: string;
}

/** Brings orders of figs to each step of their way, over the backend's API, as their people do in their pages. */
export async function bigOrders(): Promise<BigOrder> {
  const { password } = loginOf("cooperative");
  const cooperative = await signedIn("seller", "coop@dastranj.example", password);
  const buyer = await signedIn("customer", loginOf("wholesale").email, password);
  const operator = await signedIn("user", loginOf("operator").email, password);
  const homes = await Promise.all([FIG_GROWER, NEIGHBOUR].map((who) => signedIn("seller", who, password)));
  for (const home of homes) await belongs(cooperative, home);
  const [grower, neighbour] = homes as [Caller, Caller];
  const pool = await aPool(cooperative);
  for (const home of homes)
    await home("/seller/pledges", {
      ...{ pool_id: pool.id, weekly_quantity: 60_000, unit_price: "7000000", minimum_batch: 1000 },
      ...{ grade: "a", valid_from: day(0), valid_to: day(300) },
    });
  const company = await aCompany(buyer, operator);
  const deal = { cooperative, buyer, operator, homes, pool, company };

  const { order: delivered, lot } = await accepted(deal, 2000);
  const { order: settled } = await accepted(deal, 0);
  const sheet = await settle(deal, settled);

  const shared = await agreed(deal);
  await shareOut(cooperative, shared);
  await neighbour(`/seller/offers/${await waitingOffer(neighbour)}/accept`, {});
  const offer = await waitingOffer(grower);
  await advance(cooperative, shared, neighbour);
  await advance(cooperative, delivered, grower);
  const never = await advance(cooperative, delivered, grower);
  await grower(`/seller/advances/${never}/deny`, { because: "کسی برای دادنش نیامد" });

  const { id: quote } = await offered(deal);
  return { pool, quote, shared, delivered, lot, settled, sheet, offer };
}

type Caller = <T>(path: string, body?: object) => Promise<T>;

const STORE_ORDERS = "/store/wholesale-orders";

/** Somebody who asks the backend: reads, or sends a body. */
async function signedIn(
  actor: "seller" | "customer" | "user",
  email: string,
  password: string,
): Promise<Caller> {
  const { token } = await call<{ token: string }>(`/auth/${actor}/emailpass`, { email, password });
  return (path, body) => call(path, body, token);
}

async function call<T>(path: string, body?: object, token?: string): Promise<T> {
  const { backendUrl, publishableKey } = connection();
  const response = await fetch(`${backendUrl}${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": publishableKey,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  expect(response.ok, `${path} answered ${response.status}: ${text.slice(0, 400)}`).toBe(true);
  return JSON.parse(text) as T;
}

/** A day from today on by the market's calendar. */
const day = (after: number) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(
    new Date(Date.now() + after * 86_400_000),
  );

/** A home is a member, whether she was one before or not. */
async function belongs(cooperative: Caller, home: Caller): Promise<void> {
  const { memberships } = await home<SellerMembershipsAnswer>("/seller/memberships");
  const { seller } = await cooperative<{ seller: { handle: string } }>("/seller/me");
  if (memberships.some((one) => one.state === "active" && one.cooperative.handle === seller.handle)) return;
  const { seller: her } = await home<{ seller: { handle: string } }>("/seller/me");
  const { member } = await cooperative<CooperativeMemberAnswer>("/seller/cooperative/members/invite", {
    who: her.handle,
  });
  await home(`/seller/memberships/${member.id}/accept`, {});
}

/** Figs by the kilogram, from 20 kg, in two grades; open, and its product stands. */
async function aPool(cooperative: Caller): Promise<{ id: string; handle: string }> {
  const { pool } = await cooperative<CooperativePoolAnswer>("/seller/cooperative/pools", {
    title: { fa: "انجیر خشک استهبان", en: "Dried figs of Estahban" },
    story: { fa: "انجیر دیم", en: "Rain-fed figs" },
    ...{ category: "dried-figs", measure: "weight", tolerance_bp: 500, minimum_order: 20_000 },
    grades: [
      { code: "a", fa: "ممتاز", en: "Finest", factor_bp: 10_000 },
      { code: "b", fa: "خوب", en: "Good", factor_bp: 8500 },
    ],
    packaging: { fa: "کارتن ۱۰ کیلویی", en: "Cartons of 10 kg" },
    ...{ deposit_percent: 0, lead_days: 5, margin_bp: 800, request_key: randomUUID() },
    tiers: [
      { from: 20_000, unit_price: "9000000" },
      { from: 500_000, unit_price: "8500000" },
    ],
    direct: {
      shipping: { way: "sent", step: 50_000, price: "3000000" },
      payment_terms: "on_delivery",
    },
  });
  await cooperative(`/seller/cooperative/pools/${pool.id}/open`, {});
  return expect
    .poll(
      async () =>
        (await cooperative<CooperativePoolAnswer>(`/seller/cooperative/pools/${pool.id}`)).pool.product_id,
      { timeout: 30_000 },
    )
    .not.toBeNull()
    .then(() => ({ id: pool.id, handle: pool.handle }));
}

/** A hotel that the office approved; the same in every run, for a person makes no more than a few. */
async function aCompany(buyer: Caller, operator: Caller): Promise<string> {
  const { companies } = await buyer<CompaniesAnswer>("/store/companies");
  const known = companies.find(({ state }) => state === "approved");
  if (known) return known.id;
  const { company } = await buyer<OneCompanyAnswer>("/store/companies", {
    ...{ name: "هتل شیراز", legal_id: aLegalId(), province: "فارس", city: "شیراز" },
    ...{ address: "خیابان زند، پلاک ۱۲", postal_code: "7134567890", phone: "07132345678" },
    ...{ buys: "انجیر خشک، ماهی ۲۰۰ کیلو", request_key: randomUUID() },
  });
  await operator(`/admin/companies/${company.id}/approve`, {});
  return company.id;
}

/** A legal-entity ID by its own check digit. */
function aLegalId(): string {
  const first = `1${String(randomInt(1_000_000_000)).padStart(9, "0")}`;
  const added = Number(first[9]) + 2;
  const sum = [...first].reduce(
    (total, digit, at) => total + (Number(digit) + added) * ([29, 27, 23, 19, 17][at % 5] ?? 0),
    0,
  );
  return `${first}${(sum % 11) % 10}`;
}

interface Deal {
  cooperative: Caller;
  buyer: Caller;
  operator: Caller;
  homes: Caller[];
  pool: { id: string };
  company: string;
}

/** Forty kilograms are asked for in three weeks, and offered. */
async function offered({ cooperative, buyer, pool, company }: Deal): Promise<{ id: string; quote: string }> {
  const wanted = { quantity: 40_000, grades: ["a", "b"], deliver_by: day(24) };
  const asked = await buyer<OneQuoteRequestAnswer>("/store/quote-requests", {
    ...wanted,
    ...{ company_id: company, pool_id: pool.id, words: "برای صبحانه‌ی هتل", request_key: randomUUID() },
  });
  const { id } = asked.request;
  const { request } = await cooperative<OneQuoteRequestAnswer>(
    `/seller/cooperative/quote-requests/${id}/offer`,
    {
      ...wanted,
      ...{ answers: 0, unit_price: "9000000", shipping: "12000000", deposit_percent: 0 },
      ...{ payment_terms: "net_30", valid_days: 7, request_key: randomUUID() },
    },
  );
  return { id, quote: request.versions[0]?.id ?? "none" };
}

/** An order that stands and can be shared out. */
async function agreed(deal: Deal): Promise<string> {
  const { id, quote } = await offered(deal);
  const { request } = await deal.buyer<QuoteAcceptedAnswer>(`/store/quote-requests/${id}/accept`, {
    quote_id: quote,
  });
  const order = request.wholesale_order_id ?? "none";
  await expect
    .poll(async () => (await deal.buyer<OneWholesaleOrderAnswer>(`${STORE_ORDERS}/${order}`)).order.state, {
      timeout: 30_000,
    })
    .toBe("confirmed");
  return order;
}

async function shareOut(cooperative: Caller, order: string): Promise<void> {
  const base = `/seller/cooperative/wholesale-orders/${order}/allotment`;
  const { version, plans } = await cooperative<AllotmentSimulationAnswer>(`${base}/simulation`);
  const deadline = new Date(Date.now() + 48 * 3_600_000).toISOString();
  await cooperative(base, { strategy: "fair", version, seen: plans.fair.seen, deadline });
}

async function waitingOffer(home: Caller): Promise<string> {
  const { offers } = await home<MemberOffersAnswer>("/seller/offers");
  const waiting = offers.find(({ state }) => state === "offered");
  expect(waiting, "an offer waits").toBeDefined();
  return waiting?.id ?? "none";
}

/** An order that all members made, of which so much was damp, and that its buyer accepted; with a lot of it. */
async function accepted(deal: Deal, damp: number): Promise<{ order: string; lot: string }> {
  const order = await agreed(deal);
  await shareOut(deal.cooperative, order);
  for (const home of deal.homes) await home(`/seller/offers/${await waitingOffer(home)}/accept`, {});
  const lot = await receiveAndSend(deal, order, damp);
  const { dispatches } = await deal.buyer<BuyerDispatchesAnswer>(`${STORE_ORDERS}/${order}/dispatches`);
  await deal.buyer(`${STORE_ORDERS}/${order}/dispatches/${dispatches[0]?.id}/accept`, {});
  return { order, lot };
}

/** The buyer's money comes, and the members get theirs. Answers the first member's sheet. */
async function settle({ cooperative, buyer, operator, homes }: Deal, id: string): Promise<string> {
  const { order } = await buyer<OneWholesaleOrderAnswer>(`${STORE_ORDERS}/${id}`);
  for (const { payment_collection_id } of order.payments)
    await operator(`/admin/payment-collections/${payment_collection_id}/mark-as-paid`, {
      order_id: order.order_id,
    });
  const at = `/seller/cooperative/wholesale-orders/${id}/settlement`;
  await expect
    .poll(async () => (await cooperative<SettlementAnswer>(at)).in_the_way, { timeout: 150_000 })
    .toEqual([]);
  const { seen } = await cooperative<SettlementAnswer>(at);
  await cooperative(at, { seen });
  const { settlements } = await (homes[0] as Caller)<MemberSettlementsAnswer>("/seller/settlements");
  return settlements[0]?.id ?? "none";
}

/** Five million rials by hand to a home that accepted its share; she has not said yet whether she got them. Answers the advance's id. */
async function advance(cooperative: Caller, order: string, home: Caller): Promise<string> {
  const { seller } = await home<{ seller: { id: string } }>("/seller/me");
  const given = await cooperative<CooperativeAdvanceAnswer>("/seller/cooperative/advances", {
    ...{ request_key: randomUUID(), wholesale_order_id: order, amount: "5000000", way: "hand" },
    ...{ member_id: seller.id, words: "جعبه" },
  });
  return given.advance.id;
}

/** Everything comes, so much of it damp; its members agree, and it leaves for its buyer. Answers a lot's number. */
async function receiveAndSend({ cooperative, homes }: Deal, order: string, damp: number): Promise<string> {
  const base = `/seller/cooperative/wholesale-orders/${order}`;
  const { shares } = await cooperative<AllotmentAnswer>(`${base}/allotment`);
  let [lot, came] = ["none", 0];
  for (const [place, { id, accepted, quantity }] of shares.entries()) {
    const weighed = accepted ?? quantity;
    const { receipt } = await cooperative<CooperativeReceiptAnswer>("/seller/cooperative/receipts", {
      ...{ request_key: randomUUID(), allotment_id: id, weighed, grade: place === 0 ? "a" : "b" },
      ...(place === 0 && damp > 0 && { rejected: damp, reason: "damp" }),
    });
    lot = receipt.lot ?? lot;
    came += receipt.accepted;
    for (const home of homes) {
      const { receipts } = await home<{ receipts: { id: string }[] }>("/seller/deliveries");
      if (receipts.some((one) => one.id === receipt.id))
        await home(`/seller/deliveries/${receipt.id}/agree`, {});
    }
  }
  await cooperative(`${base}/dispatches`, { request_key: randomUUID(), quantity: came, is_last: true });
  return lot;
}
