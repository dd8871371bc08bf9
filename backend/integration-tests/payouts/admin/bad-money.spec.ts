import { randomUUID } from "node:crypto";
import type { Ledger } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { postedOf } from "../../support/books";
import { eventually } from "../../support/eventually";
import { anOperator, aProduct, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { buyBy, partsOf } from "../../support/orders";
import { offerStrictPayments, STRICT } from "../../support/payments/strict-payments";

/** Amounts that are none: of fractions, below or at nothing, at 2^53 and above, written otherwise. */
const NO_AMOUNTS = ["1.5", "-1", "0", "00", "9007199254740992", "1e3", "1,000", "", 5, null];

describe("money that cannot be is refused, and nothing is posted", () => {
  let weaver: TestSeller;
  let part: { id: string; total: number };
  let operator: { token: string };

  beforeAll(async () => {
    await offerStrictPayments();
    weaver = await aSeller();
    operator = { token: await anOperator() };
    const order = await buyBy(STRICT, [await aProduct(weaver)]);
    const [bought] = await partsOf(order, [weaver]);
    if (!bought) throw new Error("It has a part.");
    part = bought;
    await eventually(async () => (await postedOf(part.id)).length === 1);
  });

  const post = async (path: string, body: object) => {
    const answer = await send("POST", path, body, operator);
    return [answer.status, answer.body.code ?? answer.body.type];
  };
  /** What stands of the part and of its seller: entries, disputes, exchanges. */
  const standing = async () => {
    const { container } = await application();
    const books = container.resolve<Books>("books");
    return [
      await postedOf(part.id),
      await container.resolve<Ledger>("ledger").entries({ seller_id: weaver.id, limit: 100 }),
      await books.listBookDisputes({ seller_order_id: part.id }),
      await books.listBookExchanges({ seller_id: weaver.id }),
    ];
  };
  const refused = async (path: string, body: object, code: string) => {
    const before = await standing();
    expect(await post(path, body)).toEqual([400, code]);
    expect(await standing()).toEqual(before);
  };

  const dispute = (other: object) => ({
    key: randomUUID(),
    seller_order_id: part.id,
    provider_id: STRICT,
    amount: "1000",
    ...other,
  });
  const exchange = (other: object) => ({
    key: randomUUID(),
    seller_id: weaver.id,
    from: "eur",
    to: "irr",
    amount: "100",
    rate: "620000.5",
    confirm: true,
    ...other,
  });

  it.each(NO_AMOUNTS)("an amount of %j in a dispute or an exchange", async (amount) => {
    await refused("/admin/disputes", dispute({ amount }), "invalid_data");
    await refused("/admin/balance-exchanges", exchange({ amount }), "invalid_data");
  });

  it.each([
    ["more than the part cost", "book_amount_wrong", { amount: "12560001" }],
    ["of a provider that had no part in it", "book_provider_wrong", { provider_id: "pp_stripe_stripe" }],
    ["with another field", "invalid_data", { currency_code: "eur" }],
  ])("a dispute %s", async (_, code, other) => {
    expect(part.total).toBe(12_560_000);
    await refused("/admin/disputes", dispute(other), code);
  });

  it.each([
    ["into its own currency", "book_currency_wrong", { to: "eur" }],
    ["from a currency that nobody knows", "book_currency_wrong", { from: "qqq" }],
    ["of a seller whom nobody knows", "book_balance_too_small", { seller_id: "sel_nobody" }],
    ["of more than is there", "book_balance_too_small", {}],
    ["to 2^53 and above", "book_amount_wrong", { amount: "9007199254740991" }],
    ["to nothing", "book_amount_wrong", { rate: "0.000000000001" }],
    ["at a rate below nothing", "invalid_data", { rate: "-1" }],
    ["at no rate", "invalid_data", { rate: "0" }],
    ["at a rate in another notation", "invalid_data", { rate: "6e5" }],
  ])("an exchange %s", async (_, code, other) => {
    await refused("/admin/balance-exchanges", exchange(other), code);
  });

  it.each([
    ["a fraction of a rial", "book_report_wrong", "reference,amount\nx,1.5", {}],
    ["less than nothing", "book_report_wrong", "reference,amount\nx,-1", {}],
    ["2^53", "book_report_wrong", "reference,amount\nx,9007199254740992", {}],
    [
      "a currency that nobody knows",
      "book_currency_wrong",
      "reference,amount\nx,1",
      { currency_code: "qqq" },
    ],
    [
      "days that end before they begin",
      "ledger_period_wrong",
      "reference,amount\nx,1",
      { until: "2026-01-01T00:00:00Z" },
    ],
  ])("a provider's list with %s", async (_, code, csv, other) => {
    const days = { from: "2026-01-02T00:00:00Z", until: "2026-01-03T00:00:00Z" };
    const list = { provider_id: STRICT, currency_code: "irr", csv, ...days, ...other };
    await refused("/admin/reconciliation/reports", list, code);
  });

  it.each([
    ["with a fraction", "invalid_data", { rate: 2.5 }],
    ["below nothing", "invalid_data", { rate: -1 }],
    ["above the whole", "invalid_data", { rate: 10_001 }],
    ["of a day that is past", "commission_rule_in_past", { rate: 900, from: "2020-01-01" }],
  ])("a rate of VAT %s", async (_, code, body) => {
    await refused("/admin/commission-vat", body, code);
  });

  it("a transfer that came to no amount", async () => {
    for (const amount of [-1, 0, 2 ** 53, "5", null])
      await refused("/admin/receipts/trec_none/confirm", { amount }, "invalid_data");
  });

  it("a chargeback that Stripe did not sign", async () => {
    const event = {
      id: `evt_${randomUUID()}`,
      type: "charge.dispute.created",
      data: { object: { amount: 5 } },
    };
    const at = Math.floor(Date.now() / 1000);
    const before = await standing();
    const { status, body } = await send("POST", "/hooks/payments/stripe", event, {
      headers: { "stripe-signature": `t=${at},v1=${"0".repeat(64)}` },
    });
    expect([status, body.code]).toEqual([400, "webhook_forged"]);
    const { container } = await application();
    const kept = await container.resolve<Events>("payment_event").listPaymentEvents({ event_id: event.id });
    expect([kept, await standing()]).toEqual([[], before]);
  });
});

/** What the tests read of the modules. */
interface Books {
  listBookDisputes(of: object): Promise<object[]>;
  listBookExchanges(of: object): Promise<object[]>;
}
interface Events {
  listPaymentEvents(of: object): Promise<object[]>;
}
