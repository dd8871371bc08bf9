import { randomUUID } from "node:crypto";
import type { AdminReturnAnswer, AdminReturnsAnswer, SellerReturnsAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import {
  aBuyer,
  anOperator,
  aProduct,
  aSeller,
  type TestProduct,
  type TestSeller,
} from "../../support/factories";
import { failOnceAt } from "../../support/faults";
import { send } from "../../support/http";
import { aPicture } from "../../support/listing-photos";
import { booksOf, partsOf } from "../../support/orders";
import { offerStrictPayments, paymentCompany, STRICT } from "../../support/payments/strict-payments";
import { answer, askBack, delivered, pursue, returnsOf, sendReturnPhoto } from "../../support/returns";

const KILIM = 12_000_000;
const HUB = { kind: "hub", city: "شیراز", address: "خیابان زند، انبار", phone: "۰۷۱۳۲۳۴۵۶۷۸", hours: null };

describe("what a buyer sends back", () => {
  let weaver: TestSeller;
  let other: TestSeller;
  let kilim: TestProduct;
  let bread: TestProduct;
  let operator: { token: string };

  beforeAll(async () => {
    await offerStrictPayments();
    [weaver, other] = [await aSeller(), await aSeller()];
    await send("POST", "/seller/handover-addresses", HUB, weaver);
    kilim = await aProduct(weaver, { stock: 1000 });
    bread = await aProduct(weaver, { stock: 1000, category: "bread", irr: 1_500_000 });
    operator = { token: await anOperator() };
  });

  const bought = (pieces = 1, more: object = {}) =>
    delivered(weaver, kilim, { pieces, provider: STRICT, ...more });
  const asked = async (of: Awaited<ReturnType<typeof bought>>, more: object = {}) => {
    const { status, body } = await askBack(of, more);
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body.return;
  };
  const received = (id: string, line: string, quantity = 1, more: object = {}) =>
    answer(weaver, id, "receive", { items: [{ line_item_id: line, quantity }], ...more });
  const decide = (id: string, body: object) =>
    send<AdminReturnAnswer>("POST", `/admin/order-returns/${id}/decide`, body, operator);
  const settled = (order: string, id: string) =>
    eventually(async () => {
      const { returns } = await returnsOf(order);
      const found = returns.find((one) => one.id === id);
      return found?.state === "refunded" && found.refunds.every(({ state }) => state !== "due") && found;
    });
  const paidBackSince = (before: number) =>
    paymentCompany()
      .calls.slice(before)
      .filter(([verb]) => verb === "refund")
      .map(([, , amount]) => amount);

  it("comes back piece by piece: the seller is asked, agrees, receives it, and what was paid goes back to the rial", async () => {
    const { order, part, line } = await bought(2);
    const before = paymentCompany().calls.length;
    expect((await returnsOf(order)).parts).toEqual([
      {
        part_id: part.id,
        items: [expect.objectContaining({ line_item_id: line, left: 2, mind: true, fault: true })],
      },
    ]);
    const key = randomUUID();
    const first = await askBack({ order, part, line }, { key, reason: "changed_mind" });
    const again = await askBack({ order, part, line }, { key, reason: "changed_mind" });
    expect([first.status, again.status, again.body.return.id]).toEqual([201, 200, first.body.return.id]);
    const { id } = first.body.return;
    expect(first.body.return).toMatchObject({
      state: "requested",
      postage_by: "buyer",
      full_amount: KILIM,
      amount: null,
      send_to: null,
      may: ["withdraw"],
    });

    const list = await send<SellerReturnsAnswer>("GET", "/seller/returns?group=hers", undefined, weaver);
    expect(list.body.returns.map((row) => row.id)).toContain(id);
    expect((await answer(other, id, "approve")).status).toBe(404);
    expect((await answer(weaver, id, "approve")).body.return).toMatchObject({
      state: "approved",
      may: ["receive"],
      buyer_name: "نگار صادقی",
    });
    expect((await answer(weaver, id, "approve")).body.code).toBe("return_wrong_state");
    const [agreed] = (await returnsOf(order)).returns;
    expect(agreed?.send_to).toEqual([{ ...HUB, phone: "07132345678" }]);
    await pursue(order, id, "sent", { tracking_number: "BACK-1", carrier: "post" });

    expect((await received(id, line, 2)).body.code).toBe("return_too_many");
    expect((await received(id, line, 0)).body.code).toBe("return_nothing_came");
    expect((await received(id, line, 1)).body.return.amount).toBe(KILIM);
    expect(await settled(order, id)).toMatchObject({
      amount: KILIM,
      tracking: { number: "BACK-1", carrier: "post" },
      refunds: [{ state: "paid_back", amount: KILIM }],
      send_to: null,
      may: [],
    });
    expect(paidBackSince(before)).toEqual([KILIM]);
    const books = await booksOf(order, []);
    expect([books.total, books.accounted, books.transactions]).toEqual([
      part.total - KILIM,
      part.total - KILIM,
      [part.total, -KILIM],
    ]);

    // The last piece: with it goes what was paid for sending, and nothing is left that could come back.
    const last = await asked({ order, part, line, provider: STRICT });
    expect(last.full_amount).toBe(part.total - KILIM);
    await answer(weaver, last.id, "approve");
    await received(last.id, line);
    await settled(order, last.id);
    const after = await booksOf(order, []);
    expect([after.total, after.accounted, after.transactions]).toEqual([
      0,
      0,
      [part.total, -KILIM, KILIM - part.total],
    ]);
    expect((await partsOf(order, [weaver]))[0]).toMatchObject({ refunded_total: part.total });
    expect((await askBack({ order, part, line })).body.code).toBe("return_too_many");
    expect(await returnedPieces(part.id)).toEqual([2]);
  });

  it("goes back to the rial where a discount left fractions that Medusa does not count", async () => {
    const { container } = await application();
    const { createPromotionsWorkflow } = load("@medusajs/medusa/core-flows");
    const method = { type: "percentage", target_type: "items", allocation: "across", value: 10 };
    await createPromotionsWorkflow(container).run({
      input: {
        promotionsData: [
          {
            code: "TENTH",
            type: "standard",
            status: "active",
            application_method: { ...method, currency_code: "irr" },
          },
        ],
      },
    });
    // Each costs 12,000,000.6: the part gives up its fraction and one rial, and of that a piece takes more than a half along.
    const rug = await aProduct(weaver, { stock: 10, irr: 13_333_334 });
    const { order, part, line } = await delivered(weaver, rug, {
      pieces: 2,
      provider: STRICT,
      code: "TENTH",
    });
    expect(part.total).toBe(24_640_000);
    for (const amount of [KILIM, part.total - KILIM]) {
      const before = paymentCompany().calls.length;
      const back = await asked({ order, part, line, provider: STRICT });
      expect(back.full_amount).toBe(amount);
      await answer(weaver, back.id, "approve");
      await received(back.id, line);
      await settled(order, back.id);
      expect(paidBackSince(before)).toEqual([amount]);
    }
    expect((await booksOf(order, [])).transactions).toEqual([part.total, -KILIM, KILIM - part.total]);
  });

  it("is refused, taken to the office, and decided there: it comes back, or not, or money goes back without", async () => {
    const { order, part, line } = await bought(3);
    const refused = async () => {
      const { id } = await asked({ order, part, line, provider: STRICT });
      expect((await answer(weaver, id, "refuse", { words: "" })).status).toBe(400);
      const { body } = await answer(weaver, id, "refuse", { words: "ترک از بسته‌بندی شماست" });
      expect(body.return).toMatchObject({ state: "refused", refusal_words: "ترک از بسته‌بندی شماست" });
      const disputed = await pursue(order, id, "dispute", { words: "عکس را ببینید" });
      expect(disputed.body.return.state).toBe("disputed");
      return id;
    };
    const [back, never, money] = [await refused(), await refused(), await refused()];
    const list = await send<AdminReturnsAnswer>("GET", "/admin/order-returns?limit=100", undefined, operator);
    expect(list.body.returns.map(({ id }) => id)).toEqual(expect.arrayContaining([back, never, money]));

    const approved = await decide(back, { verdict: "approve", words: "در عکس پیداست" });
    expect(approved.body.return).toMatchObject({ state: "approved", office_words: "در عکس پیداست" });
    expect((await decide(never, { verdict: "reject", words: "سالم است" })).body.return).toMatchObject({
      state: "rejected",
      steps: [
        { verb: "ask" },
        { verb: "refuse", by: "seller" },
        { verb: "dispute", by: "buyer" },
        {
          verb: "reject",
          by: "operator",
          reason: "سالم است",
        },
      ],
    });
    const judged = { verdict: "award", words: "بماند و نیمی برگردد" };
    for (const amount of [0, KILIM + 1, 0.5, undefined])
      expect((await decide(money, { ...judged, amount })).body.code).toBe("return_amount_wrong");
    expect((await decide(money, { ...judged, amount: KILIM / 2 })).body.return.amount).toBe(KILIM / 2);
    await settled(order, money);
    expect((await booksOf(order, [])).total).toBe(part.total - KILIM / 2);
    expect(await returnedPieces(part.id)).toEqual([0]);
    await received(back, line);
    await settled(order, back);
    const books = await booksOf(order, []);
    expect([books.total, books.transactions]).toEqual([
      part.total - 1.5 * KILIM,
      [part.total, -KILIM / 2, -KILIM],
    ]);
  });

  it("is worth less to the seller, who says why; the office gives more, once", async () => {
    const { order, part, line } = await bought();
    const { id } = await asked({ order, part, line, provider: STRICT });
    await answer(weaver, id, "approve");
    expect((await received(id, line, 1, { amount: 5_000_000 })).body.code).toBe("return_amount_unexplained");
    const less = { amount: 5_000_000, amount_words: "شسته شده است" };
    expect((await received(id, line, 1, { ...less, amount: part.total + 1 })).body.code).toBe(
      "return_amount_wrong",
    );
    await received(id, line, 1, less);
    expect(await settled(order, id)).toMatchObject({ amount: 5_000_000, may: ["contest"] });
    expect((await booksOf(order, [])).total).toBe(part.total - 5_000_000);
    await pursue(order, id, "dispute", { words: "نشسته‌ام" });
    expect((await decide(id, { verdict: "award", amount: 5_000_000, words: "نه" })).body.code).toBe(
      "return_amount_wrong",
    );
    await decide(id, { verdict: "award", amount: 9_000_000, words: "کم‌تر از یک‌چهارم افت کرده است" });
    expect(await settled(order, id)).toMatchObject({
      amount: 9_000_000,
      may: [],
      refunds: [{ amount: 5_000_000 }, { amount: 4_000_000 }],
    });
    const books = await booksOf(order, []);
    expect([books.total, books.accounted, books.transactions]).toEqual([
      part.total - 9_000_000,
      part.total - 9_000_000,
      [part.total, -5_000_000, -4_000_000],
    ]);
    expect((await pursue(order, id, "dispute", { words: "باز هم" })).body.code).toBe("return_wrong_state");
  });

  it("comes back in time, and not what spoils, what another bought, or more than there is; nothing of it is kept", async () => {
    const late = await bought(1, { daysAgo: 40 });
    expect((await askBack(late)).body.code).toBe("return_too_late");
    const loaf = await delivered(weaver, bread);
    expect((await askBack(loaf, { reason: "changed_mind" })).body.code).toBe("return_exempt");
    expect((await returnsOf(loaf.order)).parts[0]?.items[0]).toMatchObject({ mind: false, mind_until: null });
    expect((await askBack(loaf, { reason: "damaged" })).status).toBe(201);

    const mine = await bought();
    expect((await askBack({ ...mine, line: late.line })).body.code).toBe("return_item_unknown");
    expect((await askBack({ ...mine, part: late.part })).status).toBe(404);
    expect((await askBack(mine, { quantity: 2 })).body.code).toBe("return_too_many");
    expect((await askBack(mine, { quantity: 0 })).status).toBe(400);
    for (const wrong of [
      { reason: "bored" },
      { words: "x".repeat(2001) },
      { key: "mine" },
      { quantity: 0.5 },
    ])
      expect((await askBack(mine, wrong)).status).toBe(400);
    expect((await returnsOf(mine.order)).returns).toEqual([]);

    const twice = await Promise.all([askBack(mine), askBack(mine)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 400]);
    const [kept] = (await returnsOf(mine.order)).returns;
    expect((await pursue(mine.order, kept?.id ?? "", "withdraw")).body.return.state).toBe("withdrawn");
    expect((await askBack(mine)).status).toBe(201);
    expect((await send("GET", "/store/orders/order_none/returns")).status).toBe(404);
  });

  it("is the buyer's own: who has an account signs in", async () => {
    const token = await aBuyer();
    const hers = await bought(1, { token });
    expect((await askBack(hers)).status).toBe(404);
    expect(await returnsOf(hers.order)).toEqual({ returns: [], parts: [] });
    expect((await askBack(hers, { token })).status).toBe(201);
  });

  it("is shown in photos to the buyer, the seller and the office, and to nobody else", async () => {
    const of = await bought();
    const { id } = await asked(of);
    const key = randomUUID();
    const sent = await sendReturnPhoto(of.order, id, await aPicture(), { key });
    expect([sent.status, (await sendReturnPhoto(of.order, id, await aPicture(), { key })).body]).toEqual([
      201,
      sent.body,
    ]);
    expect((await sendReturnPhoto(of.order, id, Buffer.from("<svg/>"))).body.code).toBe("photo_not_a_photo");
    for (let more = 0; more < 4; more++) await sendReturnPhoto(of.order, id, await aPicture());
    expect((await sendReturnPhoto(of.order, id, await aPicture())).body.code).toBe("return_photos_full");
    expect((await returnsOf(of.order)).returns[0]?.photos).toHaveLength(5);

    const photo = sent.body.photo?.id ?? "";
    const { url, market } = await application();
    const look = async (path: string, token?: string) => {
      const response = await fetch(url + path, {
        headers: {
          "x-publishable-api-key": market.publishableKey,
          ...(token && { authorization: `Bearer ${token}` }),
        },
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      return [response.status, response.headers.get("cache-control"), bytes.subarray(8, 12).toString()];
    };
    const seen = [200, "private, no-store", "WEBP"];
    expect(await look(`/store/orders/${of.order}/return-photos/${photo}`)).toEqual(seen);
    expect(await look(`/seller/return-photos/${photo}`, weaver.token)).toEqual(seen);
    expect(await look(`/admin/return-photos/${photo}`, operator.token)).toEqual(seen);
    expect((await look(`/seller/return-photos/${photo}`, other.token))[0]).toBe(404);
    const stranger = await bought();
    expect((await look(`/store/orders/${stranger.order}/return-photos/${photo}`))[0]).toBe(404);
  });

  it("is agreed when the seller says nothing, and over when it is never sent", async () => {
    const { container } = await application();
    const returns = container.resolve<Returns>("order_return");
    const { watchReturns } = load("@dastranj/orders/workflows");
    const of = await bought(2);
    const [silent, idle] = [await asked(of), await asked(of)];
    await answer(weaver, idle.id, "approve");
    const past = new Date(Date.now() - 1000);
    await returns.updateOrderReturns([
      { id: silent.id, answer_by: past },
      { id: idle.id, send_by: past },
    ]);
    await Promise.all([watchReturns(container, new Date()), watchReturns(container, new Date())]);
    const found = (await returnsOf(of.order)).returns;
    expect(found.find(({ id }) => id === silent.id)).toMatchObject({ state: "approved" });
    expect(found.find(({ id }) => id === silent.id)?.steps.at(-1)).toMatchObject({ by: "clock" });
    expect(found.find(({ id }) => id === idle.id)).toMatchObject({ state: "withdrawn" });
  });

  it("goes back once and exactly, wherever the work is broken off", async () => {
    const { container } = await application();
    const { settleReturn } = load("@dastranj/orders/workflows");
    const { order, part, line } = await bought(3);
    const { id } = await asked({ order, part, line, provider: STRICT });
    await answer(weaver, id, "approve");
    const before = paymentCompany().calls.length;
    const broken = await failOnceAt(
      "insert return",
      "insert order_change",
      "insert order_change_action",
      "update order_item",
      "insert order_credit_line",
      "update return",
      "insert seller_order_refund",
      "insert order_return_change",
    );
    // The seller's own press may be broken off, too: then nothing has happened, and she presses again.
    for (let press = 0; press < 3; press++)
      if ((await received(id, line, 1, { amount: KILIM - 7, amount_words: "خط افتاده" })).status === 200)
        break;
    for (let run = 0; run < 12; run++) await settleReturn(container, id, new Date()).catch(() => undefined);
    expect(await broken()).toEqual(expect.arrayContaining(["insert return", "insert order_change_action"]));
    await settled(order, id);
    const books = await booksOf(order, []);
    expect([books.total, books.accounted, books.transactions]).toEqual([
      part.total - KILIM + 7,
      part.total - KILIM + 7,
      [part.total, 7 - KILIM],
    ]);
    expect(paidBackSince(before)).toEqual([KILIM - 7]);
    expect(await returnedPieces(part.id)).toEqual([1]);
    const medusa = await container.resolve<Orders>("order").listReturns({ order_id: order });
    expect(medusa.map(({ status }) => status)).toEqual(["received"]);
  });

  async function returnedPieces(part_id: string): Promise<number[]> {
    const { container } = await application();
    const lines = await container
      .resolve<Lines>("seller_order")
      .listSellerOrderLines({ seller_order_id: part_id });
    return lines.map(({ returned_quantity }) => returned_quantity);
  }
});

interface Returns {
  updateOrderReturns(rows: object[]): Promise<unknown>;
}
interface Orders {
  listReturns(of: object): Promise<{ status: string }[]>;
}
interface Lines {
  listSellerOrderLines(of: object): Promise<{ returned_quantity: number }[]>;
}
