import type { AdminPayout, SellerPayoutsAnswer, StripeLinkAnswer } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { aMember, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { paidByStripe, post, verified } from "../../support/paid-by-stripe";
import { stripeDouble } from "../../support/payments/gateways";
import { atPayouts, holds, moves } from "../../support/payouts";
import { toldOf } from "../../support/told";

let office: Awaited<ReturnType<typeof atPayouts>>;
let stripe: ReturnType<typeof stripeDouble>;
beforeAll(async () => {
  office = await atPayouts();
  stripe = stripeDouble();
  stripe.connect.balance.eur = 1_000_000;
});

const read = async ({ token }: { token: string }) =>
  (await send<SellerPayoutsAnswer>("GET", "/seller/payouts", undefined, { token })).body;
const hear = ({ body, signature }: { body: string; signature: string }) =>
  send("POST", "/hooks/payouts/stripe", undefined, { raw: body, headers: { "stripe-signature": signature } });
const told = (type: string, object: { id: string }, id?: string) => {
  const isTransfer = type.startsWith("transfer.");
  const secret = isTransfer ? "whsec_of_the_market" : "whsec_of_sellers";
  return stripe.event(type, object, id, { secret, ...(!isTransfer && { account: object.id }) });
};
const eventsOf = async (event_id: string) => {
  const { container } = await application();
  return container.resolve<Accounts>("payout_account").listProviderEvents({ event_id });
};
const handled = (id: string) =>
  eventually(async () => (await eventsOf(id)).find(({ state }) => state !== "waiting"));

/** A run in euros that was approved; its payouts, once Stripe was asked for each. */
async function paid(sellers: TestSeller[]): Promise<{ run: string; payouts: AdminPayout[] }> {
  const { run } = (await office.draft(sellers, undefined, "eur")).body;
  await office.decide(run.id, "approve");
  await eventually(async () => (await office.run(run.id)).body.run.state === "done", 30_000);
  return { run: run.id, payouts: await office.payouts({ run_id: run.id }) };
}

describe("a seller's account at Stripe", () => {
  it("is opened by an owner once, by a page that is made anew each time", async () => {
    const seller = await aSeller();
    const staff = await aMember(seller, { role: "staff" });
    expect((await read(seller)).way).toEqual({
      chosen: "bank_file",
      stripe: { currencies: ["eur"], state: "not_begun", needs: [], account_currencies: [] },
    });
    const refused = async (path: string, body: object, by: { token: string } = seller) => {
      const { status, body: answer } = await post(path, body, by);
      return [status, answer.code];
    };
    expect(await refused("/stripe", { country: "DE" }, staff)).toEqual([403, "payout_owners_only"]);
    expect(await refused("/stripe", {})).toEqual([400, "payout_country_missing"]);
    expect(await refused("/stripe", { country: "IR" })).toEqual([400, "payout_account_refused"]);
    expect(await refused("/way", { way: "stripe_connect" })).toEqual([400, "payout_way_not_ready"]);
    for (const wrong of [{ country: "Germany" }, { country: "DE", seller_id: "sel_x" }, { locale: "de" }])
      expect((await refused("/stripe", wrong))[0]).toBe(400);

    stripe.faults.push("answer lost");
    const first = await post<StripeLinkAnswer>("/stripe", { country: "DE", locale: "en" }, seller);
    const second = await post<StripeLinkAnswer>("/stripe", {}, seller);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.headers.get("cache-control")).toBe("no-store");
    expect(second.body.url).not.toBe(first.body.url);
    expect(stripe.connect.accountOf(seller.id)).toMatchObject({ country: "DE" });
    stripe.faults.push("not heard", "not heard", "not heard");
    expect(await refused("/stripe", {})).toEqual([503, "payout_stripe_away"]);
  });

  it("stands as Stripe says now, however often and in whatever order it is told", async () => {
    const seller = await aSeller();
    await post("/stripe", { country: "DE" }, seller);
    const account = stripe.connect.accountOf(seller.id);
    await hear(told("account.updated", account, `evt_more_${account.id}`));
    await handled(`evt_more_${account.id}`);
    expect((await read(seller)).way.stripe).toMatchObject({
      state: "incomplete",
      needs: ["bank_account", "person", "terms"],
    });
    const old = told("account.updated", structuredClone(account), `evt_old_${account.id}`);
    stripe.connect.verify(account);
    const ready = told("account.updated", account, `evt_ready_${account.id}`);
    const answers = await Promise.all([ready, old, ready, old].map(hear));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await Promise.all([handled(`evt_old_${account.id}`), handled(`evt_ready_${account.id}`)]);
    expect((await eventsOf(`evt_ready_${account.id}`)).length).toBe(1);
    expect((await read(seller)).way.stripe).toMatchObject({
      state: "ready",
      needs: [],
      account_currencies: ["eur"],
    });
    stripe.connect.taken.add(account.id);
    await hear(told("account.application.deauthorized", account, `evt_taken_${account.id}`));
    await handled(`evt_taken_${account.id}`);
    expect((await read(seller)).way.stripe?.state).toBe("refused");
  });

  it("is nobody's business but Stripe's to tell of", async () => {
    const { body, signature } = told("account.updated", { id: "acct_1" }, "evt_forged_account");
    const answers = await Promise.all([
      hear({ body, signature: "" }),
      hear({ body: body.replace("acct_1", "acct_2"), signature }),
      hear(
        stripe.event("account.updated", { id: "acct_1" }, "evt_forged_account", {
          secret: "whsec_of_the_tests",
        }),
      ),
    ]);
    expect(answers.map(({ status, body: { code } }) => [status, code])).toEqual(
      Array(3).fill([400, "payout_webhook_forged"]),
    );
    expect(await eventsOf("evt_forged_account")).toEqual([]);
    await hear(told("account.updated", { id: "acct_of_another_market" }, "evt_another"));
    expect(await handled("evt_another")).toMatchObject({ state: "ignored", note: "no seller of ours" });
  });

  it("gets nothing for two days after it was chosen, and every owner is told", async () => {
    const seller = await verified();
    await moves("clearing:pp_stripe_stripe:eur", `available:${seller.id}:eur`, 2000n);
    expect((await read(seller)).others).toEqual([
      {
        currency_code: "eur",
        balance: { pending: "0", available: "2000", on_the_way: "0", owed: "0" },
        why_not: "no_way",
      },
    ]);
    const chosen = await post("/way", { way: "stripe_connect" }, seller);
    expect(chosen.body.way.chosen).toBe("stripe_connect");
    expect(chosen.body.others[0]?.why_not).toBe("account_changed");
    const [message] = await eventually(async () => {
      const found = await toldOf(`payout.way_changed:${seller.id}`);
      return found.length > 0 && found;
    });
    expect(message?.text).toContain("از راه استرایپ");
    const { run } = (await office.draft([seller], undefined, "eur")).body;
    expect((await office.payouts({ run_id: run.id })).map(({ state, reason }) => [state, reason])).toEqual([
      ["left_out", "account_changed"],
    ]);
    await office.decide(run.id, "withdraw");
  });
});

