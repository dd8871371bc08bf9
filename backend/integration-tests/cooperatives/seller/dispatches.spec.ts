import { randomUUID } from "node:crypto";
import type { CooperativeDispatchesAnswer, LotAnswer } from "@dastranj/cooperatives/contract";
import { describe, expect, it } from "vitest";
import { send } from "../../support/http";
import { aCooperative } from "../../support/members";
import { anOrderAtHub, asked, type OrderAtHub, receive } from "../../support/receiving";

describe("what leaves the hub", () => {
  const at = (order: OrderAtHub) => `/seller/cooperative/wholesale-orders/${order.id}/dispatches`;
  const dispatch = (order: OrderAtHub, body: object) =>
    send<CooperativeDispatchesAnswer>(
      "POST",
      at(order),
      { request_key: randomUUID(), ...body },
      order.cooperative,
    );

  it("is drawn from the oldest lots, traced from a lot to its buyers and from a shipment to its members", async () => {
    const order = await anOrderAtHub([15_000, 5000]);
    await receive(order);
    await receive(order, { allotment_id: order.shares[1], weighed: 5000 });
    const sent = await dispatch(order, { quantity: 16_000 });
    expect(sent.status).toBe(201);
    expect(sent.body.still_sent).toBe(5000);
    expect(sent.body.lots.map(({ remaining }) => remaining)).toEqual([4000]);
    const [shipment] = sent.body.dispatches;
    expect(shipment?.lines.map(({ member, quantity }) => [member.handle, quantity])).toEqual([
      [order.members[0]?.handle, 15_000],
      [order.members[1]?.handle, 1000],
    ]);
    const number = shipment?.lines[1]?.lot;
    const lot = await send<LotAnswer>(
      "GET",
      `/seller/cooperative/lots/${number}`,
      undefined,
      order.cooperative,
    );
    expect(lot.body.lot).toMatchObject({
      member: { handle: order.members[1]?.handle },
      quantity: 5000,
      remaining: 4000,
      went_to: [{ dispatch_id: shipment?.id, company: "هتل ارگ", quantity: 1000, state: "sent" }],
    });
    const foreign = await aCooperative();
    expect((await send("GET", `/seller/cooperative/lots/${number}`, undefined, foreign)).status).toBe(404);
    const slip = `${number?.slice(0, -1)}${(Number(number?.slice(-1)) + 1) % 10}`;
    const misread = await send("GET", `/seller/cooperative/lots/${slip}`, undefined, order.cooperative);
    expect(misread.body.code).toBe("lot_number_wrong");
    const pdf = `/seller/cooperative/dispatches/${shipment?.id}/delivery-note.pdf?language=`;
    for (const language of ["fa", "en"]) {
      const note = await send("GET", pdf + language, undefined, order.cooperative);
      expect([note.status, note.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    }
  });

  it("is never more than is there or was ordered, of one key once, by many at once", async () => {
    const order = await anOrderAtHub([15_000]);
    expect((await dispatch(order, { quantity: 1 })).body.code).toBe("dispatch_not_enough");
    const { lot } = (await receive(order)).body.receipt;
    const [row] = await asked<{ id: string }>(
      "select id from lot where number = ? and cooperative_id = ?",
      lot,
      order.cooperative.id,
    );
    const lots = (quantity: number) => ({ lots: [{ lot_id: row?.id, quantity }] });
    expect((await dispatch(order, lots(15_001))).body.code).toBe("dispatch_not_enough");
    expect((await dispatch(order, { lots: [{ lot_id: "lot_none", quantity: 1 }] })).body.code).toBe(
      "dispatch_lot_unknown",
    );
    expect((await dispatch(order, { ...lots(1), quantity: 1 })).status).toBe(400);
    expect((await dispatch({ ...order, cooperative: await aCooperative() }, { quantity: 1 })).status).toBe(
      404,
    );
    const request_key = randomUUID();
    const same = await Promise.all([1, 2].map(() => dispatch(order, { request_key, ...lots(5000) })));
    expect(same.map(({ status }) => status).sort()).toEqual([200, 201]);
    const many = await Promise.all(Array.from({ length: 6 }, () => dispatch(order, { quantity: 4000 })));
    expect(many.filter(({ status }) => status === 201).length).toBe(2);
    const [left] = await asked("select remaining from lot where id = ?", row?.id);
    expect(left).toEqual({ remaining: 2000 });
    // What has left is relied upon.
    const cancel = await send(
      "POST",
      `/seller/cooperative/receipts/${(await lastReceipt(order)).id}/cancel`,
      {},
      order.cooperative,
    );
    expect(cancel.body.code).toBe("receipt_already_sent");
  });

  const lastReceipt = async (order: OrderAtHub) =>
    (await asked<{ id: string }>("select id from receipt where wholesale_order_id = ?", order.id))[0] ?? {
      id: "",
    };
});
