import { randomUUID } from "node:crypto";
import type { DirectOrderAnswer, DirectPriceAnswer, PoolDirect } from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { atOrder } from "../../support/allotment";
import { application, load } from "../../support/application";
import { aBuyerNamed, aCompany, aPersonOf } from "../../support/company";
import { eventually } from "../../support/eventually";
import { aSeller } from "../../support/factories";
import { type Answer, send } from "../../support/http";
import { A_POOL, aCooperative, aMembership, aPledge, aPool, asOwner, isoDay } from "../../support/members";
import { aDeal, type Deal, placed, readOrder } from "../../support/quotes";
import { asked } from "../../support/receiving";
import { toldOf } from "../../support/told";

/** Sent in steps of 200 kg at three million rials; the rest is paid on delivery. */
const DIRECT: PoolDirect = {
  shipping: { way: "sent", step: 200_000, price: "3000000" },
  payment_terms: "on_delivery",
};

interface DirectDeal extends Deal {
  pool: Deal["pool"] & { handle: string };
}

/** A pool that is bought directly, to which two homes pledge 150 kg a week each, and a hotel that may buy of it. */
async function aDirectDeal(change: Partial<typeof A_POOL> = {}): Promise<DirectDeal> {
  const cooperative = await aCooperative();
  const pool = await aPool(cooperative, { direct: DIRECT, ...change });
  for (const home of await Promise.all([aSeller(), aSeller()])) {
    await aMembership(cooperative, home);
    await aPledge(home, pool, { weekly_quantity: 150_000 });
  }
  return { ...(await aDeal({ cooperative, pool })), pool };
}

type Who = { token: string };

const priced = (
  { pool, company, buyer }: DirectDeal,
  query: Record<string, string>,
  who: Who = buyer,
): Promise<Answer<DirectPriceAnswer>> =>
  send(
    "GET",
    `/store/pools/${pool.handle}/purchase?${new URLSearchParams({ company_id: company.id, ...query })}`,
    undefined,
    { token: who.token, language: "en" },
  );

/** 200 kg of the finest in four weeks: 1,800,000,000 and 3,000,000 for the way. */
const wanted = ({ company }: DirectDeal, change: object = {}) => ({
  company_id: company.id,
  quantity: 200_000,
  grades: ["a"],
  deliver_by: isoDay(28),
  total: "1803000000",
  request_key: randomUUID(),
  ...change,
});

const order = (
  deal: DirectDeal,
  change: object = {},
  who: Who = deal.buyer,
): Promise<Answer<DirectOrderAnswer>> =>
  send("POST", `/store/pools/${deal.pool.handle}/orders`, wanted(deal, change), {
    ...{ token: who.token, language: "en" },
  });

const ordersOf = async ({ pool }: DirectDeal) =>
  (await asked<{ n: number }>("select count(*)::int as n from wholesale_order where pool_id = ?", pool.id))[0]
    ?.n;

