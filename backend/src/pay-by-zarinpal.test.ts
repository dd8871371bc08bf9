import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ZarinpalProvider } from "../../plugins/payments/src/providers/zarinpal/service";
import { ZarinpalDouble } from "../integration-tests/support/payments/zarinpal/double";

const MERCHANT = "1344b5d4-0048-11e8-94db-005056a205be";
const zarinpal = new ZarinpalDouble(MERCHANT, "a-token", "77");
let url: string;
let provider: ZarinpalProvider;

const aProvider = (more: object = {}) =>
  new ZarinpalProvider(
    {},
    {
      merchantId: MERCHANT,
      storefront: "https://shop.example",
      url,
      graphqlUrl: `${url}/api/v4/graphql/`,
      accessToken: "a-token",
      terminalId: "77",
      timeoutMs: 2000,
      ...more,
    },
  );

beforeAll(async () => {
  url = await zarinpal.listen();
  provider = aProvider();
});
beforeEach(() => {
  zarinpal.asked.length = 0;
  zarinpal.reversible = true;
});
afterAll(() => {
  zarinpal.close();
});

const begin = (amount: unknown, currency_code = "irr", data: Record<string, unknown> = {}) =>
  provider.initiatePayment({
    amount: amount as number,
    currency_code,
    data,
    context: { idempotency_key: "payses_1" },
  });
const refused = (code: string) => expect.objectContaining({ code });

/** A payment that the buyer made and the shop has taken. */
async function taken(amount: number) {
  const { data } = await begin(amount);
  const authority = String(data?.authority);
  zarinpal.pay(authority);
  return { authority, data: (await provider.authorizePayment({ data })).data };
}
const back = (data: Record<string, unknown> | undefined, amount: number, idempotency_key: string) =>
  provider.refundPayment({ data, amount, context: { idempotency_key } });

