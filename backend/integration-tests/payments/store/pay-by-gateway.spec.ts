import type { AdminReconciliationAnswer } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { booksOfParts, postedOf } from "../../support/books";
import { eventually } from "../../support/eventually";
import { anOperator, aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { act, booksOf, partsOf, settled } from "../../support/orders";
import { offerGateways, STRIPE, ZARINPAL } from "../../support/payments/gateways";
import { aBasket, beginPayment, chooseShipping, complete, put } from "../../support/shopping";

type Gateways = Awaited<ReturnType<typeof offerGateways>>;

describe("a basket that is paid by a gateway", () => {
  let stripe: Gateways["stripe"];
  let zarinpal: Gateways["zarinpal"];
  let weaver: TestSeller;
  let grower: TestSeller;
  let goods: TestProduct[];

  beforeAll(async () => {
    ({ stripe, zarinpal } = await offerGateways());
    [weaver, grower] = [await aSeller(), await aSeller()];
    goods = [
      await aProduct(weaver, { irr: 3_000_000, eur: 20.35, stock: 100 }),
      await aProduct(grower, { irr: 700_000, eur: 7.1, stock: 100 }),
    ];
  });

  /** A basket whose payment was begun; `data` is what the buyer's browser is told of it. */
  async function begun(provider: string, products = goods) {
    const abroad = provider === STRIPE;
    const cart = await aBasket(products, abroad ? "eur" : "irr");
    await chooseShipping(cart, abroad ? "abroad" : "post");
    const total = await beginPayment(cart, provider);
    const { body } = await send<{ cart: { payment_collection: { payment_sessions: Session[] } } }>(
      "GET",
      `/store/carts/${cart}?fields=id,payment_collection.payment_sessions.*`,
    );
    const [session] = body.cart.payment_collection.payment_sessions;
    if (!session) throw new Error("No payment was begun.");
    return { cart, total, session };
  }
  const hear = ({ body, signature }: { body: string; signature: string }) =>
    send("POST", "/hooks/payments/stripe", undefined, {
      raw: body,
      headers: { "stripe-signature": signature },
    });
  const eventsOf = async (event_id: string) => {
    const { container } = await application();
    return container.resolve<Events>("payment_event").listPaymentEvents({ event_id });
  };
  const handled = (event_id: string) =>
    eventually(async () => (await eventsOf(event_id)).find(({ state }) => state !== "waiting"));
  const orderOf = async (cart: string) => {
    const { container } = await application();
    const { data } = await container
      .resolve("query")
      .graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cart } });
    return data.map(({ order_id }: { order_id: string }) => order_id);
  };
  const cents = (amount: number) => Math.round(amount * 100);

  it("is an order when Stripe has taken just its sum; part of it goes back to the cent", async () => {
    const { cart, total, session } = await begun(STRIPE);
    const refused = await complete(cart);
    expect([refused.status, refused.body.code]).toEqual([400, "payment_not_made"]);
    const intent = stripe.pay(session.data.checkout ?? "");
    const { status, body } = await complete(cart);
    expect([status, body.type, body.order.total]).toEqual([200, "order", total]);
    expect(stripe.holds(intent.id)).toBe(cents(total));
    expect((await complete(cart)).body.order.id).toBe(body.order.id);
    const [hers] = await partsOf(body.order.id, [weaver]);
    if (!hers) throw new Error("She has a part.");
    await act(weaver, hers, "decline", { reason: "sold_out" });
    await settled(body.order.id, weaver);
    expect(stripe.holds(intent.id)).toBe(cents(total) - cents(hers.total));
    const books = await booksOf(body.order.id, []);
    expect(books.transactions).toEqual([total, -hers.total]);
    // Stripe tells of the refund, which our books know; somebody pays back more on Stripe's own pages, which they do not.
    const charge = (amount_refunded: number) => ({
      id: "ch_1",
      payment_intent: intent.id,
      amount_refunded,
      currency: "eur",
    });
    await hear(stripe.event("charge.refunded", charge(cents(hers.total)), "evt_known"));
    await hear(stripe.event("charge.refunded", charge(cents(total)), "evt_unknown"));
    expect((await handled("evt_known")).state).toBe("done");
    expect(await handled("evt_unknown")).toMatchObject({
      state: "differs",
      note: `Stripe paid back ${cents(total)}, our books ${cents(hers.total)}`,
    });
  });

  it("costs nothing when it changed after it was paid", async () => {
    const { cart, session } = await begun(STRIPE);
    const intent = stripe.pay(session.data.checkout ?? "");
    const [kilim] = goods;
    await put(cart, kilim?.variantId ?? "", 1);
    expect((await complete(cart)).status).toBe(400);
    expect([await orderOf(cart), stripe.holds(intent.id)]).toEqual([[], 0]);
    await beginPayment(cart, "pp_system_default");
    expect(stripe.intents.get(intent.id)?.status).toBe("canceled");
  });

  it("is one order, however often and in whatever order Stripe tells that it was paid", async () => {
    const { cart, total, session } = await begun(STRIPE);
    const intent = stripe.pay(session.data.checkout ?? "");
    const paid = stripe.event("payment_intent.succeeded", intent, "evt_second");
    const reserved = stripe.event("payment_intent.amount_capturable_updated", intent, "evt_first");
    const answers = await Promise.all([paid, reserved, paid, paid, reserved].map(hear));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await eventsOf("evt_second")).length + (await eventsOf("evt_first")).length).toBe(2);
    await Promise.all([handled("evt_first"), handled("evt_second")]);
    const orders = await orderOf(cart);
    expect([orders.length, stripe.holds(intent.id)]).toEqual([1, cents(total)]);
    expect((await complete(cart)).body.order.id).toBe(orders[0]);
  });

  it("lets go what was reserved for a basket whose last piece another has bought", async () => {
    const last = [await aProduct(weaver, { eur: 9, stock: 1 })];
    const [first, second] = [await begun(STRIPE, last), await begun(STRIPE, last)];
    const bought = stripe.pay(first.session.data.checkout ?? "");
    const intent = stripe.pay(second.session.data.checkout ?? "");
    await complete(first.cart);
    await hear(stripe.event("payment_intent.amount_capturable_updated", intent, "evt_too_late"));
    expect((await handled("evt_too_late")).state).toBe("refused");
    expect([await orderOf(second.cart), stripe.intents.get(intent.id)?.status]).toEqual([[], "canceled"]);
    expect(stripe.holds(bought.id)).toBe(cents(first.total));
  });

  it("hears nobody but Stripe", async () => {
    const { body, signature } = stripe.event("payment_intent.succeeded", { id: "pi_1" }, "evt_forged");
    const answers = await Promise.all([
      hear({ body, signature: "" }),
      hear({ body, signature: signature.replace(/v1=.{8}/, "v1=00000000") }),
      hear({ body: body.replace("pi_1", "pi_2"), signature }),
      hear({ body: "{", signature }),
    ]);
    expect(answers.map(({ status, body: { code } }) => [status, code])).toEqual([
      [400, "webhook_forged"],
      [400, "webhook_forged"],
      [400, "webhook_forged"],
      [400, expect.any(String)],
    ]);
    expect(await eventsOf("evt_forged")).toEqual([]);
  });

  it("that is called back is written down, and its end stays its end", async () => {
    const { cart, total, session } = await begun(STRIPE);
    const intent = stripe.pay(session.data.checkout ?? "");
    const order = (await complete(cart)).body.order.id;
    const dispute = {
      id: "dp_1",
      payment_intent: intent.id,
      amount: cents(total),
      currency: "eur",
      reason: "fraudulent",
    };
    await hear(stripe.event("charge.dispute.closed", { ...dispute, status: "lost" }, "evt_closed"));
    await handled("evt_closed");
    await hear(
      stripe.event("charge.dispute.created", { ...dispute, status: "needs_response" }, "evt_opened"),
    );
    await handled("evt_opened");
    const { container } = await application();
    const found = await container.resolve<Events>("payment_event").listChargebacks({ reference: "dp_1" });
    expect(found).toEqual([
      expect.objectContaining({
        state: "lost",
        amount: cents(total),
        currency_code: "eur",
        payment_id: expect.stringMatching(/^pay_/),
      }),
    ]);
    const parts = (await partsOf(order, [weaver, grower])).map(({ id }) => id);
    for (const id of parts) {
      await eventually(async () => (await postedOf(id)).length === 3);
      // Both may be posted at once: then their ids are of one moment.
      expect((await postedOf(id)).sort()).toEqual([
        expect.stringMatching(/^dispute:.*:lost$/),
        expect.stringMatching(/^dispute:.*:opened$/),
        expect.stringMatching(`^part:${id}:captured:capt_`),
      ]);
    }
    // What the buyer had paid is with her bank again, and no seller had accepted.
    expect(await booksOfParts(parts)).toEqual({});
  });

  it("that is called back in another currency is listed, and nothing of it is posted", async () => {
    const { cart, total, session } = await begun(STRIPE);
    const intent = stripe.pay(session.data.checkout ?? "");
    const order = (await complete(cart)).body.order.id;
    const dispute = {
      id: "dp_usd",
      payment_intent: intent.id,
      amount: 5,
      currency: "usd",
      reason: "general",
    };
    await hear(stripe.event("charge.dispute.closed", { ...dispute, status: "lost" }, "evt_usd"));
    const token = await anOperator();
    const found = await eventually(async () => {
      const path = "/admin/reconciliation?group=open&limit=100";
      const { body } = await send<AdminReconciliationAnswer>("GET", path, undefined, { token });
      return body.differences.find(({ order_id }) => order_id === order);
    });
    expect(found).toMatchObject({
      kind: "chargeback_differs",
      currency_code: "eur",
      expected: String(cents(total)),
      found: "5 USD",
    });
    const parts = await partsOf(order, [weaver, grower]);
    expect(await booksOfParts(parts.map(({ id }) => id))).toEqual({
      buyer_payments: cents(total),
      [`clearing ${STRIPE}`]: -cents(total),
    });
  });

  it("is one order when the buyer comes back from ZarinPal twice", async () => {
    const { cart, total, session } = await begun(ZARINPAL);
    const authority = session.data.authority ?? "";
    expect((await complete(cart, "en")).body).toMatchObject({
      code: "payment_not_made",
      message: "The payment was not made, and nothing was taken. You can pay again.",
    });
    zarinpal.pay(authority);
    const [first, second] = await Promise.all([complete(cart), complete(cart)]);
    const again = await complete(cart);
    const orders = await orderOf(cart);
    expect(orders).toHaveLength(1);
    expect(again.body.order).toMatchObject({ id: orders[0], total });
    expect([first.status, second.status]).toContain(200);
    expect(zarinpal.holds(authority)).toBe(total);
  });

  it("is finished when the buyer paid at ZarinPal and never came back", async () => {
    const { cart, total, session } = await begun(ZARINPAL);
    const authority = session.data.authority ?? "";
    zarinpal.pay(authority);
    const { container } = await application();
    const { reconcileZarinpal } = load("@dastranj/payments/workflows");
    await reconcileZarinpal(container, new Date());
    await reconcileZarinpal(container, new Date());
    expect((await handled(authority)).state).toBe("done");
    expect([(await orderOf(cart)).length, zarinpal.holds(authority)]).toEqual([1, total]);
    expect(await eventsOf(authority)).toHaveLength(1);
  });

  it("asked the gateways for nothing that they do not know", () => {
    expect([...stripe.malformed, ...zarinpal.malformed]).toEqual([]);
  });
});

interface Session {
  id: string;
  data: { checkout?: string; authority?: string; redirect_url: string };
}

/** What the tests read of the module. */
interface Events {
  listPaymentEvents(of: object): Promise<{ id: string; state: string; note: string | null }[]>;
  listChargebacks(of: object): Promise<object[]>;
}
