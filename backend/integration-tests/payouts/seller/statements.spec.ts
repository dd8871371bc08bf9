import type { Account, Ledger, StatementAnswer, StatementsAnswer } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { postedOf } from "../../support/books";
import { atCommission } from "../../support/commission";
import { eventually } from "../../support/eventually";
import { anOperator, aProduct, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { settled } from "../../support/orders";
import { paperOf } from "../../support/papers";
import { offerStrictPayments, STRICT } from "../../support/payments/strict-payments";
import { answer, askBack, delivered } from "../../support/returns";

const DAY_MS = 86_400_000;
const NOTHING = {
  goods: "0",
  discount: "0",
  shipping: "0",
  commission: "0",
  vat: "0",
  refund: "0",
  postage: "0",
  settlement: "0",
  advance: "0",
  surplus: "0",
  cash: "0",
  payout: "0",
  exchange: "0",
  other: "0",
};

describe("a seller's statement", () => {
  let weaver: TestSeller;
  let newcomer: TestSeller;
  let operator: { token: string };
  let bought: Awaited<ReturnType<typeof delivered>>;
  let display_id: number;
  let month: string;

  const months = async (query = "", seller = weaver) =>
    (await send<StatementsAnswer>("GET", `/seller/statements${query}`, undefined, seller)).body;
  const statement = async (name = month, query = "") =>
    (await send<StatementAnswer>("GET", `/seller/statements/${name}${query}`, undefined, weaver)).body
      .statement;
  const ofCurrency = async (code: string) =>
    (await statement()).currencies.find(({ currency }) => currency.code === code);

  /** Two kilims were sold, with 5 % taken and 10 % VAT on that; one comes back after both were hers, and a payout was sent. */
  beforeAll(async () => {
    await offerStrictPayments();
    [weaver, newcomer] = [await aSeller(), await aSeller()];
    operator = { token: await anOperator() };
    await send(
      "POST",
      "/seller/handover-addresses",
      { kind: "hub", city: "شیراز", address: "خیابان زند، انبار", phone: "۰۷۱۳۲۳۴۵۶۷۸", hours: null },
      weaver,
    );
    const kilim = await aProduct(weaver, { stock: 100, irr: 12_000_000 });
    const office = await atCommission();
    await office.vat(1000);
    await office.write(weaver, {});
    bought = await delivered(weaver, kilim, { provider: STRICT, pieces: 2 });
    const { container } = await application();
    await load("@dastranj/orders/workflows").completeSellerOrder(
      container,
      bought.part.id,
      new Date(Date.now() + 60 * DAY_MS),
    );
    await eventually(async () => (await postedOf(bought.part.id)).length >= 3);
    const { body } = await askBack(bought);
    await answer(weaver, body.return.id, "approve");
    await answer(weaver, body.return.id, "receive", { items: [{ line_item_id: bought.line, quantity: 1 }] });
    await settled(bought.order, weaver);
    await eventually(async () => (await postedOf(bought.part.id)).length >= 5);
    const of = (kind: string) => `${kind}:${weaver.id}:irr` as Account;
    await container.resolve<Ledger>("ledger").post([
      {
        reference: `payout:${weaver.id}:intent`,
        kind: "payout_intent",
        occurred_at: new Date(),
        seller_id: weaver.id,
        movements: [{ from: of("available"), to: of("in_transit"), amount: 5_000_000n, line: "payout" }],
      },
      {
        reference: `payout:${weaver.id}:sent`,
        kind: "payout_sent",
        occurred_at: new Date(),
        seller_id: weaver.id,
        movements: [{ from: of("in_transit"), to: "paid_out:bank:irr", amount: 5_000_000n, line: "payout" }],
      },
      {
        reference: `exchange:${weaver.id}`,
        kind: "exchange",
        occurred_at: new Date(),
        seller_id: weaver.id,
        movements: [
          {
            from: "exchange:-:eur",
            to: `available:${weaver.id}:eur` as Account,
            amount: 1_250n,
            line: "exchange",
          },
        ],
      },
    ]);
    const { data } = await container
      .resolve("query")
      .graph({ entity: "seller_order", fields: ["display_id"], filters: { id: bought.part.id } });
    display_id = data[0].display_id;
    month = (await months()).months[0]?.month ?? "";
  });

  it("tells each order and payout of the month, and opens and closes to the rial", async () => {
    const { total } = bought.part;
    const shipping = total - 24_000_000;
    const closing = total - 12_000_000 - 660_000 - 5_000_000;
    const told = await statement();
    expect(told).toMatchObject({ calendar: "persian", time_zone: "Asia/Tehran", open: true });
    expect(told.month).toMatch(/^14\d\d-\d\d$/);
    const irr = await ofCurrency("irr");
    expect(irr).toEqual({
      currency: { code: "irr", decimals: 0 },
      opening: "0",
      count: 2,
      rows: [
        {
          seller_order_id: bought.part.id,
          display_id,
          reference: null,
          kind: null,
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
          amounts: {
            ...NOTHING,
            goods: "24000000",
            shipping: String(shipping),
            commission: "-600000",
            vat: "-60000",
            refund: "-12000000",
          },
          change: String(closing + 5_000_000),
        },
        {
          seller_order_id: null,
          display_id: null,
          reference: `payout:${weaver.id}:sent`,
          kind: "payout_sent",
          at: expect.any(String),
          amounts: { ...NOTHING, payout: "-5000000" },
          change: "-5000000",
        },
      ],
      totals: {
        ...NOTHING,
        goods: "24000000",
        shipping: String(shipping),
        commission: "-600000",
        vat: "-60000",
        refund: "-12000000",
        payout: "-5000000",
      },
      earned: String(closing + 5_000_000),
      closing: String(closing),
    });
    // What the ledger holds for her is what it closes with.
    const { container } = await application();
    const kinds = ["pending", "available", "in_transit", "debt", "cash"];
    const held = await container
      .resolve<Ledger>("ledger")
      .balances(kinds.map((kind) => `${kind}:${weaver.id}:irr` as Account));
    expect([...held.values()].reduce((sum, one) => sum + one, 0n)).toBe(BigInt(closing));
  });

  it("keeps currencies apart", async () => {
    expect(await ofCurrency("eur")).toMatchObject({
      currency: { code: "eur", decimals: 2 },
      opening: "0",
      totals: { ...NOTHING, exchange: "1250" },
      earned: "0",
      closing: "1250",
    });
  });

  it("is turned over page by page, and sums up all of it", async () => {
    const whole = await ofCurrency("irr");
    const second = (await statement(month, "?limit=1&offset=1")).currencies.find(
      ({ currency }) => currency.code === "irr",
    );
    expect(second).toEqual({ ...whole, rows: [whole?.rows[1]] });
  });

  it("stands in a list of her months, of which the next opens with what this closes", async () => {
    const list = await months();
    const irr = await ofCurrency("irr");
    expect(list).toMatchObject({ calendar: "persian", earlier: null });
    expect(list.currencies).toEqual([
      { code: "eur", decimals: 2 },
      { code: "irr", decimals: 0 },
    ]);
    expect(list.months).toHaveLength(1);
    expect(list.months[0]).toMatchObject({ month, open: true });
    expect(list.months[0]?.sums).toEqual([
      { currency: "eur", opening: "0", earned: "0", paid_out: "0", closing: "1250" },
      {
        currency: "irr",
        opening: "0",
        earned: irr?.earned,
        paid_out: "5000000",
        closing: irr?.closing,
      },
    ]);
    expect((await months(`?before=${month}`)).months).toEqual([]);
    // Nothing was earned yet: nothing is listed, and nothing is wrong.
    expect(await months("", newcomer)).toMatchObject({ currencies: [], months: [], earlier: null });
  });

  it("is a list for a spreadsheet in both languages, with what she has after each row", async () => {
    const { total } = bought.part;
    const closing = total - 17_660_000;
    const path = `/seller/statements/${month}/statement.csv`;
    const { status, headers, body } = await send("GET", `${path}?language=en`, undefined, weaver);
    expect([status, headers.get("content-type"), headers.get("content-disposition")]).toEqual([
      200,
      "text/csv; charset=utf-8",
      `attachment; filename="statement-${month}.csv"`,
    ]);
    const lines = (body.message as string).replace("\ufeff", "").trimEnd().split("\r\n");
    expect(lines[0]).toBe(
      "Currency,Day,What,Goods,Discount we gave,Shipping,Commission,VAT on commission,Refund,Return postage,Wholesale settlement,Advance,Surplus of the year,Cash you hold,Payout,Exchange,Other,Net,Balance",
    );
    const rows = lines.slice(1).map((line) => line.split(","));
    const shown = (currency: string) =>
      rows
        .filter(([code]) => code === currency)
        .map(([, , what, ...amounts]) => [what, ...amounts.slice(-2)]);
    expect(shown("IRR")).toEqual([
      ["Opening balance", "", "0"],
      [`Order ${display_id}`, String(closing + 5_000_000), String(closing + 5_000_000)],
      ["Paid out to you", "-5000000", String(closing)],
      ["Balance so far", String(closing), String(closing)],
    ]);
    expect(shown("EUR")).toEqual([
      ["Opening balance", "", "0.00"],
      ["Exchange", "12.50", "12.50"],
      ["Balance so far", "12.50", "12.50"],
    ]);
    const persian = await send("GET", path, undefined, weaver);
    expect(persian.body.message).toContain("مانده‌ی آغاز ماه");
    expect(persian.body.message).toContain(`سفارش ${display_id}`);
  });

  it("is a paper in both languages", async () => {
    const { total } = bought.part;
    const path = `/seller/statements/${month}/statement.pdf`;
    const paper = await paperOf(`${path}?language=en`, weaver.token);
    expect([paper.status, paper.name]).toEqual([200, `inline; filename="statement-${month}.pdf"`]);
    expect(paper.text).toContain("Seller's statement");
    expect(paper.text).toContain(String(display_id));
    expect(paper.amounts).toEqual(expect.arrayContaining([24_000_000, total - 17_660_000]));
    const persian = await paperOf(path, weaver.token);
    expect(persian.amounts).toEqual(expect.arrayContaining([24_000_000, total - 17_660_000]));
  });

  it.each([
    ["1405-13", 404, "statement_month_unknown"],
    ["2026-11", 404, "statement_month_unknown"],
    ["1490-01", 404, "statement_month_unknown"],
    ["1490-01/statement.pdf", 404, "statement_month_unknown"],
    ["nothing/statement.csv", 404, "statement_month_unknown"],
    ["1405-01?limit=201", 400, undefined],
    ["1405-01?offset=-1", 400, undefined],
    ["1405-01?seller_id=sel_other", 400, undefined],
    ["1405-01/statement.pdf?language=de", 400, undefined],
    ["?before=1405-13", 404, "statement_month_unknown"],
    ["?before=1490-01", 404, "statement_month_unknown"],
  ])("of %s is refused: %i %s", async (path, status, code) => {
    const way = `/seller/statements${path.startsWith("?") ? "" : "/"}${path}`;
    const refused = await send("GET", way, undefined, weaver);
    expect(refused.status).toBe(status);
    if (code) expect(refused.body.code).toBe(code);
  });

  it("shows another seller nothing of it; operators read anybody's", async () => {
    const hers = await send<StatementAnswer>("GET", `/seller/statements/${month}`, undefined, newcomer);
    expect(hers.body.statement.currencies).toEqual([]);
    const path = `/admin/statements/${weaver.id}`;
    const list = await send<StatementsAnswer>("GET", path, undefined, operator);
    expect(list.body).toEqual(await months());
    const read = await send<StatementAnswer>("GET", `${path}/${month}`, undefined, operator);
    expect(read.body.statement).toEqual(await statement());
    expect((await paperOf(`${path}/${month}/statement.pdf`, operator.token)).status).toBe(200);
    const nobody = await send("GET", "/admin/statements/sel_nobody", undefined, operator);
    expect([nobody.status, nobody.body.code]).toEqual([404, "statement_seller_unknown"]);
    expect((await send("GET", path, undefined, weaver)).status).toBe(401);
  });
});
