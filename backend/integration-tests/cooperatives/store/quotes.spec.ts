import { randomUUID } from "node:crypto";
import type { QuoteRequestsAnswer, WholesaleOrdersAnswer } from "@dastranj/cooperatives/contract";
import type { SellerOrderAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aPersonOf } from "../../support/company";
import { eventually } from "../../support/eventually";
import { anOperator, changeStatus } from "../../support/factories";
import { failOnceAt } from "../../support/faults";
import { send } from "../../support/http";
import { isoDay } from "../../support/members";
import { paperOf } from "../../support/papers";
import {
  accept,
  acceptAtDesk,
  aDeal,
  ask,
  counter,
  type Deal,
  offer,
  offered,
  placed,
  read,
  readOrder,
  wanted,
} from "../../support/quotes";
import { toldOf } from "../../support/told";

interface Rows {
  raw(sql: string, bindings?: unknown[]): PromiseLike<{ rows: Record<string, unknown>[] }>;
}
const sql = async (text: string, ...bindings: unknown[]) =>
  (await (await application()).container.resolve<Rows>("__pg_connection__").raw(text, bindings)).rows;

describe("a quote and the wholesale order that comes of it", () => {
  let hotel: Deal;
  let other: Deal;
  beforeAll(async () => {
    [hotel, other] = [await aDeal(), await aDeal()];
  });

  it("goes from question to proforma, counter-offer and order, to the last rial", async () => {
    const asked = await ask(hotel);
    expect([asked.status, asked.body.request.state, asked.body.request.turn]).toEqual([
      201,
      "asked",
      "cooperative",
    ]);
    const { id } = asked.body.request;

    // 600 kg × 850,000 + 12,000,000; nothing is taxed.
    const proforma = (await offer(hotel, id)).body.request;
    expect(proforma.versions).toMatchObject([
      {
        version: 1,
        offered_by: "cooperative",
        goods_total: "510000000",
        shipping_total: "12000000",
        tax_total: "0",
        total: "522000000",
        deposit: "156600000",
        rest: "365400000",
      },
    ]);
    const countered = (await counter(hotel, id, { unit_price: "800000" })).body.request;
    expect(countered.state).toBe("countered");
    expect(countered.versions[1]).toMatchObject({ version: 2, offered_by: "company", total: "492000000" });

    const accepted = await acceptAtDesk(hotel, id, countered.versions[1]?.id);
    expect([accepted.status, accepted.body.outcome]).toEqual([200, "accepted"]);
    const order = await placed(hotel, accepted.body.request.wholesale_order_id ?? "none");
    expect(order).toMatchObject({
      state: "agreed",
      total: "492000000",
      deposit: "147600000",
      payments: [
        { what: "deposit", amount: "147600000", when: "now", paid: false },
        { what: "rest", amount: "344400000", when: "net_30", paid: false },
      ],
    });
    const { container } = await application();
    const { data } = await container.resolve("query").graph({
      entity: "order",
      fields: [
        "total",
        "is_draft_order",
        "status",
        "items.quantity",
        "items.unit_price",
        "shipping_methods.amount",
        "summary.*",
        "payment_collections.amount",
      ],
      filters: { id: order.order_id },
    });
    expect(data[0]).toMatchObject({
      total: 492_000_000,
      is_draft_order: false,
      status: "pending",
      summary: { pending_difference: 492_000_000 },
      items: [{ quantity: 600, unit_price: 800_000 }],
      shipping_methods: [{ amount: 12_000_000 }],
    });
    expect(data[0].payment_collections.map(({ amount }: { amount: number }) => amount).sort()).toEqual([
      147_600_000, 344_400_000,
    ]);
    const part = await send<SellerOrderAnswer>(
      "GET",
      `/seller/orders/${order.seller_order_id}`,
      undefined,
      hotel.cooperative,
    );
    expect(part.body.order).toMatchObject({ status: "accepted", total: 492_000_000 });

    // The deposit is confirmed as every bank transfer is.
    const { markPaymentCollectionAsPaid } = load("@medusajs/medusa/core-flows");
    await markPaymentCollectionAsPaid(container).run({
      input: { order_id: order.order_id, payment_collection_id: order.payments[0]?.payment_collection_id },
    });
    const confirmed = await eventually(async () => {
      const now = await readOrder(hotel, order.id);
      return now.state === "confirmed" ? now : undefined;
    });
    expect(confirmed.payments.map(({ paid }) => paid)).toEqual([true, false]);
    expect(confirmed.events.map(({ verb }) => verb)).toEqual(["agreed", "placed", "confirmed"]);

    const told = await eventually(async () => {
      const rows = await toldOf("quote", "wholesale");
      return rows.filter(({ name }) => name.startsWith("wholesale.")).length >= 4 ? rows : undefined;
    });
    expect([...new Set(told.map(({ name }) => name))].sort()).toEqual([
      "quote.accepted",
      "quote.asked",
      "quote.countered",
      "quote.offered",
      "wholesale.confirmed",
      "wholesale.placed",
    ]);
    expect(told.find(({ name }) => name === "quote.offered")?.text).toContain(`/account/quotes/${id}`);
  });

  it("is printed in both languages, for its two sides alone", async () => {
    const { id } = await offered(hotel);
    const path = `/store/quote-requests/${id}/proforma.pdf`;
    const persian = await paperOf(path, hotel.buyer.token);
    expect([persian.status, persian.pages.length]).toEqual([200, 1]);
    for (const amount of [510_000_000, 12_000_000, 522_000_000, 156_600_000, 365_400_000])
      expect(persian.amounts).toContain(amount);
    const english = await paperOf(
      `/seller/cooperative/quote-requests/${id}/proforma.pdf?language=en`,
      hotel.cooperative.token,
    );
    expect(english.text).toContain("Proforma invoice");
    expect(english.text).toContain("600 kg");
    expect((await paperOf(path, other.buyer.token)).status).toBe(404);
  });

  it("is accepted by ten at once, and one order comes of it", async () => {
    const { id, quote_id } = await offered(hotel);
    const answers = await Promise.all(Array.from({ length: 10 }, () => accept(hotel.buyer, id, quote_id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(answers.filter(({ body }) => body.outcome === "accepted")).toHaveLength(1);
    expect(answers.filter(({ body }) => body.outcome === "already_accepted")).toHaveLength(9);
    const orders = new Set(answers.map(({ body }) => body.request.wholesale_order_id));
    expect(orders.size).toBe(1);
    const [counted] = await sql(
      "select count(*)::int as n from wholesale_order where quote_id = ?",
      quote_id,
    );
    expect(counted?.n).toBe(1);
    await placed(hotel, [...orders][0] ?? "none");
  });

  it("has one outcome when it is accepted while a new version is sent", async () => {
    const { id, quote_id } = await offered(hotel);
    const [accepted, sent] = await Promise.all([
      accept(hotel.buyer, id, quote_id),
      offer(hotel, id, { answers: 1, unit_price: "900000" }),
    ]);
    expect([
      [200, "quote_already_accepted"],
      ["quote_newer_version", 200],
    ]).toContainEqual([accepted.body.code ?? accepted.status, sent.body.code ?? sent.status]);
    const { state, versions } = await read(hotel, id);
    expect([
      ["accepted", 1],
      ["offered", 2],
    ]).toContainEqual([state, versions.length]);
  });

  it("is refused with a code after it ran out, of one's own, or of an older version", async () => {
    const { id, quote_id } = await offered(hotel);
    expect((await acceptAtDesk(hotel, id, quote_id)).body.code).toBe("quote_own_version");
    const second = (await offer(hotel, id, { answers: 1 })).body.request.versions[1]?.id;
    expect((await accept(hotel.buyer, id, quote_id)).body.code).toBe("quote_newer_version");
    const { expireQuote } = load("@dastranj/cooperatives/workflows");
    const { container } = await application();
    const later = new Date(Date.now() + 8 * 86_400_000);
    await expireQuote(container, { quote_request_id: id, version: 1, now: later });
    expect((await read(hotel, id)).state).toBe("offered");
    await sql("update quote set valid_until = now() where id = ?", second);
    expect((await accept(hotel.buyer, id, second)).body.code).toBe("quote_expired");
    await expireQuote(container, { quote_request_id: id, version: 2, now: later });
    expect((await read(hotel, id)).state).toBe("expired");
    expect((await accept(hotel.buyer, id, second)).body.code).toBe("quote_expired");
    expect((await offer(hotel, id, { answers: 2 })).body.request.state).toBe("offered");
  });

  it("is let go by either side, and then nothing comes of it", async () => {
    const { id, quote_id } = await offered(hotel);
    const withdraw = () =>
      send("POST", `/store/quote-requests/${id}/withdraw`, { words: "جای دیگری خریدیم" }, hotel.buyer);
    expect([(await withdraw()).status, (await withdraw()).status]).toEqual([200, 200]);
    expect((await accept(hotel.buyer, id, quote_id)).body.code).toBe("quote_over");
    expect((await offer(hotel, id, { answers: 1 })).body.code).toBe("quote_over");
    const { id: second } = (await ask(hotel)).body.request;
    await send("POST", `/seller/cooperative/quote-requests/${second}/decline`, {}, hotel.cooperative);
    const { state, can, events } = await read(hotel, second);
    expect([state, can, events.map(({ verb }) => verb)]).toEqual(["declined", [], ["ask", "decline"]]);
  });

  it("is asked, offered and said once for each key", async () => {
    const request_key = randomUUID();
    const [first, again] = [await ask(hotel, { request_key }), await ask(hotel, { request_key })];
    expect(again.body.request.id).toBe(first.body.request.id);
    const { id } = first.body.request;
    await offer(hotel, id, { request_key });
    expect((await offer(hotel, id, { request_key })).body.request.versions).toHaveLength(1);
    const say = () =>
      send("POST", `/store/quote-requests/${id}/messages`, { words: "سلام", request_key }, hotel.buyer);
    await say();
    await say();
    expect((await read(hotel, id)).messages).toMatchObject([{ by: "company", words: "سلام" }]);
  });

  it.each([
    [{ quantity: 99_999 }, "quote_quantity_below_minimum"],
    [{ quantity: 1_000_000_000 }, "quote_quantity_too_large"],
    [{ grades: ["z"] }, "quote_grade_unknown"],
    [{ deliver_by: isoDay(0) }, "quote_date_past"],
    [{ deliver_by: isoDay(-1) }, "quote_date_past"],
    [{ deliver_by: isoDay(900) }, "quote_date_too_far"],
    [{ pool_id: "pool_unknown" }, "quote_pool_not_found"],
    [{ company_id: "comp_unknown" }, "company_not_found"],
  ])("refuses %o with %s, and writes nothing", async (change, code) => {
    const count = async () => (await sql("select count(*)::int as n from quote_request"))[0]?.n;
    const before = await count();
    expect((await ask(hotel, change)).body.code).toBe(code);
    expect(await count()).toBe(before);
  });

  it("refuses an offer of more money than there is, and one that answers what is not the newest", async () => {
    const { id } = (await ask(hotel)).body.request;
    const tooMuch = { quantity: 900_000_000, unit_price: "900000000000" };
    expect((await offer(hotel, id, tooMuch)).body.code).toBe("quote_amount_too_large");
    expect((await offer(hotel, id, { answers: 1 })).body.code).toBe("quote_newer_version");
    expect((await read(hotel, id)).versions).toEqual([]);
  });

  it("is nobody's but its two sides'", async () => {
    const { id, quote_id } = await offered(hotel);
    const strangers = [
      await send("GET", `/store/quote-requests/${id}`, undefined, other.buyer),
      await accept(other.buyer, id, quote_id),
      await send("POST", `/store/quote-requests/${id}/withdraw`, {}, other.buyer),
      await send("GET", `/seller/cooperative/quote-requests/${id}`, undefined, other.cooperative),
      await send("POST", `/seller/cooperative/quote-requests/${id}/decline`, {}, other.cooperative),
      await counter(other, id),
      await offer(other, id),
    ];
    expect(strangers.map(({ status, body }) => [status, body.code])).toEqual(
      Array(strangers.length).fill([404, "quote_request_not_found"]),
    );
    expect((await ask(other, { company_id: hotel.company.id })).body.code).toBe("company_not_found");
    const theirs = await send<QuoteRequestsAnswer>("GET", "/store/quote-requests", undefined, other.buyer);
    expect(theirs.body.requests).toEqual([]);
    const hers = await send<QuoteRequestsAnswer>(
      "GET",
      "/seller/cooperative/quote-requests?state=offered&limit=1",
      undefined,
      hotel.cooperative,
    );
    expect(hers.body.requests[0]?.company.name).toBe("هتل شیراز");
    expect(hers.body.counts.offered).toBe(hers.body.count);
    const orders = await send<WholesaleOrdersAnswer>(
      "GET",
      "/seller/cooperative/wholesale-orders",
      undefined,
      other.cooperative,
    );
    expect(orders.body.count).toBe(0);
  });

  it("waits for an approver where the company wants it so, and goes on by itself", async () => {
    const clerk = await aPersonOf(hotel.company, hotel.buyer, { role: "buyer", needs_approval: true });
    const { id, quote_id } = await offered(hotel);
    const waits = await accept(clerk, id, quote_id);
    expect([waits.status, waits.body.outcome, waits.body.request.waits_for_approval]).toEqual([
      202,
      "needs_approval",
      true,
    ]);
    expect(waits.body.request.wholesale_order_id).toBeNull();
    const at = `/store/companies/${hotel.company.id}/approvals`;
    const { approvals } = (
      await send<{ approvals: { id: string; reference: string }[] }>("GET", at, undefined, hotel.buyer)
    ).body;
    const approval = approvals.find(({ reference }) => reference === quote_id)?.id;
    await send("POST", `${at}/${approval}`, { decision: "grant" }, hotel.buyer);
    await eventually(async () => (await read(hotel, id)).state === "accepted");
  });

  it("comes to what was agreed where goods are taxed and no whole kilograms, though the tax has changed since", async () => {
    const taxed = await aDeal();
    const { container } = await application();
    const flows = load("@medusajs/medusa/core-flows");
    const [region] = await container.resolve("tax").listTaxRegions({ country_code: "ir" });
    const { result } = await flows.createTaxRatesWorkflow(container).run({
      input: [
        {
          tax_region_id: region.id,
          name: "VAT",
          code: `vat-${taxed.pool.id}`,
          rate: 10,
          rules: [{ reference: "product", reference_id: taxed.pool.product_id }],
        },
      ],
    });
    const { id, quote_id } = await offered(taxed, { quantity: 100_001, deposit_percent: 0 });
    // 100.001 kg × 850,000 = 85,000,850; a tenth of it 8,500,085.
    const [version] = (await read(taxed, id)).versions;
    expect([version?.goods_total, version?.tax_total, version?.total]).toEqual([
      "85000850",
      "8500085",
      "105500935",
    ]);
    await flows
      .updateTaxRatesWorkflow(container)
      .run({ input: { selector: { id: result[0].id }, update: { rate: 25 } } });
    const { body } = await accept(taxed.buyer, id, quote_id);
    const order = await placed(taxed, body.request.wholesale_order_id ?? "none");
    expect([order.state, order.total]).toEqual(["confirmed", "105500935"]);
    const { data } = await container
      .resolve("query")
      .graph({ entity: "order", fields: ["total"], filters: { id: order.order_id } });
    expect(data[0].total).toBe(105_500_935);
    const part = await send<SellerOrderAnswer>(
      "GET",
      `/seller/orders/${order.seller_order_id}`,
      undefined,
      taxed.cooperative,
    );
    expect(part.body.order.total).toBe(105_500_935);
  });

  it("is one order, whichever write a process dies at", async () => {
    const { id, quote_id } = await offered(hotel);
    const happened = await failOnceAt(
      "insert order",
      "insert order_line_item",
      "update order",
      "insert seller_order",
      "update seller_order",
      "insert payment_collection",
      "insert order_payment_collection",
      "update wholesale_order",
    );
    const { body } = await accept(hotel.buyer, id, quote_id);
    const wholesale = body.request.wholesale_order_id ?? "none";
    const { placeOrder } = load("@dastranj/cooperatives/workflows");
    const { container } = await application();
    await eventually(async () => {
      await placeOrder(container, wholesale, new Date()).catch(() => undefined);
      return (await readOrder(hotel, wholesale)).order_id;
    });
    expect(await happened()).toHaveLength(8);
    const [orders] = await sql(
      `select count(*)::int as n from "order" where metadata ->> 'agreed' = ? and deleted_at is null`,
      wholesale,
    );
    const order = await readOrder(hotel, wholesale);
    const [parts] = await sql(
      "select count(*)::int as n from seller_order where order_id = ?",
      order.order_id,
    );
    const [asked] = await sql(
      `select count(*)::int as n, sum(p.amount)::text as amount from order_payment_collection o
       join payment_collection p on p.id = o.payment_collection_id where o.order_id = ?`,
      order.order_id,
    );
    expect([orders?.n, parts?.n, asked?.n, asked?.amount]).toEqual([1, 1, 2, "522000000"]);
    expect(order.events.map(({ verb }) => verb)).toEqual(["agreed", "placed"]);
  });

  it("is not sold by a cooperative that may not sell", async () => {
    const { id, quote_id } = await offered(other);
    await changeStatus(other.cooperative.id, "suspend");
    expect((await accept(other.buyer, id, quote_id)).body.code).toBe("quote_cooperative_not_selling");
    await changeStatus(other.cooperative.id, "reinstate");
    expect((await accept(other.buyer, id, quote_id)).body.outcome).toBe("accepted");
  });

  it("is asked for by approved companies alone", async () => {
    const { body } = await send<{ company: { id: string } }>(
      "GET",
      "/store/companies",
      undefined,
      other.buyer,
    );
    expect(body).toBeDefined();
    await send(
      "POST",
      `/admin/companies/${other.company.id}/suspend`,
      { reason: "مدارک" },
      { token: await anOperator() },
    );
    const refused = await send("POST", "/store/quote-requests", wanted(other), other.buyer);
    expect(refused.body.code).toBe("company_not_approved");
  });
});