describe("a payout by Stripe", () => {
  it("is one transfer to the cent in its own currency, and stands in the books", async () => {
    const seller = await paidByStripe(12_345n);
    const { payouts } = await paid([seller]);
    const [payout] = payouts;
    const [transfer, ...more] = stripe.connect.transfersOf(String(payout?.id));
    expect(more).toEqual([]);
    expect(transfer).toMatchObject({
      amount: 12_345,
      currency: "eur",
      destination: stripe.connect.accountOf(seller.id).id,
      transfer_group: payout?.id,
    });
    expect(payout).toMatchObject({
      ...{ state: "sent", way: "stripe_connect", amount: "12345", currency_code: "eur" },
      ...{ transfer_id: transfer?.id, reason: null, hangs: null },
    });
    expect(await holds(seller, "eur")).toEqual([0n, 0n, 0n]);
    const messages = await eventually(async () => {
      const found = await toldOf(`payout:${payout?.id}:sent`);
      return found.length > 0 && found;
    });
    expect(messages.map(({ text }) => text.split("\n\n")[0])).toEqual([
      "۱۲۳٫۴۵ یورو به حساب شما (Stripe) فرستاده شد. آن را در صورت‌حساب ماه هم می‌بینید.",
    ]);

    // Stripe tells of it late and twice; then somebody takes it back on Stripe's own pages.
    const created = told("transfer.created", transfer as { id: string }, `evt_created_${payout?.id}`);
    await Promise.all([hear(created), hear(created)]);
    expect(await handled(`evt_created_${payout?.id}`)).toMatchObject({ state: "done", note: null });
    if (transfer) stripe.connect.reverse(transfer, 45);
    await hear(told("transfer.reversed", transfer as { id: string }, `evt_part_${payout?.id}`));
    expect(await handled(`evt_part_${payout?.id}`)).toMatchObject({
      state: "differs",
      note: "partly_reversed",
    });
    expect(await holds(seller, "eur")).toEqual([0n, 0n, 0n]);
    expect(
      (await office.payouts({ run_id: String(payout?.run_id), hanging: "true" })).map(({ hangs }) => hangs),
    ).toEqual(["partly_reversed"]);
    if (transfer) stripe.connect.reverse(transfer, 12_300);
    const reversed = told("transfer.reversed", transfer as { id: string }, `evt_back_${payout?.id}`);
    await Promise.all([hear(reversed), hear(reversed)]);
    await handled(`evt_back_${payout?.id}`);
    expect(await holds(seller, "eur")).toEqual([12_345n, 0n, 0n]);
    const [back] = await office.payouts({ run_id: String(payout?.run_id) });
    expect(back).toMatchObject({ state: "returned", reason: "stripe:reversed", hangs: null });
  });

  it("is looked for before it is asked for again, also when Stripe has forgotten its key", async () => {
    const seller = await paidByStripe(5000n);
    stripe.faults.push("answer lost", "not heard", "not heard");
    const { run } = (await office.draft([seller], undefined, "eur")).body;
    await office.decide(run.id, "approve");
    const [payout] = await office.payouts({ run_id: run.id });
    await eventually(
      async () => stripe.connect.transfersOf(String(payout?.id)).length > 0 && stripe.faults.length === 0,
    );
    stripe.forgetKeys();
    await eventually(async () => (await office.run(run.id)).body.run.state === "done", 30_000);
    expect(stripe.connect.transfersOf(String(payout?.id)).map(({ amount }) => amount)).toEqual([5000]);
    expect(await holds(seller, "eur")).toEqual([0n, 0n, 0n]);
  });

  it("comes back to her when Stripe refuses it, and is drafted again when it was the market's own fault", async () => {
    const seller = await paidByStripe(7000n);
    stripe.connect.balance.eur = 6999;
    const { run, payouts } = await paid([seller]);
    expect(payouts[0]).toMatchObject({
      state: "failed",
      reason: "stripe:balance_insufficient",
      transfer_id: null,
    });
    expect(await holds(seller, "eur")).toEqual([7000n, 0n, 0n]);
    stripe.connect.balance.eur = 1_000_000;
    const { payouts: again } = await paid([seller]);
    expect(again[0]).toMatchObject({ state: "sent", amount: "7000" });
    expect(again[0]?.run_id).not.toBe(run);
    expect(await holds(seller, "eur")).toEqual([0n, 0n, 0n]);
  });

  it("that was sent and of which Stripe's word was lost is found by the hourly look", async () => {
    const seller = await paidByStripe(3000n);
    const { payouts } = await paid([seller]);
    const [transfer] = stripe.connect.transfersOf(String(payouts[0]?.id));
    if (transfer) stripe.connect.reverse(transfer);
    const { container } = await application();
    const { findHanging } = load("@dastranj/payouts/workflows");
    await findHanging(container, new Date());
    expect(await holds(seller, "eur")).toEqual([3000n, 0n, 0n]);
    expect((await office.payouts({ run_id: String(payouts[0]?.run_id) }))[0]?.state).toBe("returned");
  });

  it("is not made in a currency that nobody is paid in, nor to who has not chosen it", async () => {
    const refused = await office.draft(undefined, undefined, "usd");
    expect([refused.status, refused.body.code]).toEqual([400, "payout_currency_refused"]);
    const byBank = await aSeller();
    await moves("clearing:pp_stripe_stripe:eur", `available:${byBank.id}:eur`, 2000n);
    const { run } = (await office.draft([byBank], undefined, "eur")).body;
    expect((await office.payouts({ run_id: run.id })).map(({ state, reason }) => [state, reason])).toEqual([
      ["left_out", "no_way"],
    ]);
    expect((await office.decide(run.id, "approve")).body.code).toBe("payout_run_empty");
    await office.decide(run.id, "withdraw");
  });

  it("waits where her account cannot be paid any more, or is paid in another currency", async () => {
    const [refused, other] = [await paidByStripe(2000n), await paidByStripe(2000n)];
    const drafted = (await office.draft([refused, other], undefined, "eur")).body.run;
    stripe.connect.accountOf(refused.id).payouts_enabled = false;
    stripe.connect.verify(stripe.connect.accountOf(other.id), "chf");
    await Promise.all([refused, other].map((seller) => post("/stripe/look", {}, seller)));
    await office.decide(drafted.id, "approve");
    await eventually(async () => (await office.run(drafted.id)).body.run.state === "done");
    const found = await office.payouts({ run_id: drafted.id });
    expect(found.map(({ seller_id, reason }) => [seller_id, reason]).sort()).toEqual(
      [
        [refused.id, "stripe_not_ready"],
        [other.id, "stripe_currency"],
      ].sort(),
    );
    expect([await holds(refused, "eur"), await holds(other, "eur")]).toEqual([
      [2000n, 0n, 0n],
      [2000n, 0n, 0n],
    ]);
  });

  it("asked Stripe for nothing that it does not know", () => {
    expect(stripe.malformed).toEqual([]);
  });
});

/** What the tests read of the modules. */
interface Accounts {
  listProviderEvents(of: object): Promise<{ id: string; state: string; note: string | null }[]>;
}
