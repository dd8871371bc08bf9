import { randomUUID } from "node:crypto";
import type { OrderLinkOpened, TidingsAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aMobile, readably } from "../../support/codes";
import { eventually } from "../../support/eventually";
import { aBuyer, aMember, anOwnersMobile, aProduct, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aBasket, beginPayment, buy, chooseShipping, complete } from "../../support/shopping";
import { type Told, tell, toldOf } from "../../support/told";

interface SellerOrders {
  listSellerOrders(filter: object): Promise<{ id: string; seller_id: string }[]>;
  listSellerOrderChanges(filter: object, config: object): Promise<{ id: string }[]>;
  changeState(change: object, alongside: () => Promise<void>): Promise<{ change_id: string }>;
  takeBackChange(changed: object): Promise<void>;
}
const parts = async () => (await application()).container.resolve<SellerOrders>("seller_order");
const partOf = async (order_id: string, { id: seller_id }: TestSeller) =>
  (await (await parts()).listSellerOrders({ order_id, seller_id }))[0]?.id ?? "";
const act = (seller: TestSeller, part: string, verb: string, body: object = {}) =>
  send("POST", `/seller/orders/${part}/${verb}`, body, seller);
const lastChange = async (seller_order_id: string) =>
  (await (await parts()).listSellerOrderChanges({ seller_order_id }, { order: { at: "DESC" }, take: 1 }))[0]
    ?.id ?? "";

/** What the seller's verb made people hear. */
async function heard(seller: TestSeller, part: string, verb: string, body?: object): Promise<Told[]> {
  const { status } = await act(seller, part, verb, body);
  expect(status).toBe(200);
  const event = `seller_order:${await lastChange(part)}`;
  return eventually(async () => {
    const told = await toldOf(event);
    return told.length > 0 && told;
  });
}
const tokenIn = (text: string) => /\/t#(\S+)/.exec(text)?.[1] ?? "";
const keysOf = (told: Told[]) => told.map(({ key }) => key.split(":").slice(2).join(":"));