describe("buying of a pool at the price of its tier", () => {
  let hotel: DirectDeal;
  beforeAll(async () => {
    hotel = await aDirectDeal();
  });

  it("is priced to the last rial, at either side of a tier's edge", async () => {
    const below = await priced(hotel, { quantity: "499999" });
    expect(below.body).toMatchObject({
      ...{ unit_price: "9000000", goods_total: "4499991000", shipping_total: "9000000", tax_total: "0" },
      ...{ total: "4508991000", deposit: "1352697300", rest: "3156293700", payment_terms: "on_delivery" },
      is_collected: false,
    });
    const at = await priced(hotel, { quantity: "500000" });
    expect(at.body).toMatchObject({
      ...{ unit_price: "8500000", goods_total: "4250000000", total: "4259000000", deposit: "1277700000" },
    });
    // Three hundred kilograms a week, and five days for the hub: 500 kg take twelve days of work.
    expect(at.body.promised).toEqual({ day: isoDay(17) });
  });

  it.each([
    ["less than the minimum", { quantity: 99_999 }, "quote_quantity_below_minimum"],
    ["a day that is over", { deliver_by: isoDay(0) }, "quote_date_past"],
    ["a day in three years", { deliver_by: isoDay(1000) }, "quote_date_too_far"],
    ["a grade of no pool", { grades: ["z"] }, "quote_grade_unknown"],
    ["a day before it can be made", { deliver_by: isoDay(6) }, "tier_before_promise"],
    ["more than members promise", { quantity: 900_000_000 }, "tier_more_than_promised"],
    ["another price than was seen", { total: "1802999999" }, "tier_price_changed"],
  ])("is refused for %s, and nothing is ordered", async (_what, change, code) => {
    const before = await ordersOf(hotel);
    const { status, body } = await order(hotel, change);
    expect([status, body.code]).toEqual([400, code]);
    expect(await ordersOf(hotel)).toBe(before);
  });

  it.each([
    { quantity: 0.5 },
    { quantity: "many" },
    { deliver_by: "someday" },
    { total: "-1" },
    { grades: [] },
  ])("is refused as it is written: %j", async (change) => {
    expect((await order(hotel, change)).status).toBe(400);
  });

  it("is one frozen order that goes the way of every other: placed, told, confirmed, shared out", async () => {
    const deal = await aDirectDeal();
    const bought = await order(deal);
    expect([bought.status, bought.body.outcome]).toEqual([201, "ordered"]);
    const { id } = bought.body.order ?? { id: "none" };
    expect(bought.body.order).toMatchObject({
      ...{ state: "agreed", quantity: 200_000, unit_price: "9000000", goods_total: "1800000000" },
      ...{ shipping_total: "3000000", total: "1803000000", deposit: "540900000", quote_request_id: null },
    });
    expect(JSON.stringify(bought.body)).not.toContain("members");
    const standing = await placed(deal, id);
    expect(standing.payments).toMatchObject([
      { what: "deposit", amount: "540900000", when: "now" },
      { what: "rest", amount: "1262100000", when: "on_delivery" },
    ]);
    const { container } = await application();
    const { data } = await container.resolve("query").graph({
      entity: "order",
      fields: ["total", "items.quantity", "items.unit_price", "shipping_methods.amount"],
      filters: { id: standing.order_id },
    });
    expect(JSON.parse(JSON.stringify(data[0]))).toMatchObject({
      total: 1_803_000_000,
      items: [{ quantity: 200, unit_price: 9_000_000 }],
      shipping_methods: [{ amount: 3_000_000 }],
    });
    const told = await eventually(async () => {
      const rows = await toldOf(`wholesale:${id}:placed`);
      return rows.length === 2 ? rows : undefined;
    });
    expect(
      told.map(({ text }) => /(account\/wholesale|cooperative\/wholesale-orders)\//.exec(text)?.[1]).sort(),
    ).toEqual(["account/wholesale", "cooperative/wholesale-orders"]);
    const { markPaymentCollectionAsPaid } = load("@medusajs/medusa/core-flows");
    await markPaymentCollectionAsPaid(container).run({
      input: {
        order_id: standing.order_id,
        payment_collection_id: standing.payments[0]?.payment_collection_id,
      },
    });
    await eventually(async () => (await readOrder(deal, id)).state === "confirmed");
    const { plans } = (await atOrder(deal.cooperative, id).simulate()).body;
    expect(plans.fair).toMatchObject({ shortfall: 0, short_of: null });
    const sent = await atOrder(deal.cooperative, id).send("fair");
    expect(sent.body.shares.map(({ quantity }) => quantity)).toEqual([100_000, 100_000]);
  });

  it("costs nothing for the way where the buyer collects, and is confirmed at once without a deposit", async () => {
    const deal = await aDirectDeal({
      ...{ direct: { shipping: { way: "hub" }, payment_terms: "advance" }, deposit_percent: 0 },
    });
    const bought = await order(deal, { total: "1800000000" });
    expect(bought.body.order).toMatchObject({ shipping_total: "0", deposit: "0", is_collected: true });
    const { state } = await placed(deal, bought.body.order?.id ?? "none");
    expect(state).toBe("confirmed");
  });

  it("is ordered once for each key, ten at once", async () => {
    const deal = await aDirectDeal();
    const request_key = randomUUID();
    const all = await Promise.all(Array.from({ length: 10 }, () => order(deal, { request_key })));
    expect(all.map(({ body }) => body.outcome).sort()).toEqual([
      ...Array.from({ length: 9 }, () => "already_ordered"),
      "ordered",
    ]);
    expect(new Set(all.map(({ body }) => body.order?.id)).size).toBe(1);
    expect(await ordersOf(deal)).toBe(1);
  });

  it("takes what members promise once, though two buy at the same moment", async () => {
    const deal = await aDirectDeal();
    // By then homes make 642 kg: enough for one of them.
    const much = { quantity: 400_000, deliver_by: isoDay(20), total: "3606000000" };
    const both = await Promise.all([order(deal, much), order(deal, much)]);
    expect(both.map(({ status, body }) => body.code ?? status).sort()).toEqual([201, "tier_before_promise"]);
    expect(await ordersOf(deal)).toBe(1);
  });

  it("passes nobody's limit, and waits for an approver where the company wants it so", async () => {
    const deal = await aDirectDeal();
    const clerk = await aPersonOf(deal.company, deal.buyer, {
      ...{ role: "buyer", needs_approval: true, monthly_limit: "2000000000" },
    });
    expect((await order(deal, { quantity: 300_000, total: "2706000000" }, clerk)).body.code).toBe(
      "spending_limit_reached",
    );
    const request_key = randomUUID();
    const waits = await order(deal, { request_key }, clerk);
    expect([waits.status, waits.body]).toEqual([
      202,
      { outcome: "needs_approval", by: ["سارا راستی"], order: null },
    ]);
    expect(await ordersOf(deal)).toBe(0);
    expect((await order(deal, { request_key }, clerk)).status).toBe(202);
    await grantTheOnly(deal);
    await eventually(async () => (await ordersOf(deal)) === 1);
    const again = await order(deal, { request_key }, clerk);
    expect([again.status, again.body.outcome]).toEqual([200, "already_ordered"]);
    // What was ordered counts as ordered, and no longer as what waits.
    expect((await order(deal, {}, clerk)).body.code).toBe("spending_limit_reached");
  });

  it("is given up where the price has changed by the time it is granted, and its buyer is told", async () => {
    const deal = await aDirectDeal();
    const clerk = await aPersonOf(deal.company, deal.buyer, { role: "buyer", needs_approval: true });
    await order(deal, {}, clerk);
    const tiers = [{ from: 100_000, unit_price: "9100000" }];
    await asOwner(deal.cooperative, `/seller/cooperative/pools/${deal.pool.id}`, {
      ...{ ...A_POOL, direct: DIRECT, tiers },
    });
    const approval = await grantTheOnly(deal);
    await eventually(async () => (await toldOf(`purchase.lapsed:${approval}`)).length === 1);
    expect(await ordersOf(deal)).toBe(0);
  });

  it("is for approved companies of their own people, and for pools that are sold so", async () => {
    const stranger = await aBuyerNamed("مریم");
    expect((await order(hotel, {}, stranger)).body.code).toBe("company_not_found");
    expect((await priced(hotel, { quantity: "200000" }, stranger)).body.code).toBe("company_not_found");
    const unapproved = await aCompany(stranger);
    expect((await order(hotel, { company_id: unapproved.id }, stranger)).body.code).toBe(
      "company_not_approved",
    );
    expect((await send("POST", `/store/pools/${hotel.pool.handle}/orders`, wanted(hotel))).status).toBe(401);
    const quoted = await aDirectDeal({ direct: null });
    expect((await order(quoted)).body.code).toBe("tier_by_quote_only");
    expect((await priced(quoted, { quantity: "200000" })).body.code).toBe("tier_by_quote_only");
    await asOwner(quoted.cooperative, `/seller/cooperative/pools/${quoted.pool.id}/close`, {});
    expect((await order(quoted)).body.code).toBe("pool_not_found");
  });
});

/** Has the company's owner grant the purchase that waits; answers its approval's id. */
async function grantTheOnly({ company, buyer }: Deal): Promise<string> {
  const at = `/store/companies/${company.id}/approvals`;
  const { approvals } = (
    await send<{ approvals: { id: string }[] }>("GET", `${at}?state=pending`, undefined, buyer)
  ).body;
  const id = approvals[0]?.id ?? "none";
  await send("POST", `${at}/${id}`, { decision: "grant" }, buyer);
  return id;
}
