import { describe, expect, it } from "vitest";
import { paymentsBy as composed, paymentsPluginFrom } from "./payments";

const STOREFRONT = "https://shop.example";
const paymentsBy = (env: Record<string, string>) =>
  composed(env, { storefront: STOREFRONT, provider: (name) => `providers/${name}` });

describe("by whom buyers can pay", () => {
  it("is nobody else when nobody is named", () => {
    expect(paymentsBy({}).options.providers).toEqual([]);
    expect(paymentsBy({ PAYMENT_PROVIDERS: "" }).options.providers).toEqual([]);
  });

  it("is whom the list names", () => {
    const providers = [{ resolve: "a-gateway", id: "gateway", options: { key: "k" } }];
    expect(paymentsBy({ PAYMENT_PROVIDERS: JSON.stringify(providers) }).options.providers).toEqual(providers);
  });

  it("is Stripe where its key is set, at another address where one is", () => {
    expect(paymentsBy({ STRIPE_SECRET_KEY: "sk" }).options.providers).toEqual([
      { resolve: "providers/stripe", id: "stripe", options: { secretKey: "sk", storefront: STOREFRONT } },
    ]);
    const [stripe] = paymentsBy({ STRIPE_SECRET_KEY: "sk", STRIPE_URL: "http://localhost:4242" }).options
      .providers;
    expect(stripe?.options).toMatchObject({ host: "localhost", port: 4242, protocol: "http" });
    expect(() => paymentsBy({ STRIPE_SECRET_KEY: "sk", STRIPE_URL: "here" })).toThrow(/^STRIPE_URL must be/);
  });

  it("is ZarinPal where its merchant is set, beside whom the list names", () => {
    const { providers } = paymentsBy({
      ZARINPAL_MERCHANT_ID: "m",
      ZARINPAL_URL: "https://sandbox.zarinpal.com",
      PAYMENT_PROVIDERS: '[{"resolve":"a","id":"b"}]',
    }).options;
    expect(providers.map(({ id }) => id)).toEqual(["zarinpal", "b"]);
    expect(providers[0]?.options).toMatchObject({ merchantId: "m", url: "https://sandbox.zarinpal.com/" });
  });

  it("tells the plugin how Stripe signs and where transfers go", () => {
    expect(paymentsPluginFrom({}, STOREFRONT)).toEqual({
      storefront: STOREFRONT,
      stripeWebhookSecret: undefined,
    });
    expect(
      paymentsPluginFrom(
        { STRIPE_WEBHOOK_SECRET: "whsec", TRANSFER_IBAN: "IR1", TRANSFER_HOLDER: "دسترنج" },
        STOREFRONT,
      ),
    ).toEqual({
      storefront: STOREFRONT,
      stripeWebhookSecret: "whsec",
      account: { iban: "IR1", holder: "دسترنج" },
    });
  });

  it.each(["no json", "{}", '["a"]', '[{"resolve":"a-secret"}]', "[null]"])(
    "is refused at the start without telling what was given: %s",
    (value) => {
      expect(() => paymentsBy({ PAYMENT_PROVIDERS: value })).toThrow(
        /^PAYMENT_PROVIDERS must be a JSON list of \{resolve, id, options\}\.$/,
      );
    },
  );
});
