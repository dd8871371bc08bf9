import { randomUUID } from "node:crypto";
import type {
  AdminReceiptAnswer,
  AdminReceiptsAnswer,
  OrderReceiptsAnswer,
} from "@dastranj/payments/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import {
  aBuyer,
  anOperator,
  aProduct,
  aSeller,
  type TestProduct,
  type TestSeller,
} from "../../support/factories";
import { send } from "../../support/http";
import { aPicture } from "../../support/listing-photos";
import { act, booksOf, buyBy, partsOf, settled } from "../../support/orders";

const BY_TRANSFER = "pp_system_default";
const PDF = Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n");

describe("a receipt of a bank transfer", () => {
  let weaver: TestSeller;
  let grower: TestSeller;
  let goods: TestProduct[];
  let operator: { token: string };

  beforeAll(async () => {
    [weaver, grower] = [await aSeller(), await aSeller()];
    goods = [
      await aProduct(weaver, { irr: 3_333_333, stock: 100 }),
      await aProduct(grower, { irr: 777_777, stock: 100 }),
    ];
    operator = { token: await anOperator() };
  });

  async function show(
    order: string,
    file: Buffer,
    { key = randomUUID() as string, type = "image/jpeg", token = "" } = {},
  ) {
    const { url, market } = await application();
    const response = await fetch(`${url}/store/orders/${order}/receipts?key=${key}`, {
      method: "POST",
      headers: {
        "x-publishable-api-key": market.publishableKey,
        "content-type": type,
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: new Uint8Array(file),
    });
    const body = (await response.json()) as OrderReceiptsAnswer & { code?: string };
    return { status: response.status, body };
  }
  const seen = (order: string) => send<OrderReceiptsAnswer>("GET", `/store/orders/${order}/receipts`);
  const decide = (id: string, verb: string, body: object) =>
    send<AdminReceiptAnswer>("POST", `/admin/receipts/${id}/${verb}`, body, operator);
  const waiting = async (order: string) => {
    const { body } = await send<AdminReceiptsAnswer>("GET", "/admin/receipts?limit=100", undefined, operator);
    return body.receipts.filter((receipt) => receipt.order.id === order);
  };

  it("waits for the office, which confirms it once however often it is pressed", async () => {
    const order = await buyBy(BY_TRANSFER, goods);
    const total = (await booksOf(order, [])).total;
    expect((await seen(order)).body).toMatchObject({
      due: { amount: total, currency_code: "irr" },
      may_send: true,
      receipts: [],
    });
    const key = randomUUID();
    const picture = await aPicture();
    const [first, again] = [await show(order, picture, { key }), await show(order, picture, { key })];
    expect([first.status, again.status, again.body.receipts.length, again.body.may_send]).toEqual([
      201,
      200,
      1,
      false,
    ]);
    expect((await show(order, picture)).body.code).toBe("receipt_waiting");
    const [receipt] = await waiting(order);
    if (!receipt) throw new Error("It waits.");
    expect(receipt).toMatchObject({ amount: total, state: "waiting", kind: "photo" });
    const file = await send("GET", `/admin/receipts/${receipt.id}/file`, undefined, operator);
    expect([file.status, file.headers.get("content-type"), file.headers.get("cache-control")]).toEqual([
      200,
      "image/webp",
      "private, no-store",
    ]);
    const wrong = await decide(receipt.id, "confirm", { amount: total - 1 });
    expect([wrong.status, wrong.body.code]).toEqual([400, "receipt_due_changed"]);
    expect((await booksOf(order, [])).transactions).toEqual([]);
    const pressed = await Promise.all([1, 2, 3].map(() => decide(receipt.id, "confirm", { amount: total })));
    expect(pressed.map(({ status, body }) => [status, body.receipt?.state])).toEqual([
      [200, "confirmed"],
      [200, "confirmed"],
      [200, "confirmed"],
    ]);
    const books = await booksOf(order, []);
    expect([books.transactions, books.collections]).toEqual([
      [total],
      [{ status: "completed", amount: total }],
    ]);
    expect((await decide(receipt.id, "refuse", { reason: "دیر شد" })).body.code).toBe("receipt_decided");
    const after = await seen(order);
    expect([after.body.due, after.body.may_send, after.body.receipts[0]?.state]).toEqual([
      null,
      false,
      "confirmed",
    ]);
    expect((await show(order, picture)).body.code).toBe("receipt_nothing_due");
  });

  it("is refused with a reason that the buyer reads, and another is sent", async () => {
    const order = await buyBy(BY_TRANSFER, goods);
    await show(order, PDF, { type: "application/pdf" });
    const [receipt] = await waiting(order);
    expect((await decide(receipt?.id ?? "", "refuse", { reason: " " })).status).toBe(400);
    await decide(receipt?.id ?? "", "refuse", { reason: "نام واریزکننده خوانا نیست" });
    const { body } = await seen(order);
    expect([body.receipts[0]?.reason, body.receipts[0]?.kind, body.may_send]).toEqual([
      "نام واریزکننده خوانا نیست",
      "pdf",
      true,
    ]);
    const { container } = await application();
    const told = await container
      .resolve<Told>("messages")
      .listMessages({ key: `receipt.decided:${receipt?.id}` }, { select: ["name", "language"] });
    expect(told.map(({ name }) => name)).toEqual(["receipt.refused"]);
    expect((await decide(receipt?.id ?? "", "confirm", { amount: body.due?.amount })).body.code).toBe(
      "receipt_decided",
    );
    expect((await booksOf(order, [])).transactions).toEqual([]);
    expect((await show(order, await aPicture())).status).toBe(201);
  });

  it("is confirmed over what remains, when a part was declined meanwhile", async () => {
    const order = await buyBy(BY_TRANSFER, goods);
    const [hers, theirs] = await partsOf(order, [weaver, grower]);
    if (!hers || !theirs) throw new Error("It has two parts.");
    await show(order, await aPicture());
    await act(weaver, hers, "decline", { reason: "sold_out" });
    await settled(order, weaver);
    const [receipt] = await waiting(order);
    const id = receipt?.id ?? "";
    expect((await decide(id, "confirm", { amount: receipt?.amount })).body.code).toBe("receipt_due_changed");
    const { body } = await send<AdminReceiptAnswer>("GET", `/admin/receipts/${id}`, undefined, operator);
    expect([body.receipt.amount, body.receipt.due]).toEqual([hers.total + theirs.total, theirs.total]);
    expect((await decide(id, "confirm", { amount: theirs.total })).status).toBe(200);
    expect((await booksOf(order, [])).transactions).toEqual([theirs.total]);
  });

  it("is the order's buyer's alone, and a photo or a PDF", async () => {
    const token = await aBuyer();
    const order = await buyBy(BY_TRANSFER, goods, { token });
    expect((await seen(order)).status).toBe(404);
    expect((await show(order, await aPicture())).status).toBe(404);
    const flawed = [
      await show(order, Buffer.from("no photo"), { token }),
      await show(order, Buffer.from("%PDF-1.7 cut off"), { token, type: "application/pdf" }),
      await show(order, PDF, { token, type: "text/html" }),
      await show(order, PDF, { token, type: "application/pdf", key: "no key" }),
    ];
    expect(flawed.map(({ status, body }) => [status, body.code])).toEqual([
      [400, expect.stringMatching(/^photo_/)],
      [400, "receipt_broken"],
      [400, "photo_not_a_photo"],
      [400, "receipt_key_missing"],
    ]);
    expect(await waiting(order)).toEqual([]);
    expect((await show(order, await aPicture(), { token })).status).toBe(201);
  });

  it("is forgotten with its buyer once it is decided; that there was one stays", async () => {
    const token = await aBuyer();
    const order = await buyBy(BY_TRANSFER, goods, { token });
    await show(order, await aPicture(), { token });
    const [receipt] = await waiting(order);
    const id = receipt?.id ?? "";
    const { container } = await application();
    const { data } = await container
      .resolve("query")
      .graph({ entity: "order", fields: ["customer_id"], filters: { id: order } });
    const { forgetReceipts } = load("@dastranj/payments/workflows");
    const file = async () => (await send("GET", `/admin/receipts/${id}/file`, undefined, operator)).status;
    expect([await forgetReceipts(container, data[0].customer_id), await file()]).toEqual([false, 200]);
    await decide(id, "refuse", { reason: "خوانا نیست" });
    expect([await forgetReceipts(container, data[0].customer_id), await file()]).toEqual([true, 404]);
    const { body } = await send<AdminReceiptAnswer>("GET", `/admin/receipts/${id}`, undefined, operator);
    expect([body.receipt.state, body.receipt.amount]).toEqual(["refused", receipt?.amount]);
  });
});

/** What the tests read of the messages. */
interface Told {
  listMessages(of: object, config: object): Promise<{ name: string }[]>;
}
