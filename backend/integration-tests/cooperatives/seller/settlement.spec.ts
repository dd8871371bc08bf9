import type { MemberSettlementAnswer, MemberSettlementsAnswer } from "@dastranj/cooperatives/contract";
import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aMember, aSeller, type TestSeller } from "../../support/factories";
import { failOnceAt } from "../../support/faults";
import { send } from "../../support/http";
import { aCooperative } from "../../support/members";
import { asked, type OrderAtHub, receive } from "../../support/receiving";
import {
  aPricedOrder,
  availableOf,
  brings,
  COMMISSION,
  isAccepted,
  isPaid,
  preview,
  settles,
  sumOfBooks,
} from "../../support/settling";

const PAID = 5_292_000_000n;

/** 600 kg of three homes, 12 kg of it rejected and 88 kg of the second grade; accepted by its buyer. */
async function aDeliveredOrder(): Promise<OrderAtHub> {
  const order = await aPricedOrder([300_000, 200_000, 100_000]);
  await brings(order, 0, { weighed: 300_000, rejected: 12_000 });
  await brings(order, 1, { weighed: 112_000 });
  await brings(order, 1, { weighed: 88_000, grade: "b" });
  await brings(order, 2, { weighed: 100_000 });
  await isAccepted(order, 588_000);
  return order;
}

const rowsOf = async (order: OrderAtHub) =>
  asked("select id from settlement where wholesale_order_id = ?", order.id);

