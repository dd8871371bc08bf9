import { randomUUID } from "node:crypto";
import type {
  AdminDifferenceAnswer,
  AdminDisputeAnswer,
  AdminExchangeAnswer,
  AdminReconciliationAnswer,
  AdminReportAnswer,
  Ledger,
} from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { booksOfParts, postedOf } from "../../support/books";
import { eventually } from "../../support/eventually";
import { anOperator, aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { act, buyBy, partsOf } from "../../support/orders";
import { offerStrictPayments, STRICT } from "../../support/payments/strict-payments";

interface Parts {
  createSellerOrderChanges(row: object): Promise<unknown>;
}

describe("the books are compared with the facts", () => {
  let weaver: TestSeller;
  let kilim: TestProduct;
  let operator: { token: string };

  beforeAll(async () => {
    await offerStrictPayments();
    weaver = await aSeller();
    kilim = await aProduct(weaver, { stock: 1000 });
    operator = { token: await anOperator() };
  });

  /** A part whose payment stands in the books. */
  const bought = async () => {
    const order = await buyBy(STRICT, [kilim]);
    const [part] = await partsOf(order, [weaver]);
    if (!part) throw new Error("It has a part.");
    await eventually(async () => (await postedOf(part.id)).length === 1);
    return { order, ...part };
  };
  const compared = async () => {
    const { container } = await application();
    await load("@dastranj/payouts/workflows").reconcile(container, new Date());
  };
  const listed = async (group: string, id: string) => {
    const path = `/admin/reconciliation?group=${group}&limit=100`;
    const { body } = await send<AdminReconciliationAnswer>("GET", path, undefined, operator);
    const differences = body.differences.filter(({ seller_order_id }) => seller_order_id === id);
    return { differences, run: body.runs[0] };
  };
  const ledger = async () => (await application()).container.resolve<Ledger>("ledger");

  it("posts what was only late, and says so", async () => {
    const { id, total } = await bought();
    const { container } = await application();
    // A fact of which nobody told the books.
    await container
      .resolve<Parts>("seller_order")
      .createSellerOrderChanges({ seller_order_id: id, status: "accepted", at: new Date(), by: "seller" });
    await compared();
    expect(await booksOfParts([id])).toEqual({
      [`pending ${weaver.id}`]: total,
      [`clearing ${STRICT}`]: -total,
    });
    const { differences, run } = await listed("open", id);
    expect(differences).toEqual([]);
    expect(run?.late_references).toContain(`part:${id}:accepted`);
    expect(run?.finished_at).not.toBeNull();
  });

  it("lists what differs and leaves it as it is, until somebody explains it", async () => {
    const { id, order, total } = await bought();
    await (await ledger()).post([
      {
        reference: `part:${id}:accepted`,
        kind: "accepted",
        occurred_at: new Date(),
        seller_order_id: id,
        seller_id: weaver.id,
        movements: [
          { from: "buyer_payments:-:irr", to: `pending:${weaver.id}:irr`, amount: 7n, line: "goods" },
        ],
      },
      {
        reference: `part:${id}:gift`,
        kind: "gift",
        occurred_at: new Date(),
        seller_order_id: id,
        movements: [{ from: "platform_discounts:-:irr", to: "commission:-:irr", amount: 3n, line: "gift" }],
      },
    ]);
    await act(weaver, { id }, "accept");
    await compared();
    const { differences } = await listed("open", id);
    expect(differences.map(({ kind, subject, order_id, found }) => [kind, subject, order_id, found])).toEqual(
      [
        ["entry_differs", `part:${id}:accepted`, order, `part:${id}:accepted`],
        ["entry_unexpected", `part:${id}:gift`, order, `part:${id}:gift`],
      ],
    );
    expect(await booksOfParts([id])).toEqual({
      buyer_payments: total - 7,
      [`pending ${weaver.id}`]: 7,
      [`clearing ${STRICT}`]: -total,
      platform_discounts: -3,
      commission: 3,
    });
    const path = `/admin/reconciliation/${differences[0]?.id}/explain`;
    expect((await send("POST", path, { words: " " }, operator)).status).toBe(400);
    const words = "سند آزمایشی است";
    const explained = await send<AdminDifferenceAnswer>("POST", path, { words }, operator);
    expect(explained.body.difference.explanation).toBe(words);
    await compared();
    expect((await listed("open", id)).differences.map(({ kind }) => kind)).toEqual(["entry_unexpected"]);
    expect((await listed("explained", id)).differences.map(({ kind }) => kind)).toEqual(["entry_differs"]);
    const unknown = await send("POST", "/admin/reconciliation/bdiff_none/explain", { words }, operator);
    expect([unknown.status, unknown.body.code]).toEqual([404, "book_difference_not_found"]);
  });

  it("compares a provider's list, and refuses what is none", async () => {
    const [one, two] = [await bought(), await bought()];
    const { container } = await application();
    const paymentOf = async (order: string): Promise<string> => {
      const { data } = await container.resolve("query").graph({
        entity: "order",
        fields: ["payment_collections.payments.id"],
        filters: { id: order },
      });
      return data[0].payment_collections[0].payments[0].id;
    };
    const [first, second] = [await paymentOf(one.order), await paymentOf(two.order)];
    const around = {
      provider_id: STRICT,
      currency_code: "irr",
      from: new Date(Date.now() - 3_600_000).toISOString(),
      until: new Date(Date.now() + 3_600_000).toISOString(),
    };
    const compare = (csv: string) =>
      send<AdminReportAnswer>("POST", "/admin/reconciliation/reports", { ...around, csv }, operator);
    const { status, body } = await compare(
      `Reference,Amount\n${first},${one.total}\n${second},"${two.total - 5}"\nunknown_1,۱۰۰\n`,
    );
    expect([status, body.rows]).toEqual([200, 3]);
    const about = (subject: string) => body.differences.find((found) => found.subject === subject);
    expect(about(first)).toBeUndefined();
    expect(about(second)).toMatchObject({
      kind: "report_amount",
      order_id: two.order,
      expected: String(two.total),
      found: String(two.total - 5),
    });
    expect(about(`${STRICT}:unknown_1`)).toMatchObject({ kind: "report_unknown", found: "100" });
    for (const csv of ["reference,amount\n", `reference,amount\n${first},12.5\n`, "a,b\n1,2\n", '"'])
      expect((await compare(csv)).body.code).toBe("book_report_wrong");
  });

  it("follows a dispute that an operator tells of, once, to the end it has", async () => {
    const { id, total } = await bought();
    await act(weaver, { id }, "accept");
    await eventually(async () => (await postedOf(id)).length === 2);
    const told = { key: randomUUID(), seller_order_id: id, provider_id: STRICT, amount: String(total) };
    const tell = (body: object) => send<AdminDisputeAnswer>("POST", "/admin/disputes", body, operator);
    for (const wrong of ["1.5", "-1", "0", "9007199254740992"])
      expect((await tell({ ...told, amount: wrong })).status).toBe(400);
    expect((await tell({ ...told, amount: String(total + 1) })).body.code).toBe("book_amount_wrong");
    expect((await tell({ ...told, provider_id: "pp_other" })).body.code).toBe("book_provider_wrong");
    expect((await tell({ ...told, seller_order_id: "sord_none" })).body.code).toBe("book_part_not_found");
    const [first, again] = await Promise.all([tell(told), tell(told)]);
    expect([first.status, again.body.dispute.id]).toEqual([200, first.body.dispute.id]);
    await eventually(async () => (await postedOf(id)).length === 3);
    expect(await booksOfParts([id])).toEqual({
      [`pending ${weaver.id}`]: total,
      [`chargebacks ${STRICT}`]: -total,
    });
    const close = (outcome: string) =>
      send<AdminDisputeAnswer>(
        "POST",
        `/admin/disputes/${first.body.dispute.id}/close`,
        { outcome },
        operator,
      );
    expect((await close("lost")).body.dispute.outcome).toBe("lost");
    expect((await close("lost")).status).toBe(200);
    const other = await close("won");
    expect([other.status, other.body.code]).toEqual([400, "book_dispute_closed"]);
    await eventually(async () => (await postedOf(id)).length === 4);
    expect(await booksOfParts([id])).toEqual({});
  });

  it("exchanges a balance at an operator's rate, by one entry", async () => {
    const kept = await ledger();
    const [eur, irr] = [`available:${weaver.id}:eur`, `available:${weaver.id}:irr`] as const;
    await kept.post([
      {
        reference: `test:${randomUUID()}`,
        kind: "test",
        occurred_at: new Date(),
        movements: [{ from: "clearing:pp_test:eur", to: eur, amount: 12_345n, line: "test" }],
      },
    ]);
    const before = (await kept.balances([irr])).get(irr) ?? 0n;
    const wanted = {
      key: randomUUID(),
      seller_id: weaver.id,
      from: "eur",
      to: "irr",
      amount: "12345",
      rate: "620000.5",
    };
    const exchange = (body: object) =>
      send<AdminExchangeAnswer>("POST", "/admin/balance-exchanges", body, operator);
    const preview = await exchange(wanted);
    expect(preview.body).toMatchObject({ posted: false, exchange: { id: null, to_amount: "76539061" } });
    expect((await exchange({ ...wanted, amount: "12346" })).body.code).toBe("book_balance_too_small");
    expect((await exchange({ ...wanted, to: "eur" })).body.code).toBe("book_currency_wrong");
    expect((await exchange({ ...wanted, rate: "0.00" })).status).toBe(400);
    const sure = { ...wanted, confirm: true };
    const both = await Promise.all([exchange(sure), exchange(sure)]);
    expect(both.map(({ status, body }) => [status, body.posted])).toEqual([
      [200, true],
      [200, true],
    ]);
    const after = await kept.balances([eur, irr]);
    expect([after.get(eur), (after.get(irr) ?? 0n) - before]).toEqual([0n, 76_539_061n]);
  });
});