describe("a payment by ZarinPal", () => {
  it("is asked for in rials and leads to its page and back", async () => {
    const { data } = await begin("1250000", "irr", { locale: "en", authority: "of another", units: 1 });
    const payment = zarinpal.payments.get(String(data?.authority));
    expect([payment?.amount, payment?.callback_url]).toEqual([
      1_250_000,
      "https://shop.example/en/pay/zarinpal",
    ]);
    expect(data).toMatchObject({
      units: 1_250_000,
      redirect_url: `${url}/pg/StartPay/${payment?.authority}`,
      verified_at: null,
      refunds: {},
    });
  });

  it("is refused in another currency, in fractions, and below what ZarinPal takes", async () => {
    await expect(begin(10, "eur")).rejects.toEqual(refused("payment_currency_refused"));
    await expect(begin("10000.5")).rejects.toEqual(refused("payment_amount_refused"));
    expect(zarinpal.asked).toEqual([]);
    await expect(begin(9999)).rejects.toEqual(refused("payment_amount_refused"));
    expect(zarinpal.malformed.splice(0)).toEqual([
      expect.stringMatching(/^request: .*amount must be >= 10000/),
    ]);
  });

  it("is taken when the order is placed; who comes back twice has paid once", async () => {
    const { data } = await begin(500_000);
    const authority = String(data?.authority);
    zarinpal.pay(authority);
    expect(zarinpal.holds(authority)).toBe(0);
    const first = await provider.authorizePayment({ data });
    const second = await provider.authorizePayment({ data: first.data });
    expect([first.status, second.status, zarinpal.holds(authority)]).toEqual([
      "captured",
      "captured",
      500_000,
    ]);
    expect(first.data).toMatchObject({ ref_id: expect.stringMatching(/^1\d+$/), card: "502229******5995" });
    expect(second.data?.verified_at).toBe(first.data?.verified_at);
  });

  it("is not made when the buyer failed or never paid, whatever the browser says", async () => {
    const { data } = await begin(500_000);
    await expect(provider.authorizePayment({ data })).rejects.toEqual(refused("payment_not_made"));
    zarinpal.pay(String(data?.authority), "FAILED");
    await expect(provider.authorizePayment({ data })).rejects.toEqual(refused("payment_not_made"));
    const unknown = { ...data, authority: `A${"9".repeat(35)}` };
    await expect(provider.authorizePayment({ data: unknown })).rejects.toEqual(refused("payment_not_made"));
  });

  it("is verified by the amount that was written down", async () => {
    const { data } = await begin(500_000);
    zarinpal.pay(String(data?.authority));
    await expect(provider.authorizePayment({ data: { ...data, units: 400_000 } })).rejects.toEqual(
      refused("payment_amount_differs"),
    );
    expect(zarinpal.holds(String(data?.authority))).toBe(0);
  });

  it.each(["answer lost", "500", "not heard"] as const)(
    "is taken once though ZarinPal fails: %s",
    async (fault) => {
      const { data } = await begin(700_000);
      const authority = String(data?.authority);
      zarinpal.pay(authority);
      zarinpal.faults.push(fault);
      await expect(provider.authorizePayment({ data })).rejects.toEqual(refused("gateway_away"));
      expect((await provider.authorizePayment({ data })).status).toBe("captured");
      expect(zarinpal.holds(authority)).toBe(700_000);
    },
  );

  it("is undone whole within half an hour, once, though the answer was lost", async () => {
    const { authority, data } = await taken(900_000);
    zarinpal.faults.push(undefined, "answer lost");
    await expect(back(data, 900_000, "ref_1")).rejects.toEqual(refused("gateway_away"));
    const done = await back(data, 900_000, "ref_1");
    expect([zarinpal.payments.get(authority)?.status, zarinpal.times("reverse")]).toEqual(["REVERSED", 1]);
    await back(done.data, 900_000, "ref_1");
    expect([done.data?.refunds, zarinpal.times("graphql")]).toEqual([{ ref_1: 900_000 }, 0]);
    await expect(back(done.data, 1, "ref_2")).rejects.toEqual(refused("refund_unclear"));
  });

  it("goes back by GraphQL in parts, each once, and whole when it can be undone no more", async () => {
    const { authority, data } = await taken(1_000_000);
    const first = await back(data, 300_000, "ref_1");
    zarinpal.faults.push(undefined, "answer lost");
    await expect(back(first.data, 200_000, "ref_2")).rejects.toEqual(refused("gateway_away"));
    const second = await back(first.data, 200_000, "ref_2");
    expect(zarinpal.payments.get(authority)?.refunds).toEqual([
      { amount: 300_000, description: "ref_1" },
      { amount: 200_000, description: "ref_2" },
    ]);
    expect(second.data?.refunds).toEqual({ ref_1: 300_000, ref_2: 200_000 });
    await expect(back(second.data, 500_001, "ref_3")).rejects.toEqual(refused("refund_unclear"));
    zarinpal.reversible = false;
    const whole = await taken(600_000);
    await back(whole.data, 600_000, "ref_4");
    expect([zarinpal.holds(whole.authority), zarinpal.times("reverse")]).toEqual([0, 1]);
  });

  it("does not go back where ZarinPal's sum is not ours, nor without the owner's token", async () => {
    const { authority, data } = await taken(1_000_000);
    zarinpal.payments.get(authority)?.refunds.push({ amount: 70_000, description: "by hand" });
    await expect(back(data, 300_000, "ref_1")).rejects.toEqual(refused("refund_unclear"));
    const without = aProvider({ accessToken: undefined });
    await expect(
      without.refundPayment({ data, amount: 300_000, context: { idempotency_key: "ref_1" } }),
    ).rejects.toEqual(refused("refund_not_set_up"));
    expect(zarinpal.holds(authority)).toBe(930_000);
  });

  it("that was taken unheard is undone when the basket changes; one that was only paid is left to go back by itself", async () => {
    const { data } = await begin(800_000);
    const authority = String(data?.authority);
    zarinpal.pay(authority);
    await provider.deletePayment({ data });
    expect(zarinpal.payments.get(authority)?.status).toBe("PAID");
    zarinpal.faults.push("answer lost");
    await expect(provider.authorizePayment({ data })).rejects.toEqual(refused("gateway_away"));
    await provider.deletePayment({ data });
    expect(zarinpal.payments.get(authority)?.status).toBe("REVERSED");
    await expect(provider.cancelPayment({ data: (await taken(10_000)).data })).rejects.toEqual(
      refused("payment_captured"),
    );
  });

  it("asks for nothing that its interface does not have", () => {
    expect(zarinpal.malformed).toEqual([]);
  });
});
