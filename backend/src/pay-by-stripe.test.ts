import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { StripeProvider } from "../../plugins/payments/src/providers/stripe/service";
import { StripeDouble } from "../integration-tests/support/payments/stripe/double";

const stripe = new StripeDouble("sk_test_shop", "whsec_shop");
let provider: StripeProvider;
let session = 0;

beforeAll(async () => {
  const { hostname, port } = new URL(await stripe.listen());
  const options = { secretKey: "sk_test_shop", storefront: "https://shop.example" };
  provider = new StripeProvider(
    {},
    { ...options, host: hostname, port: Number(port), protocol: "http", timeoutMs: 2000 },
  );
});
beforeEach(() => {
  session += 1;
  stripe.asked.length = 0;
});
afterAll(() => {
  stripe.close();
  expect(stripe.malformed).toEqual([]);
});

const key = () => `payses_${session}`;
const begin = (amount: unknown, currency_code = "eur", data: Record<string, unknown> = {}) =>
  provider.initiatePayment({
    amount: amount as number,
    currency_code,
    data,
    context: { idempotency_key: key() },
  });
const place = (data: Record<string, unknown> | undefined) =>
  provider.authorizePayment({ data, context: { idempotency_key: key() } });
const refused = (code: string) => expect.objectContaining({ code });

/** A payment that the buyer made on Stripe's page. */
async function paid(amount: number) {
  const { data } = await begin(amount);
  const intent = stripe.pay(String(data?.checkout));
  return { data, intent };
}

describe("a payment by Stripe", () => {
  it("is asked for to the cent, and leads back in the buyer's language", async () => {
    const { data } = await begin({ value: "19.99" }, "eur", { locale: "en", units: 1, checkout: "cs_other" });
    const page = stripe.checkoutOf(key());
    expect(page).toMatchObject({ amount_total: 1999, currency: "eur", given: { payment_session: key() } });
    expect(page.success_url).toBe("https://shop.example/en/pay/stripe?paid=1");
    expect(data).toEqual({
      session: key(),
      checkout: page.id,
      units: 1999,
      currency: "eur",
      redirect_url: page.url,
      payment_intent: null,
    });
  });

  it.each([
    [0, "payment_amount_refused"],
    ["12.345", "payment_amount_refused"],
    [-5, "payment_amount_refused"],
    ["90071992547409.93", "payment_amount_refused"],
  ])("is refused for %s before anybody is asked", async (amount, code) => {
    await expect(begin(amount)).rejects.toEqual(refused(code));
    expect(stripe.asked).toEqual([]);
  });

  it("is taken when the order is placed, once, and not before", async () => {
    const { data, intent } = await paid(12.34);
    expect(stripe.holds(intent.id)).toBe(0);
    const placed = await place(data);
    expect([placed.status, placed.data?.payment_intent, stripe.holds(intent.id)]).toEqual([
      "captured",
      intent.id,
      1234,
    ]);
    expect((await place(data)).status).toBe("captured");
    expect([stripe.times("/capture"), stripe.holds(intent.id)]).toEqual([1, 1234]);
  });

  it("is one when answers are lost, at the page as at the capture", async () => {
    stripe.faults.push("answer lost");
    const { data } = await begin(50);
    expect(
      [...stripe.checkouts.values()].filter((one) => one.metadata.payment_session === key()),
    ).toHaveLength(1);
    const intent = stripe.pay(String(data?.checkout));
    stripe.faults.push(undefined, "answer lost", "500");
    expect((await place(data)).status).toBe("captured");
    expect([stripe.times("/capture"), stripe.holds(intent.id)]).toEqual([2, 5000]);
  });

  it("is not known while Stripe does not answer, and found taken afterwards", async () => {
    const { data, intent } = await paid(8);
    stripe.faults.push(undefined, "answer lost", "not heard", "not heard");
    await expect(place(data)).rejects.toEqual(refused("gateway_away"));
    expect((await place(data)).status).toBe("captured");
    expect([stripe.times("/capture"), stripe.holds(intent.id)]).toEqual([1, 800]);
  });

  it("is refused when the buyer did not pay, or not that much", async () => {
    const { data } = await begin(10);
    await expect(place(data)).rejects.toEqual(refused("payment_not_made"));
    stripe.pay(String(data?.checkout), { amount: 100 });
    await expect(place(data)).rejects.toEqual(refused("payment_amount_differs"));
    const other = await paid(10);
    await expect(place({ ...other.data, units: 900 })).rejects.toEqual(refused("payment_amount_differs"));
    expect(stripe.times("/capture")).toBe(0);
  });

  it("goes back to the cent, once under each key, though Stripe has forgotten the key", async () => {
    const { data, intent } = await paid(20);
    const taken = (await place(data)).data;
    const back = (amount: number, idempotency_key: string) =>
      provider.refundPayment({ data: taken, amount, context: { idempotency_key } });
    await back(7.25, "ref_1");
    await back(7.25, "ref_1");
    await back(2.75, "ref_2");
    expect(stripe.holds(intent.id)).toBe(1000);
    await expect(back(1, "ref_1")).rejects.toEqual(refused("refund_unclear"));
    await expect(back(10.01, "ref_3")).rejects.toEqual(refused("gateway_refused"));
    stripe.faults.push(undefined, "answer lost", "not heard", "not heard");
    await expect(back(10, "ref_4")).rejects.toEqual(refused("gateway_away"));
    await back(10, "ref_4");
    expect(stripe.holds(intent.id)).toBe(0);
    expect(stripe.refunds.filter((one) => one.payment_intent === intent.id).map((one) => one.amount)).toEqual(
      [725, 275, 1000],
    );
  });

  it("is let go when it was only reserved, and goes back whole when it was taken for a basket that changed", async () => {
    const reserved = await paid(5);
    await provider.deletePayment({ data: reserved.data });
    expect(stripe.intents.get(reserved.intent.id)?.status).toBe("canceled");
    session += 1000;
    const taken = await paid(6);
    await place(taken.data);
    await expect(provider.cancelPayment({ data: taken.data })).rejects.toEqual(refused("payment_captured"));
    await provider.deletePayment({ data: taken.data });
    expect(stripe.holds(taken.intent.id)).toBe(0);
    session += 1000;
    const { data } = await begin(7);
    await provider.deletePayment({ data });
    expect(stripe.checkoutOf(key()).status).toBe("expired");
  });

  it("is begun anew for another amount, and stays for the same", async () => {
    const { data } = await begin(7);
    const again = (amount: number) =>
      provider.updatePayment({ data, amount, currency_code: "eur", context: { idempotency_key: key() } });
    expect((await again(7)).data).toEqual(data);
    const { data: other } = await again(9);
    expect(other).toMatchObject({ units: 900, session: key() });
    expect(stripe.checkouts.get(String(data?.checkout))?.status).toBe("expired");
  });
});

describe("the double", () => {
  it("refuses what is malformed by the SDK's own types", async () => {
    const judge = new StripeDouble("sk_test_shop", "whsec_shop");
    const url = await judge.listen();
    const ask = (body: string) =>
      fetch(`${url}/v1/refunds`, {
        method: "POST",
        headers: {
          authorization: "Bearer sk_test_shop",
          "content-type": "application/x-www-form-urlencoded",
        },
        body,
      });
    for (const body of [
      "payment_intent=pi_1&amount=1.5",
      "payment_intent=pi_1&reason=nonsense",
      "intent=pi_1",
    ])
      expect((await ask(body)).status).toBe(400);
    expect(judge.malformed).toHaveLength(3);
    judge.close();
  });
});