describe("a wholesale order is settled", () => {
  it("shares what the buyer paid for 588 of 600 kg to the last rial", async () => {
    const order = await aDeliveredOrder();
    await isPaid(order, PAID);
    const before = await preview(order);
    expect(before.body).toMatchObject({
      order: { state: "accepted", quantity: 600_000, delivered: 588_000, company: "هتل ارگ" },
      settled: null,
      in_the_way: [],
      available: String(PAID - COMMISSION),
      sums: {
        ...{ goods: "5292000000", earned: "4023600000", outside: "0", margin: "423360000" },
        ...{ platform: "100000000", surplus: "745040000", repaid: "0", due: "4023600000" },
      },
      count: 3,
    });

    const { status, body } = await settles(order);
    expect([status, body.order.state, body.in_the_way]).toEqual([200, "settled", []]);
    expect(body.sums).toEqual(before.body.sums);
    const of = (member: TestSeller | undefined) => body.members.find((one) => one.member.id === member?.id);
    const [first, second, third] = order.members;
    expect([first, second, third].map((member) => of(member)?.due)).toEqual([
      "2016000000",
      "1307600000",
      "700000000",
    ]);
    expect(of(second)?.lines.map(({ quantity, factor_bp, earned }) => [quantity, factor_bp, earned])).toEqual(
      [
        [112_000, 10_000, "784000000"],
        [88_000, 8500, "523600000"],
      ],
    );
    expect(await Promise.all(order.members.map(availableOf))).toEqual([
      2_016_000_000n,
      1_307_600_000n,
      700_000_000n,
    ]);
    // The margin and the surplus of the year.
    expect(await availableOf(order.cooperative)).toBe(423_360_000n + 745_040_000n);
    expect(await sumOfBooks()).toBe(0n);
  });

  it("once, whoever presses twice or at once", async () => {
    const order = await aDeliveredOrder();
    await isPaid(order, PAID);
    const { seen } = (await preview(order)).body;
    const both = await Promise.all([settles(order, seen), settles(order, seen)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]?.body.settled).toEqual(both[1]?.body.settled);
    expect((await settles(order, seen)).status).toBe(200);
    expect(await rowsOf(order)).toHaveLength(1);
    expect(await availableOf(order.members[0] as TestSeller)).toBe(2_016_000_000n);
  });

  it("only when everything is final, and its money has come", async () => {
    const order = await aPricedOrder([100_000]);
    await brings(order, 0, { weighed: 60_000 });
    const waits = await receive(order, { allotment_id: order.shares[0], weighed: 40_000 });
    const codes = async () => (await preview(order)).body.in_the_way.map(({ code, count }) => [code, count]);
    expect(await codes()).toEqual([
      ["settlement_receipts_open", 1],
      ["settlement_not_accepted", null],
      ["settlement_balance_low", null],
    ]);
    expect((await settles(order)).body.code).toBe("settlement_receipts_open");
    await asked("update receipt set state = 'agreed', final_at = now() where id = ?", waits.body.receipt.id);
    expect((await settles(order)).body.code).toBe("settlement_not_accepted");
    await isAccepted(order, 100_000);
    expect((await preview(order)).body.in_the_way.map(({ code }) => code)).toEqual([
      "settlement_money_waits",
      "settlement_balance_low",
    ]);
    expect((await settles(order)).body.code).toBe("settlement_money_waits");
    expect(await rowsOf(order)).toEqual([]);
  });

  it("not while the cooperative has less available than its members have to get, and says how much lacks", async () => {
    const order = await aDeliveredOrder();
    await isPaid(order, 4_023_600_000n + COMMISSION - 1n);
    expect((await preview(order)).body.in_the_way).toEqual([
      { code: "settlement_balance_low", count: null, amount: "1" },
    ]);
    expect(await settles(order)).toMatchObject({ status: 400, body: { code: "settlement_balance_low" } });
    expect([await rowsOf(order), await availableOf(order.members[0] as TestSeller)]).toEqual([[], 0n]);
    expect((await preview(order)).body.order.state).toBe("accepted");
  });

  it("with a loss that the cooperative bears, where goods from outside cost more", async () => {
    const order = await aDeliveredOrder();
    await isPaid(order, PAID + 2_000_000_000n);
    await asked(
      `insert into outside_purchase (id, wholesale_order_id, cooperative_id, request_key, quantity, unit_price,
         currency_code, words, noted_by, noted_at) values (?, ?, ?, ?, 100000, '8000000', 'irr', 'بازار', 'x', now())`,
      ...[`outp_${order.id}`, order.id, order.cooperative.id, order.id],
    );
    const { body } = await settles(order);
    expect(body.sums).toMatchObject({ outside: "800000000", surplus: "-54960000", due: "4023600000" });
  });

  it("as it was shown: what changed meanwhile is looked at again", async () => {
    const order = await aDeliveredOrder();
    await isPaid(order, PAID);
    expect((await settles(order, "something-else")).body.code).toBe("settlement_changed");
    expect(await rowsOf(order)).toEqual([]);
  });

  it("by an owner of that cooperative", async () => {
    const order = await aDeliveredOrder();
    await isPaid(order, PAID);
    const { seen } = (await preview(order)).body;
    const staff = await aMember(order.cooperative, { role: "staff" });
    const path = `/seller/cooperative/wholesale-orders/${order.id}/settlement`;
    expect((await send("POST", path, { seen }, staff)).body).toMatchObject({
      code: "cooperative_owners_only",
    });
    const other = await aCooperative();
    expect((await send("POST", path, { seen }, other)).status).toBe(404);
    expect((await send("GET", path, undefined, other)).status).toBe(404);
    expect((await send("GET", path, undefined, order.members[0])).body).toMatchObject({
      code: "cooperatives_only",
    });
    expect(await rowsOf(order)).toEqual([]);
  });

  it("wholly or not at all, wherever the process dies", async () => {
    const order = await aDeliveredOrder();
    await isPaid(order, PAID);
    const { seen } = (await preview(order)).body;
    const writes = [
      "insert settlement",
      "insert settlement_share",
      // After the books were told.
      "update wholesale_order",
      "insert wholesale_order_event",
    ] as const;
    const happened = await failOnceAt(...writes);
    for (const _ of writes) {
      await settles(order, seen);
      if ((await rowsOf(order)).length > 0) break;
      expect(await availableOf(order.members[0] as TestSeller)).toBe(0n);
      expect((await preview(order)).body.order.state).toBe("accepted");
    }
    expect((await settles(order, seen)).status).toBe(200);
    expect((await happened()).length).toBe(writes.length);
    expect(await rowsOf(order)).toHaveLength(1);
    expect(await Promise.all(order.members.map(availableOf))).toEqual([
      2_016_000_000n,
      1_307_600_000n,
      700_000_000n,
    ]);
  });
});

