import type { SellerOrderAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { booksOfParts } from "../../support/books";
import { aPersonOf } from "../../support/company";
import { eventually } from "../../support/eventually";
import { changeStatus } from "../../support/factories";
import { failOnceAt } from "../../support/faults";
import { send } from "../../support/http";
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
} from "../../support/quotes";
import { toldOf } from "../../support/told";

interface Rows {
  raw(sql: string, bindings?: unknown[]): PromiseLike<{ rows: Record<string, unknown>[] }>;
}
const sql = async (text: string, ...bindings: unknown[]) =>
  (await (await application()).container.resolve<Rows>("__pg_connection__").raw(text, bindings)).rows;

/** As it is answered over HTTP: Medusa's amounts are objects here. */
const asJson = (row: object) => JSON.parse(JSON.stringify(row));

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
    expect(asJson(data[0])).toMatchObject({
      total: 492_000_000,
      is_draft_order: false,
      status: "pending",
      summary: { pending_difference: 492_000_000 },
      items: [{ quantity: 600, unit_price: 800_000 }],
      shipping_methods: [{ amount: 12_000_000 }],
    });
    const collections: { amount: number }[] = asJson(data[0]).payment_collections;
    expect(collections.map(({ amount }) => amount).sort()).toEqual([147_600_000, 344_400_000]);
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
    const books = await eventually(async () => {
      const posted = await booksOfParts([order.seller_order_id ?? "none"]);
      return posted.buyer_payments ? posted : undefined;
    });
    expect(books).toEqual({ buyer_payments: 147_600_000, "clearing pp_system_default": -147_600_000 });
    expect(confirmed.payments.map(({ paid }) => paid)).toEqual([true, false]);
    expect(confirmed.events.map(({ verb }) => verb)).toEqual(["agreed", "placed", "confirmed"]);

    const told = await eventually(async () => {
      const rows = (await toldOf("quote", "wholesale")).filter(
        ({ key, text }) => text.includes(id) || key.includes(order.id),
      );
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
    expect(asJson(data[0]).total).toBe(105_500_935);
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

  it("is cancelled with the cooperative's part of it, while it waits for its deposit", async () => {
    const { id, quote_id } = await offered(other);
    const { body } = await accept(other.buyer, id, quote_id);
    const order = await placed(other, body.request.wholesale_order_id ?? "none");
    const at = `/seller/orders/${order.seller_order_id}/cancel`;
    expect((await send("POST", at, { reason: "sold_out" }, other.cooperative)).status).toBe(200);
    const { followDeposits } = load("@dastranj/cooperatives/workflows");
    await followDeposits((await application()).container, new Date());
    expect((await readOrder(other, order.id)).state).toBe("cancelled");
  });

  it("is not sold by a cooperative that may not sell", async () => {
    const { id, quote_id } = await offered(other);
    await changeStatus(other.cooperative.id, "suspend");
    expect((await accept(other.buyer, id, quote_id)).body.code).toBe("quote_cooperative_not_selling");
    await changeStatus(other.cooperative.id, "reinstate");
    expect((await accept(other.buyer, id, quote_id)).body.outcome).toBe("accepted");
  });
});
