import type { AdminRefundsAnswer, OrderPartsAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { anOperator, aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { failOnceAt } from "../../support/faults";
import { send } from "../../support/http";
import { act, booksOf, buyBy, partsOf, settled } from "../../support/orders";
import { offerStrictPayments, paymentCompany, STRICT } from "../../support/payments/strict-payments";
import { aDiscount } from "../../support/shopping";

const ON_DELIVERY = "pp_system_default";
const SOLD_OUT = { reason: "sold_out" };

describe("a part of which nothing comes", () => {
  let weaver: TestSeller;
  let grower: TestSeller;
  let goods: [TestProduct, TestProduct];
  let operator: { token: string };

  beforeAll(async () => {
    [weaver, grower] = [await aSeller(), await aSeller()];
    // Fractions of a rial in both parts.
    goods = [
      await aProduct(weaver, { irr: 3_333_333, stock: 100 }),
      await aProduct(grower, { irr: 777_777, stock: 100 }),
    ];
    operator = { token: await anOperator() };
    await offerStrictPayments();
    await aDiscount("SEVENTEEN", 17);
  });

  const bought = async (provider = STRICT) => {
    const order = await buyBy(provider, goods, { code: "SEVENTEEN" });
    const [hers, theirs] = await partsOf(order, [weaver, grower]);
    if (!hers || !theirs) throw new Error("It has two parts.");
    const lines = hers.items.map(({ line_item_id }) => line_item_id);
    return { order, hers, theirs, lines, total: hers.total + theirs.total };
  };
  let standing: ReturnType<typeof bought> | undefined;
  /** One order for all that changes nothing. */
  const aPart = () => {
    standing ??= bought(ON_DELIVERY);
    return standing;
  };
  const isPaid = async (order: string) =>
    (await send<OrderPartsAnswer>("GET", `/store/orders/${order}/parts`)).body.order.paid;
  const paidBack = (wanted: number) =>
    [...paymentCompany().refunds.values()].filter(({ amount }) => amount === wanted).length;

  it("goes back to the rial, and the other seller's part stays as it was", async () => {
    const { order, hers, theirs, lines, total } = await bought();
    expect((await booksOf(order, lines)).reserved).toBe(1);
    const before = paymentCompany().calls.length;
    const { status, body } = await act(weaver, hers, "decline", {
      reason: "other",
      words: "دار قالی شکسته است",
    });
    expect([status, body.order.status, body.order.may]).toEqual([200, "declined", []]);
    const part = await settled(order, weaver);
    expect(part.refunds).toEqual([
      { cause: "declined", amount: hers.total, state: "paid_back", done_at: expect.any(String) },
    ]);
    expect(part.refunded_total).toBe(hers.total);
    expect(part.history.at(-1)).toMatchObject({
      status: "declined",
      by: "seller",
      reason: { code: "other", words: "دار قالی شکسته است" },
    });
    expect(await partsOf(order, [grower])).toEqual([theirs]);
    expect(await booksOf(order, lines)).toEqual({
      status: "pending",
      total: theirs.total,
      accounted: theirs.total,
      lines: theirs.items.map(({ line_item_id }) => line_item_id),
      shipping: 1,
      collections: [{ status: "completed", amount: total }],
      transactions: [total, -hers.total],
      adjustments: [1],
      reserved: 0,
    });
    const calls = paymentCompany().calls.slice(before);
    expect(calls).toEqual([["refund", expect.stringContaining("sordr_"), hers.total]]);
    expect(await isPaid(order)).toBe(true);
  });

  it("owes nothing where nothing was paid, and the payment to come is one over what remains", async () => {
    const { order, hers, theirs, lines, total } = await bought(ON_DELIVERY);
    await act(weaver, hers, "decline", SOLD_OUT);
    const part = await settled(order, weaver);
    expect([part.refunded_total, part.refunds[0]?.state, part.refunds[0]?.amount]).toEqual([
      0,
      "unpaid",
      null,
    ]);
    const books = await booksOf(order, lines);
    expect([books.total, books.accounted, books.transactions]).toEqual([theirs.total, theirs.total, []]);
    expect(books.collections).toEqual([
      { status: "canceled", amount: total },
      { status: "not_paid", amount: theirs.total },
    ]);
    expect(await isPaid(order)).toBe(false);
  });

  it("cancels the order when nothing comes of any part; each part is paid back once", async () => {
    const { order, hers, theirs, lines, total } = await bought();
    await Promise.all([act(weaver, hers, "decline", SOLD_OUT), act(grower, theirs, "decline", SOLD_OUT)]);
    await Promise.all([settled(order, weaver), settled(order, grower)]);
    const books = await booksOf(order, lines);
    expect([books.status, books.total, books.accounted, books.lines, books.shipping]).toEqual([
      "canceled",
      0,
      0,
      [],
      0,
    ]);
    expect(books.transactions.toSorted((a, b) => b - a)).toEqual([
      total,
      -Math.min(hers.total, theirs.total),
      -Math.max(hers.total, theirs.total),
    ]);
  });

  it("is declined once by two fingers, and accepted or declined by one of two members", async () => {
    const twice = await bought(ON_DELIVERY);
    const both = await Promise.all([1, 2].map(() => act(weaver, twice.hers, "decline", SOLD_OUT)));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const [part] = await partsOf(twice.order, [weaver]);
    expect([part?.history.map(({ status }) => status), part?.refunds.length]).toEqual([
      ["placed", "declined"],
      1,
    ]);

    const torn = await bought(ON_DELIVERY);
    const answers = await Promise.all([
      act(weaver, torn.hers, "decline", SOLD_OUT),
      act(weaver, torn.hers, "accept"),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(answers.find(({ status }) => status === 400)?.body.code).toBe("seller_order_wrong_state");
    const [one] = await partsOf(torn.order, [weaver]);
    expect(one?.history).toHaveLength(2);
    expect(one?.refunds.length).toBe(one?.status === "declined" ? 1 : 0);
  });

  it("expires when its seller does not answer in time, and not before", async () => {
    const { order, hers, theirs } = await bought();
    await act(grower, theirs, "accept");
    const { container } = await application();
    const { expireUnanswered } = load("@dastranj/orders/workflows");
    const placed = new Date(hers.history[0]?.at ?? "").getTime();
    const hours = 48 * 3_600_000;
    await expireUnanswered(container, new Date(placed + hours - 1));
    expect((await partsOf(order, [weaver]))[0]?.status).toBe("placed");
    await expireUnanswered(container, new Date(placed + hours));
    const [mine, other] = await partsOf(order, [weaver, grower]);
    expect([mine?.status, mine?.history.at(-1)?.by, other?.status]).toEqual(["expired", "clock", "accepted"]);
    const { refunds, refunded_total } = await settled(order, weaver);
    expect([refunds[0]?.state, refunded_total]).toEqual(["paid_back", hers.total]);
  });

  it("is called off by its seller or the office after she accepted it, and by nobody once something left", async () => {
    const { order, hers, theirs } = await bought(ON_DELIVERY);
    await act(weaver, hers, "accept");
    expect((await act(weaver, hers, "decline", SOLD_OUT)).body.code).toBe("seller_order_wrong_state");
    expect((await act(weaver, hers, "cancel", { reason: "no_material" })).body.order.status).toBe(
      "cancelled",
    );
    await act(grower, theirs, "accept");
    const { container } = await application();
    const service = container.resolve<Shipments>("seller_order");
    const [gone] = await service.createSellerOrderShipments([
      {
        seller_order_id: theirs.id,
        fulfillment_id: "ful_of_the_tests",
        tracking_number: "1",
        shipped_at: new Date(),
      },
    ]);
    const left = await act(grower, theirs, "cancel", SOLD_OUT);
    expect([left.status, left.body.code]).toEqual([400, "seller_order_partly_shipped"]);
    await service.deleteSellerOrderShipments([gone.id]);
    const whole = await send("POST", `/admin/orders/${order}/cancel`, {}, operator);
    expect([whole.status, whole.body.code]).toEqual([400, "order_has_parts"]);
    const byOffice = await send(
      "POST",
      `/admin/seller-orders/${theirs.id}/cancel`,
      { reason: "asked_by_buyer" },
      operator,
    );
    expect(byOffice.status).toBe(200);
    expect((await settled(order, grower)).history.at(-1)).toMatchObject({
      status: "cancelled",
      by: "operator",
      reason: { code: "asked_by_buyer", words: null },
    });
  });

  it("is called off by its buyer while nobody has answered, and by nobody else", async () => {
    const { order, hers, theirs } = await bought();
    const cancel = (of: string, part: string, body: object = { reason: "changed_mind" }) =>
      send("POST", `/store/orders/${of}/parts/${part}/cancel`, body);
    const another = await aPart();
    expect((await cancel(another.order, hers.id)).status).toBe(404);
    expect((await cancel("order_unknown", hers.id)).status).toBe(404);
    await act(grower, theirs, "accept");
    expect((await cancel(order, theirs.id)).body.code).toBe("seller_order_wrong_state");
    expect((await cancel(order, hers.id)).body).toEqual({ part: { id: hers.id, status: "cancelled" } });
    expect((await cancel(order, hers.id)).status).toBe(200);
    const part = await settled(order, weaver);
    expect([part.refunded_total, part.refunds.length]).toEqual([hers.total, 1]);
  });

  it.each([
    [{}],
    [{ reason: "" }],
    [{ reason: "changed_mind" }],
    [{ reason: "other", words: "x".repeat(501) }],
    [{ reason: "other", more: 1 }],
    [{ reason: ["other"] }],
  ])("is not declined by %j", async (body) => {
    const { order, hers } = await aPart();
    expect((await act(weaver, hers, "decline", body)).status).toBe(400);
    expect((await partsOf(order, [weaver]))[0]?.status).toBe("placed");
  });

  it("is exact whatever fails on the way: each write that fails is made good, nothing is done twice", async () => {
    const { order, hers, theirs, lines, total } = await bought();
    const { container } = await application();
    const { releasePart, refund } = load("@dastranj/orders/workflows");
    paymentCompany().faults.push("refused", "answer lost");
    const faults = [
      "insert order_change",
      "insert order_change_action",
      "update order_change",
      "insert order_item",
      "insert order_line_item_adjustment",
      "insert order_credit_line",
      "insert order_summary",
      "update reservation_item",
      "update seller_order_refund",
      "insert refund",
      "insert order_transaction",
      "update seller_order",
    ] as const;
    await act(weaver, hers, "accept");
    const broken = await failOnceAt(...faults);
    // The state's own change is refused first: nothing is decided, and she may press again.
    expect((await act(weaver, hers, "cancel", SOLD_OUT)).status).toBe(500);
    expect((await partsOf(order, [weaver]))[0]?.status).toBe("accepted");
    expect((await act(weaver, hers, "cancel", SOLD_OUT)).status).toBe(200);
    const again = await failOnceAt("insert job", "update seller_order");
    const part = await eventually(async () => {
      await releasePart(container, hers.id).catch(() => undefined);
      const { body } = await send<AdminRefundsAnswer>(
        "GET",
        "/admin/seller-order-refunds?limit=100",
        undefined,
        operator,
      );
      const owed = body.refunds.find(({ seller_order_id }) => seller_order_id === hers.id);
      if (owed) await refund(container, owed.id, () => new Date()).catch(() => undefined);
      const [now] = await partsOf(order, [weaver]);
      return now?.refunds[0]?.state === "paid_back" && now;
    }, 150_000);
    expect(await again()).toEqual(["insert job", "update seller_order"]);
    expect(await broken()).toEqual(faults);
    expect(paymentCompany().faults).toEqual([]);
    expect([part.refunded_total, part.refunds.length]).toEqual([hers.total, 1]);
    expect(await booksOf(order, lines)).toMatchObject({
      total: theirs.total,
      accounted: theirs.total,
      transactions: [total, -hers.total],
      adjustments: [1],
      reserved: 0,
    });
    const asked = paymentCompany().calls.filter(([, , amount]) => amount === hers.total);
    expect(new Set(asked.map(([, key]) => key)).size).toBe(paidBack(hers.total));
  }, 170_000);
});

interface Shipments {
  createSellerOrderShipments(rows: object[]): Promise<[{ id: string }]>;
  deleteSellerOrderShipments(ids: string[]): Promise<void>;
}
