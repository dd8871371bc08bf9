import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TransferRefused } from "../../plugins/payouts/src/domain/payouts/provider";
import { StripeConnect } from "../../plugins/payouts/src/modules/payout-account/gateways/stripe-connect";
import { StripeDouble } from "../integration-tests/support/payments/stripe/double";
import { stripePayoutsBy } from "./payouts";

const stripe = new StripeDouble("sk_test_shop", "whsec_market");
let connect: StripeConnect;
let count = 0;

beforeAll(async () => {
  const { hostname, port } = new URL(await stripe.listen());
  connect = new StripeConnect({
    ...{
      secretKey: "sk_test_shop",
      webhookSecrets: ["whsec_market", "whsec_sellers"],
      currencies: { eur: "1000" },
    },
    ...{ host: hostname, port: Number(port), protocol: "http", timeoutMs: 2000 },
  });
});
beforeEach(() => {
  count += 1;
  stripe.asked.length = 0;
  stripe.connect.balance.eur = 100_000;
});
afterAll(() => {
  stripe.close();
  expect(stripe.malformed).toEqual([]);
});

const seller = () => `sel_${count}`;

/** An account that Stripe has verified. */
async function verified(): Promise<string> {
  const id = await connect.openAccount(seller(), "DE");
  stripe.connect.verify(stripe.connect.accountOf(seller()));
  return id;
}
const transfer = (account: string, amount = 1250n) => ({
  reference: `pout_${count}`,
  seller_id: seller(),
  amount,
  currency: "eur",
  account,
});
const made = () => stripe.connect.transfersOf(`pout_${count}`);

describe("an account at Stripe", () => {
  it("is opened once for a seller and country, also when the answer is lost", async () => {
    stripe.faults.push("answer lost");
    const id = await connect.openAccount(seller(), "DE");
    expect(await connect.openAccount(seller(), "DE")).toBe(id);
    expect(stripe.connect.accountOf(seller())).toMatchObject({ id, country: "DE" });
    await expect(connect.openAccount(seller(), "IR")).rejects.toMatchObject({ code: "country_unsupported" });
  });

  it("has a page that is made anew each time, and leads back", async () => {
    const id = await connect.openAccount(seller(), "DE");
    const pages = { back: "https://shop.example/back", again: "https://shop.example/again" };
    const [one, other] = [await connect.onboarding(id, pages), await connect.onboarding(id, pages)];
    expect(one).toMatch(/^https:\/\/connect\.stripe\.example\/setup\//);
    expect(other).not.toBe(one);
  });

  it("is none when its owner has taken it away from the market, or there is no such", async () => {
    const id = await verified();
    expect(await connect.account(id)).toMatchObject({ id, payouts_enabled: true });
    stripe.connect.taken.add(id);
    expect([await connect.account(id), await connect.account("acct_none")]).toEqual([null, null]);
  });
});

describe("a payout by Stripe", () => {
  it("is one transfer to the cent, however often it is asked for and whatever answers are lost", async () => {
    const account = await verified();
    stripe.faults.push("answer lost", "500");
    const sent = await connect.send(transfer(account));
    expect(sent).toMatchObject({
      payout: `pout_${count}`,
      amount: 1250n,
      reversed: 0n,
      destination: account,
    });
    expect(await connect.send(transfer(account))).toEqual(sent);
    expect(made()).toHaveLength(1);
    expect(stripe.connect.balance.eur).toBe(98_750);
  });

  it("is found by what it was made for when Stripe has forgotten its key", async () => {
    const account = await verified();
    expect(await connect.find(`pout_${count}`)).toBeNull();
    stripe.faults.push("answer lost", "not heard", "not heard");
    await expect(connect.send(transfer(account))).rejects.not.toBeInstanceOf(TransferRefused);
    stripe.forgetKeys();
    expect(await connect.find(`pout_${count}`)).toMatchObject({ id: made()[0]?.id, amount: 1250n });
  });

  it("is refused only when Stripe has looked at it and will not", async () => {
    const account = await connect.openAccount(seller(), "DE");
    const refused = (code: string) =>
      expect.objectContaining({ constructor: TransferRefused, message: code });
    await expect(connect.send(transfer(account))).rejects.toEqual(
      refused("insufficient_capabilities_for_transfer"),
    );
    count += 1000;
    const other = await verified();
    stripe.connect.balance.eur = 1249;
    await expect(connect.send(transfer(other))).rejects.toEqual(refused("balance_insufficient"));
    await expect(connect.send(transfer(other, 2n ** 53n))).rejects.toEqual(refused("amount_too_large"));
    // A key that is used for something else says nothing of what was sent under it.
    stripe.connect.balance.eur = 10_000;
    await expect(connect.send(transfer(other, 1251n))).rejects.not.toBeInstanceOf(TransferRefused);
    expect(made()).toEqual([]);
  });

  it("is listed with all others of its days, page by page", async () => {
    const account = await verified();
    for (let n = 0; n < 103; n += 1)
      await connect.send({ ...transfer(account, 1n), reference: `pout_many_${n}` });
    const found = [];
    for await (const one of connect.since(new Date(Date.now() - 60_000))) found.push(one.payout);
    expect(found.filter((payout) => payout?.startsWith("pout_many_"))).toHaveLength(103);
    expect(found).toHaveLength(new Set(found).size);
  });
});

describe("what says that it is Stripe's", () => {
  it("is read when either secret has signed it, and of an account by whose it is", () => {
    const of = (type: string, object: object, told: { account?: string; secret?: string }) => {
      const { body, signature } = stripe.event(type, object, "evt_1", told);
      return connect.read(body, signature);
    };
    const capability = { object: "capability", id: "transfers" };
    expect(of("capability.updated", capability, { account: "acct_1", secret: "whsec_sellers" })).toEqual({
      id: "evt_1",
      type: "capability.updated",
      about: "acct_1",
    });
    expect(of("transfer.created", { object: "transfer", id: "tr_1" }, {})).toEqual({
      id: "evt_1",
      type: "transfer.created",
      about: "tr_1",
    });
    expect(of("transfer.created", { object: "transfer", id: "tr_1" }, { secret: "whsec_forged" })).toBeNull();
  });
});

describe("by Stripe sellers are paid", () => {
  const set = { STRIPE_SECRET_KEY: "sk", STRIPE_CONNECT_WEBHOOK_SECRET: "whsec_a whsec_b" };
  it("only where its keys are set", () => {
    expect(stripePayoutsBy({})).toBeUndefined();
    expect(stripePayoutsBy({ STRIPE_SECRET_KEY: "sk" })).toBeUndefined();
    expect(stripePayoutsBy(set)).toEqual({
      secretKey: "sk",
      webhookSecrets: ["whsec_a", "whsec_b"],
      currencies: { eur: "1000" },
    });
  });

  it("in the currencies that are named, and in none that it does not send", () => {
    const named = (STRIPE_PAYOUT_CURRENCIES: string) => stripePayoutsBy({ ...set, STRIPE_PAYOUT_CURRENCIES });
    expect(named("eur:500, chf:2000")?.currencies).toEqual({ eur: "500", chf: "2000" });
    for (const wrong of ["eur", "eur:0", "EUR:1", "eur:1.5"])
      expect(() => named(wrong)).toThrow(/^STRIPE_PAYOUT_CURRENCIES is/);
    const options = named("irr:500000");
    expect(() => options && new StripeConnect(options)).toThrow("Stripe does not pay sellers in irr.");
  });
});
