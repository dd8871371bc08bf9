import type { AdminReconciliationAnswer } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { dayIn } from "../../support/allotment";
import { application, load } from "../../support/application";
import { booksOfParts, postedOf } from "../../support/books";
import { eventually } from "../../support/eventually";
import { anOperator } from "../../support/factories";
import { failOnceAt } from "../../support/faults";
import { send } from "../../support/http";
import {
  accepts,
  aSentOrder,
  claims,
  issued,
  pays,
  readInvoice,
  type SentOrder,
} from "../../support/invoices";
import { aCooperative, aPool } from "../../support/members";
import { aDeal, type Deal, readOrder } from "../../support/quotes";
import { asked } from "../../support/receiving";

const partOf = ({ order }: SentOrder) => order.seller_order_id ?? "none";

/** What Medusa says the order comes to, and what its collections ask for. */
async function atMedusa({ order }: SentOrder): Promise<{ total: number; asks: [string, number][] }> {
  const { container } = await application();
  const { data } = await container.resolve("query").graph({
    entity: "order",
    fields: ["total", "payment_collections.id", "payment_collections.amount", "payment_collections.status"],
    filters: { id: order.order_id },
  });
  const { total, payment_collections } = JSON.parse(JSON.stringify(data[0]));
  const sorted = payment_collections.toSorted((a: { id: string }, b: { id: string }) =>
    a.id < b.id ? -1 : 1,
  );
  return {
    total,
    asks: sorted.map(({ status, amount }: { status: string; amount: number }) => [status, amount]),
  };
}

/** What the nightly comparison finds wrong with its part. */
async function differences(of: SentOrder) {
  const { container } = await application();
  await load("@dastranj/payouts/workflows").reconcile(container, new Date());
  const path = "/admin/reconciliation?group=open&limit=100";
  const { body } = await send<AdminReconciliationAnswer>("GET", path, undefined, {
    token: await anOperator(),
  });
  return body.differences.filter(({ seller_order_id }) => seller_order_id === partOf(of));
}

/** What the cooperative has of it in the books, once that is so much; what it took of buyers, and what the platform took. */
async function books(of: SentOrder, came: number) {
  return eventually(async () => {
    const posted = await booksOfParts([partOf(of)]);
    return posted["clearing pp_system_default"] === -came ? posted : undefined;
  });
}

/** What is the cooperative's of a part: as soon as it was billed and is paid, its own. */
const herMoney = (posted: Record<string, number>, { cooperative }: Deal): number =>
  (posted[`pending ${cooperative.id}`] ?? 0) + (posted[`available ${cooperative.id}`] ?? 0);

