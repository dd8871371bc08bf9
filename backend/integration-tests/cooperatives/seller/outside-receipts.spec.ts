import { randomUUID } from "node:crypto";
import type { CooperativeDispatchesAnswer, LotAnswer } from "@dastranj/cooperatives/contract";
import { describe, expect, it } from "vitest";
import { type Answer, send } from "../../support/http";
import { aCooperative } from "../../support/members";
import { anOrderAtHub, asked, type OrderAtHub, receive, ships } from "../../support/receiving";

/** An order of 20 kg, of which 15 kg are a member's and 5 kg were bought of a neighbour. */
async function withFiveOutside(): Promise<OrderAtHub & { purchase: string }> {
  const order = await anOrderAtHub([15_000]);
  const purchase = `outp_${randomUUID()}`;
  await asked("update wholesale_order set quantity = 20000 where id = ?", order.id);
  await asked(
    `insert into outside_purchase (id, wholesale_order_id, cooperative_id, request_key, quantity, unit_price, currency_code, words, noted_by, noted_at)
     values (?, ?, ?, ?, 5000, '8000000', 'irr', 'همسایه', 'somebody', now())`,
    purchase,
    order.id,
    order.cooperative.id,
    randomUUID(),
  );
  return { ...order, purchase };
}

const receives = (
  order: OrderAtHub & { purchase: string },
  change: object = {},
  who = order.cooperative,
): Promise<Answer<CooperativeDispatchesAnswer>> =>
  send(
    "POST",
    `/seller/cooperative/wholesale-orders/${order.id}/outside-receipts`,
    {
      ...{ request_key: randomUUID(), outside_purchase_id: order.purchase, quantity: 5000, grade: "a" },
      ...change,
    },
    { token: who.token, language: "en" },
  );

const stateOf = async ({ id }: OrderAtHub) =>
  (await asked<{ state: string }>("select state from wholesale_order where id = ?", id))[0]?.state;

describe("what a cooperative buys outside", () => {
  it("becomes lots of its own, which are sent and traced as every other", async () => {
    const order = await withFiveOutside();
    await receive(order);
    expect(await stateOf(order)).toBe("allotted");
    const request_key = randomUUID();
    const first = await receives(order, { quantity: 2000, paper: "F-1405", request_key });
    expect([first.status, first.body.outside]).toEqual([
      201,
      [{ id: order.purchase, words: "همسایه", quantity: 5000, received: 2000 }],
    ]);
    const again = await receives(order, { quantity: 2000, request_key });
    expect([again.status, again.body.outside[0]?.received]).toEqual([200, 2000]);
    expect((await receives(order, { quantity: 3001 })).body.code).toBe("outside_more_than_bought");
    expect((await receives(order, { quantity: 3000, grade: "b" })).status).toBe(201);
    expect(await stateOf(order)).toBe("received");

    const { lots } = (await receives(order, { quantity: 2000, request_key })).body;
    expect(lots.map(({ member, quantity }) => [member.handle || member.name, quantity])).toEqual([
      [order.members[0]?.handle, 15_000],
      ["همسایه", 2000],
      ["همسایه", 3000],
    ]);
    await ships(order, 20_000);
    expect(await stateOf(order)).toBe("dispatched");
    const traced = await send<LotAnswer>(
      "GET",
      `/seller/cooperative/lots/${lots[1]?.number}`,
      undefined,
      order.cooperative,
    );
    expect(traced.body.lot).toMatchObject({
      ...{ member: { handle: "", name: "همسایه" }, receipt_id: null, quantity: 2000, remaining: 0 },
      went_to: [{ company: "هتل ارگ", quantity: 2000 }],
    });
  });

  it.each([
    ["nothing", { quantity: 0 }, "reading_implausible"],
    ["a grade of no pool", { grade: "z" }, "reading_grade_unknown"],
    ["a purchase of nobody", { outside_purchase_id: "outp_unknown" }, "outside_purchase_unknown"],
  ])("is not received for %s", async (_what, change, code) => {
    const order = await withFiveOutside();
    expect((await receives(order, change)).body.code).toBe(code);
    expect(await asked("select id from lot where wholesale_order_id = ?", order.id)).toEqual([]);
  });

  it("is received by its own cooperative alone, and never more of it by two at once", async () => {
    const order = await withFiveOutside();
    expect((await receives(order, {}, await aCooperative())).status).toBe(404);
    const both = await Promise.all([receives(order), receives(order)]);
    expect(both.map(({ status, body }) => body.code ?? status).sort()).toEqual([
      201,
      "outside_more_than_bought",
    ]);
  });
});