describe("a member's sheet", () => {
  it("says what she brought, at her price and grade, and of the order only how large it was", async () => {
    const order = await aDeliveredOrder();
    await isPaid(order, PAID);
    const settled = (await settles(order)).body;
    const [first, second] = order.members as [TestSeller, TestSeller];
    const share = settled.members.find(({ member }) => member.id === second.id)?.share_id ?? "none";
    const list = await send<MemberSettlementsAnswer>("GET", "/seller/settlements", undefined, second);
    expect(list.body).toMatchObject({ count: 1, settlements: [{ id: share, due: "1307600000" }] });
    const path = `/seller/settlements/${share}`;
    const { body } = await send<MemberSettlementAnswer>("GET", path, undefined, second);
    expect(body.settlement).toMatchObject({
      ...{ wholesale_order_id: order.id, ordered: 600_000, delivered: 588_000, quantity: 200_000 },
      ...{ earned: "1307600000", repaid: "0", due: "1307600000" },
      lines: [
        { quantity: 112_000, unit_price: "7000000", factor_bp: 10_000, earned: "784000000" },
        { quantity: 88_000, unit_price: "7000000", factor_bp: 8500, earned: "523600000" },
      ],
    });
    for (const others of [first.id, "2016000000", "4023600000", "9000000", "423360000"])
      expect(JSON.stringify(body)).not.toContain(others);
    const ofOrder = await send<MemberSettlementAnswer>(
      "GET",
      `/seller/settlements/${order.id}`,
      undefined,
      second,
    );
    expect(ofOrder.body.settlement.id).toBe(share);
    for (const stranger of [first, await aSeller(), order.cooperative])
      expect((await send("GET", path, undefined, stranger)).status).toBe(404);
  });

  it("is printed and listed in both languages, for her and for her cooperative", async () => {
    const order = await aDeliveredOrder();
    const ofOrder = `/seller/cooperative/wholesale-orders/${order.id}/settlement`;
    const { url, market } = await application();
    const file = async (path: string, { token }: { token: string }) => {
      const headers = { authorization: `Bearer ${token}`, "x-publishable-api-key": market.publishableKey };
      const response = await fetch(`${url}${path}`, { headers });
      return { status: response.status, text: await response.text() };
    };
    expect((await file(`${ofOrder}/sheet.pdf`, order.cooperative)).status).toBe(404);
    await isPaid(order, PAID);
    const settled = (await settles(order)).body;
    const [first] = order.members as [TestSeller];
    const share = settled.members.find(({ member }) => member.id === first.id)?.share_id ?? "none";
    const readers = [
      [ofOrder, order.cooperative],
      [`/seller/cooperative/settlements/${share}`, order.cooperative],
      [`/seller/settlements/${share}`, first],
    ] as const;
    for (const language of ["fa", "en"])
      for (const [path, reader] of readers) {
        const paper = await file(`${path}/sheet.pdf?language=${language}`, reader);
        expect([paper.status, paper.text.slice(0, 5)]).toEqual([200, "%PDF-"]);
        const list = await file(`${path}/sheet.csv?language=${language}`, reader);
        expect([list.status, list.text.includes('"2016000000"')]).toEqual([200, true]);
        for (const stranger of [await aCooperative(), order.members[1] as TestSeller])
          expect([403, 404]).toContain((await file(`${path}/sheet.csv`, stranger)).status);
      }
    const list = (await file(`${ofOrder}/sheet.csv?language=en`, order.cooperative)).text;
    expect(list).toContain('"Paid to members","588","4023600000","0","4023600000"');
  });
});