describe("a guest's order of two sellers", () => {
  let weaver: TestSeller;
  let grower: TestSeller;
  let order: string;
  let hers: string;

  beforeAll(async () => {
    [weaver, grower] = [await aSeller(), await aSeller()];
    await anOwnersMobile(weaver, aMobile());
    await aMember(weaver, { role: "staff", mobile: aMobile() });
    const goods = [await aProduct(weaver), await aProduct(grower)];
    // Told at once: three seconds later its own job would tell of it, and nobody could read what.
    order = await readably(async () => {
      const id = await buy(goods);
      await tell({ about: "order", id });
      return id;
    });
    hers = await partOf(order, weaver);
  });

  it("is told to its buyer and to each seller's owner, once however often the job runs", async () => {
    const theirs = await partOf(order, grower);
    await readably(() => Promise.all([1, 2, 3].map(() => tell({ about: "order", id: order }))));
    await tell({ about: "order", id: order });
    const [email, sms, ...others] = await toldOf(`order:${order}`);
    expect(others).toEqual([]);
    expect(email?.text).toMatch(/^سفارش [۰-۹]+ شما ثبت شد/);
    expect(email?.text.match(/«گلیم گل‌بانو»: ۱ × گلیم لوزی/g)).toHaveLength(2);
    expect(sms?.text).toMatch(/^دسترنج: سفارش [۰-۹]+ ثبت شد؛ [۰-۹٬]+ تومان\.\nhttp\S+\/t#\S+$/);
    expect((await toldOf(`seller_order:${hers}`)).map(({ channel }) => channel)).toEqual(["email", "sms"]);
    const [hint, ...more] = await toldOf(`seller_order:${theirs}`);
    expect(more).toEqual([]);
    expect(hint).toMatchObject({ name: "seller_order.placed", channel: "email", language: "fa" });
    expect(hint?.text).toContain("تا ۴۸ ساعت بپذیرید");
  });

  it("reminds the seller who has not answered, and nobody else", async () => {
    await tell({ about: "reminder", id: hers }, new Date(Date.now() + 36 * 3_600_000));
    const reminded = (await toldOf(`seller_order:${hers}:reminder`)).map(({ text }) => text.split("\n")[0]);
    expect(reminded[0]).toMatch(/هنوز منتظر پاسخ شماست\. ۱۲ ساعت دیگر لغو می‌شود/);
    expect(reminded).toHaveLength(2);
  });

  it("is told when it is accepted and sent, each once, with a link that opens it", async () => {
    await readably(async () => {
      const accepted = await heard(weaver, hers, "accept");
      expect(keysOf(accepted)).toEqual(["buyer:email", "buyer:sms"]);
      expect(accepted[1]?.text).toContain("را پذیرفت");
      const change = { about: "change", id: await lastChange(hers) };
      await Promise.all([tell(change), tell(change), tell(change)]);
      expect(await toldOf(`seller_order:${change.id}`)).toHaveLength(2);
      const [email, sms] = await heard(weaver, hers, "ship", { tracking_number: "21 4567", carrier: "post" });
      expect(email?.text).toContain("کد رهگیری: 21 4567");
      const opened = await send<OrderLinkOpened>("POST", "/store/order-links/open", {
        token: tokenIn(sms?.text ?? ""),
      });
      expect(opened.body.order_id).toBe(order);
      const days = (new Date(opened.body.until).getTime() - Date.now()) / 86_400_000;
      expect(Math.round(days)).toBe(30);
    });
    // Reminders to who has answered are none.
    await tell({ about: "reminder", id: hers });
    expect(await toldOf(`seller_order:${hers}:reminder`)).toHaveLength(2);
  });

  it("is not told of what was taken back, nor of an order that was undone", async () => {
    const service = await parts();
    const part = await partOf(order, grower);
    const now = new Date();
    const changed = await service.changeState(
      { id: part, verb: "decline", by: "seller", now },
      async () => {},
    );
    await service.takeBackChange(changed);
    await tell({ about: "change", id: changed.change_id });
    await tell({ about: "order", id: "order_undone" });
    expect(await toldOf(`seller_order:${changed.change_id}`, "order:order_undone")).toEqual([]);
  });

  it("is told that nothing comes, and what goes back: nothing where no money had come", async () => {
    const service = await parts();
    const part = await partOf(order, grower);
    const change = { id: part, verb: "expire", by: "clock", now: new Date() };
    const { change_id } = await service.changeState(change, async () => {});
    await readably(() => tell({ about: "change", id: change_id }));
    const told = await toldOf(`seller_order:${change_id}`);
    expect(told.map(({ name }) => name)).toEqual([
      "order.called_off",
      "order.called_off",
      "seller_order.expired",
    ]);
    expect(told[0]?.text).toMatch(/پاسخ نداد و این بخش لغو شد\.\nمبلغی از شما گرفته نشده بود/);
  });

  it("stops e-mails of a kind by the link that they carry, and says so again", async () => {
    const goods = [await aProduct(weaver)];
    const part = await partOf(await buy(goods), weaver);
    const [email] = await readably(() => heard(weaver, part, "accept"));
    const token = new URL(email?.unsubscribe ?? "").searchParams.get("token");
    expect(email?.text).toContain(`/no-more#${token}`);
    for (let time = 0; time < 2; time++) {
      const stopped = await send("POST", "/store/tidings/stop", { token });
      expect(stopped.body).toEqual({ topic: "order", wished: false });
    }
    const next = await buy(goods);
    await tell({ about: "order", id: next });
    expect((await toldOf(`order:${next}`)).map(({ channel }) => channel)).toEqual(["sms"]);
    const forged = await send("POST", "/store/tidings/stop", { token: `x${token?.slice(1)}` });
    expect([forged.status, forged.body.code]).toEqual([404, "stop_link_invalid"]);
    // Others who buy as guests with this e-mail in these tests hear of it again.
    const { container } = await application();
    await container
      .resolve<{ raw(sql: string): Promise<unknown> }>("__pg_connection__")
      .raw("delete from tiding_preference where person like 'address:%'");
  });
});

describe("what somebody wishes to hear of", () => {
  const wish = (path: string, token: string, body: object) =>
    send<TidingsAnswer>("POST", path, body, { token });

  it("is kept for a buyer, but for what is about her money", async () => {
    const [seller, token] = [await aSeller(), await aBuyer()];
    const me = "/store/customers/me/tidings";
    const { body } = await send<TidingsAnswer>("GET", me, undefined, { token });
    expect(body.topics.map(({ topic, sms, email, must }) => [topic, sms, email, must])).toEqual([
      ["order", true, true, false],
      ["parcel", true, true, false],
      ["money", true, true, true],
    ]);
    expect(body.reach).toEqual({ sms: null, email: expect.stringMatching(/^b••••@dastranj\.example$/) });
    const refused = [
      await wish(me, token, { topic: "money", channel: "email", wished: false }),
      await wish(me, token, { topic: "new_order", channel: "email", wished: true }),
      await wish(me, token, { topic: "order", channel: "pigeon", wished: true }),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
      [400, "tiding_must_be_told"],
      [400, "tiding_unknown"],
      [400, "invalid_data"],
    ]);
    const wished = await wish(me, token, { topic: "order", channel: "sms", wished: false });
    expect(wished.body.topics[0]).toEqual({ topic: "order", sms: false, email: true, must: false });

    const cart = await aBasket([await aProduct(seller)]);
    await send("POST", `/store/carts/${cart}/customer`, {}, { token });
    await chooseShipping(cart);
    await beginPayment(cart);
    const order = (await complete(cart)).body.order.id;
    const told = await readably(async () => heard(seller, await partOf(order, seller), "accept"));
    expect(told.map(({ channel }) => channel)).toEqual(["email"]);
    // Who has an account signs in; her link opens nothing to others.
    expect(told[0]?.text).toContain(`/order/${order}`);
    expect(told[0]?.text).not.toContain("/t#");
  });

  it("is each member's own, and staff hear of what they ask for", async () => {
    const seller = await aSeller();
    const staff = await aMember(seller, { role: "staff" });
    const all = await wish("/seller/tidings", staff.token, {
      topic: "new_order",
      channel: "email",
      wished: true,
    });
    expect(all.body.topics.filter(({ sms, email }) => sms || email)).toEqual([
      { topic: "new_order", sms: false, email: true, must: false },
    ]);
    const owners = await wish("/seller/tidings", seller.token, {
      topic: "new_order",
      channel: "email",
      wished: false,
    });
    expect(owners.body.code).toBe("tiding_must_be_told");
    const order = await buy([await aProduct(seller)]);
    await tell({ about: "order", id: order });
    const told = await toldOf(`seller_order:${await partOf(order, seller)}:placed`);
    expect(told).toHaveLength(2);
    expect(told.some(({ key }) => key.includes(staff.id))).toBe(true);
  });

  it("is told in the order's language, and nothing sealed is left in the clear", async () => {
    const seller = await aSeller();
    const { regions } = await application();
    const email = `${randomUUID().slice(0, 8)}@dastranj.example`;
    const { body } = await send<{ cart: { id: string } }>("POST", "/store/carts", {
      region_id: regions.irr,
      email,
      locale: "en-US",
      shipping_address: {
        first_name: "Sara",
        address_1: "Zand",
        city: "Shiraz",
        province: "IR-07",
        country_code: "ir",
      },
    });
    await send("POST", `/store/carts/${body.cart.id}/line-items`, {
      variant_id: (await aProduct(seller)).variantId,
      quantity: 1,
    });
    await chooseShipping(body.cart.id);
    await beginPayment(body.cart.id);
    const order = (await complete(body.cart.id)).body.order.id;
    await readably(() => tell({ about: "order", id: order }));
    const [told, ...others] = await toldOf(`order:${order}`);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ channel: "email", language: "en" });
    expect(told?.text).toMatch(/^Your order \d+ is placed[\s\S]*Golbanoo Kilims: 1 × [\s\S]*\/en\/t#\S+/);
  });
});