describe("what the buyer of a wholesale order pays in the end", () => {
  let hotel: Deal;
  beforeAll(async () => {
    hotel = await aDeal();
  });

  it("is what was agreed where all of it came: the rest is due in thirty days", async () => {
    const sent = await aSentOrder(hotel, [400_000, 200_000]);
    await accepts(sent, sent.dispatches.slice(0, 1));
    expect((await readInvoice(sent)).body.code).toBe("invoice_not_issued");
    await accepts(sent, sent.dispatches.slice(1));
    const invoice = await issued(sent);
    expect(invoice).toMatchObject({
      goods_total: "510000000",
      shipping_total: "12000000",
      tax_total: "0",
      total: "522000000",
      credit: "0",
      paid: "156600000",
      due: "365400000",
      goes_back: "0",
      payment_terms: "net_30",
      due_on: dayIn(30),
      lines: [{ quantity: 600_000, unit_price: "850000", amount: "510000000" }],
      buyer: { name: hotel.company.name, legal_id: hotel.company.legal_id },
      now: { state: "due", outstanding: "365400000" },
    });
    expect(invoice.number).toMatch(/^14\d\d-0001$/);
    expect(await atMedusa(sent)).toEqual({
      total: 522_000_000,
      asks: [
        ["completed", 156_600_000],
        ["not_paid", 365_400_000],
      ],
    });
    const order = await readOrder(hotel, sent.order.id);
    expect(order.events.map(({ verb }) => verb)).toContain("invoiced");
    expect(order.invoice).toMatchObject({ number: invoice.number, state: "due", outstanding: "365400000" });

    await pays(sent.order, "rest");
    const paid = await eventually(async () => {
      const { now } = (await readInvoice(sent)).body.invoice;
      return now.state === "paid" ? now : undefined;
    });
    expect(paid.outstanding).toBe("0");
    const posted = await books(sent, 522_000_000);
    expect(Object.values(posted).reduce((sum, amount) => sum + amount, 0)).toBe(0);
    expect(await differences(sent)).toEqual([]);
  });

  it("is twelve kilograms less where those never came: the unpaid rest is lowered", async () => {
    const sent = await aSentOrder(hotel, [588_000]);
    await accepts(sent);
    // 588 kg × 850,000 + 12,000,000.
    expect(await issued(sent)).toMatchObject({
      goods_total: "499800000",
      total: "511800000",
      credit: "10200000",
      paid: "156600000",
      due: "355200000",
      goes_back: "0",
    });
    expect(await atMedusa(sent)).toEqual({
      total: 511_800_000,
      asks: [
        ["completed", 156_600_000],
        ["not_paid", 355_200_000],
      ],
    });
    const order = await readOrder(hotel, sent.order.id);
    expect(order.payments.map(({ what, amount, paid }) => [what, amount, paid])).toEqual([
      ["deposit", "156600000", true],
      ["rest", "355200000", false],
    ]);
    // While it waits for its rest it is nobody's yet, and no difference.
    expect(await books(sent, 156_600_000)).toMatchObject({ buyer_payments: 156_600_000 });
    expect(await differences(sent)).toEqual([]);
    await pays(sent.order, "rest");
    const posted = await books(sent, 511_800_000);
    expect(posted.buyer_payments).toBeUndefined();
    expect(posted.refunds).toBeUndefined();
    const hers = herMoney(posted, hotel);
    expect(hers + (posted.commission ?? 0) + (posted.vat ?? 0)).toBe(511_800_000);
    expect(await differences(sent)).toEqual([]);
  });

  it("goes back where it had been paid: a granted claim of twelve kilograms, exact in the ledger", async () => {
    const sent = await aSentOrder(hotel, [400_000, 200_000]);
    await pays(sent.order, "rest");
    await books(sent, 522_000_000);
    await accepts(sent, sent.dispatches.slice(0, 1));
    await claims(sent, sent.dispatches[1] ?? "none", 12_000);
    expect(await issued(sent)).toMatchObject({
      total: "511800000",
      credit: "10200000",
      paid: "511800000",
      due: "0",
      goes_back: "10200000",
      now: { state: "paid", outstanding: "0" },
    });
    const posted = await books(sent, 511_800_000);
    expect(posted.refunds).toBeUndefined();
    expect(posted.buyer_payments).toBeUndefined();
    const hers = herMoney(posted, hotel);
    expect(hers + (posted.commission ?? 0) + (posted.vat ?? 0)).toBe(511_800_000);
    // That it became the cooperative's own, once it was billed, is no money.
    const moved = (await postedOf(partOf(sent))).filter((reference) => !reference.endsWith(":completed"));
    expect(moved).toHaveLength(5);
    expect((await atMedusa(sent)).total).toBe(511_800_000);
    expect(await differences(sent)).toEqual([]);
  });

  it("is lowered to what was paid, and the rest of that goes back, where little came", async () => {
    // 100 kg × 850,000 + 12,000,000 = 97,000,000 of which 156,600,000 were paid.
    const sent = await aSentOrder(hotel, [100_000]);
    await accepts(sent);
    expect(await issued(sent)).toMatchObject({
      total: "97000000",
      paid: "97000000",
      due: "0",
      goes_back: "59600000",
    });
    expect(await atMedusa(sent)).toEqual({
      total: 97_000_000,
      asks: [
        ["completed", 156_600_000],
        ["canceled", 365_400_000],
      ],
    });
    const posted = await books(sent, 97_000_000);
    const hers = herMoney(posted, hotel);
    expect(hers + (posted.commission ?? 0) + (posted.vat ?? 0)).toBe(97_000_000);
    expect(await differences(sent)).toEqual([]);
  });

  it("is billed once, however often and by however many at once, and numbers have no gap", async () => {
    const { billOrder } = load("@dastranj/cooperatives/workflows");
    const { container } = await application();
    const cooperative = await aCooperative();
    const pool = await aPool(cooperative);
    const deal = await aDeal({ cooperative, pool });
    const orders: SentOrder[] = [];
    for (let nth = 0; nth < 3; nth++) orders.push(await aSentOrder(deal, [588_000], { deposit_percent: 0 }));
    await Promise.all(orders.map((sent) => accepts(sent)));
    await Promise.all(
      orders.flatMap(({ order }) => [1, 2, 3].map(() => billOrder(container, order.id, new Date()))),
    );
    const invoices = await Promise.all(orders.map(issued));
    expect(invoices.map(({ number }) => number.slice(5)).sort()).toEqual(["0001", "0002", "0003"]);
    for (const { order } of orders) {
      const [row] = await asked<{ invoices: number; refunds: number; lines: number }>(
        `select (select count(*)::int from wholesale_invoice where wholesale_order_id = ?) as invoices,
           (select count(*)::int from seller_order_refund where order_id = ?) as refunds,
           (select count(*)::int from order_credit_line where order_id = ? and deleted_at is null) as lines`,
        ...[order.id, order.order_id, order.order_id],
      );
      expect(row).toEqual({ invoices: 1, refunds: 1, lines: 1 });
    }
  });

  it("is billed once, whichever write a process dies at", async () => {
    const sent = await aSentOrder(hotel, [400_000, 200_000]);
    await pays(sent.order, "rest");
    await books(sent, 522_000_000);
    await accepts(sent, sent.dispatches.slice(0, 1));
    const happened = await failOnceAt(
      "insert order_change",
      "insert order_credit_line",
      "insert seller_order_refund",
      "insert wholesale_invoice",
      "insert refund",
      "insert order_transaction",
      "update seller_order_refund",
    );
    await claims(sent, sent.dispatches[1] ?? "none", 12_000);
    const { billOrder } = load("@dastranj/cooperatives/workflows");
    const { refund } = load("@dastranj/orders/workflows");
    const { container } = await application();
    await eventually(async () => {
      await billOrder(container, sent.order.id, new Date()).catch(() => undefined);
      return (await readInvoice(sent)).status === 200;
    });
    const [row] = await asked<{ id: string }>(
      "select id from seller_order_refund where order_id = ? and deleted_at is null",
      sent.order.order_id,
    );
    await eventually(async () => {
      await refund(container, row?.id, () => new Date()).catch(() => undefined);
      const [now] = await asked<{ state: string }>(
        "select state from seller_order_refund where id = ?",
        row?.id,
      );
      return now?.state === "paid_back";
    });
    expect(await happened()).toHaveLength(7);
    expect(await atMedusa(sent)).toMatchObject({ total: 511_800_000 });
    const posted = await books(sent, 511_800_000);
    expect(posted.refunds).toBeUndefined();
    expect(await differences(sent)).toEqual([]);
  });
});
