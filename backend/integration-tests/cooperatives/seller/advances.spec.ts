import type {
  AdvanceRoomAnswer,
  AdvancesAnswer,
  MemberAdvanceAnswer,
  MemberAdvancesAnswer,
} from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { aSeller, type TestSeller } from "../../support/factories";
import { failOnceAt } from "../../support/faults";
import { send } from "../../support/http";
import { aCooperative } from "../../support/members";
import { asked, type OrderAtHub } from "../../support/receiving";
import {
  advances,
  aPricedOrder,
  availableOf,
  brings,
  COMMISSION,
  earnedBefore,
  isAccepted,
  isPaid,
  preview,
  settles,
  sumOfBooks,
} from "../../support/settling";

const confirms = (member: TestSeller, id: string) =>
  send<MemberAdvanceAnswer>("POST", `/seller/advances/${id}/confirm`, {}, member);
const standing = async (id: string) =>
  (
    await asked<{ state: string; outstanding: string }>(
      "select state, outstanding from advance where id = ?",
      id,
    )
  )[0];

/** 100 kg of one home at seven million rials each, against which 500 million can be paid. */
async function anOrder(cooperative?: TestSeller, members?: TestSeller[]): Promise<OrderAtHub> {
  const order = await aPricedOrder([100_000], { cooperative, members });
  if (!cooperative) await earnedBefore(order.cooperative, 500_000_000n);
  return order;
}

describe("an advance", () => {
  let order: OrderAtHub;
  let member: TestSeller;

  beforeAll(async () => {
    order = await anOrder();
    member = order.members[0] as TestSeller;
  });

  it("goes from the cooperative's balance to its member's at once, no more than her share is worth", async () => {
    const room = () =>
      send<AdvanceRoomAnswer>(
        "GET",
        `/seller/cooperative/wholesale-orders/${order.id}/advances`,
        undefined,
        order.cooperative,
      );
    expect((await room()).body).toMatchObject({
      available: "500000000",
      open: true,
      members: [{ member: { id: member.id }, worth: "700000000", advanced: "0", most: "700000000" }],
      count: 1,
    });
    const { status, body } = await advances(order, 0, 300_000_000n);
    expect([status, body.advance.state, body.advance.outstanding]).toEqual([201, "open", "300000000"]);
    expect([await availableOf(order.cooperative), await availableOf(member)]).toEqual([
      200_000_000n,
      300_000_000n,
    ]);
    expect((await room()).body.members[0]).toMatchObject({ advanced: "300000000", most: "400000000" });
    expect(await sumOfBooks()).toBe(0n);
  });

  it("is given once, sent twice or at once", async () => {
    const key = { request_key: `twice-${order.id}` };
    const both = await Promise.all([
      advances(order, 0, 1_000_000n, "balance", key),
      advances(order, 0, 1_000_000n, "balance", key),
    ]);
    expect(both[0]?.body.advance.id).toBe(both[1]?.body.advance.id);
    expect(await availableOf(member)).toBe(301_000_000n);
  });

  it.each([
    ["advance_too_much", 400_000_000n, "balance"],
    ["advance_too_much", 0n, "balance"],
    ["advance_balance_low", 200_000_000n, "balance"],
  ] as const)("is refused as %s", async (code, amount, way) => {
    expect((await advances(order, 0, amount, way)).body).toMatchObject({ code });
    expect(await availableOf(member)).toBe(301_000_000n);
  });

  it("is for who accepted a share of an order of hers, and of nobody else's", async () => {
    const stranger = await aSeller();
    const other = { member_id: stranger.id };
    expect((await advances(order, 0, 1n, "hand", other)).body).toMatchObject({
      code: "advance_member_unknown",
    });
    const another = { ...order, cooperative: await aCooperative() };
    expect((await advances(another, 0, 1n, "hand")).status).toBe(404);
    expect((await advances(order, 0, 1n, "hand", { amount: "1.5" })).status).toBe(400);
  });

  it("by hand counts once its member says that she got it; until then it can be taken back", async () => {
    const { advance } = (await advances(order, 0, 50_000_000n, "hand")).body;
    expect([advance.state, advance.confirmed_at]).toEqual(["waiting", null]);
    expect(await availableOf(member)).toBe(301_000_000n);
    expect((await confirms(await aSeller(), advance.id)).status).toBe(404);
    const hers = await send<MemberAdvancesAnswer>("GET", "/seller/advances", undefined, member);
    expect(hers.body.advances[0]).toMatchObject({
      id: advance.id,
      cooperative: { id: order.cooperative.id },
    });
    expect((await confirms(member, advance.id)).body.advance.state).toBe("open");
    expect((await confirms(member, advance.id)).status).toBe(200);
    const path = `/seller/cooperative/advances/${advance.id}/cancel`;
    expect((await send("POST", path, {}, order.cooperative)).body).toMatchObject({
      code: "advance_wrong_state",
    });

    const second = (await advances(order, 0, 50_000_000n, "hand")).body.advance;
    const cancel = `/seller/cooperative/advances/${second.id}/cancel`;
    expect((await send("POST", cancel, {}, await aCooperative())).status).toBe(404);
    expect((await send("POST", cancel, {}, order.cooperative)).status).toBe(200);
    expect((await send("POST", cancel, {}, order.cooperative)).status).toBe(200);
    expect((await confirms(member, second.id)).body).toMatchObject({ code: "advance_wrong_state" });
    const listed = await send<AdvancesAnswer>(
      "GET",
      `/seller/cooperative/advances?order_id=${order.id}&state=cancelled`,
      undefined,
      order.cooperative,
    );
    expect(listed.body).toMatchObject({ count: 1, advances: [{ id: second.id, outstanding: "0" }] });
  });

  it("is given and posted, or neither", async () => {
    const before = await availableOf(member);
    const key = { request_key: `fault-${order.id}` };
    const happened = await failOnceAt("insert advance");
    expect((await advances(order, 0, 1_000_000n, "balance", key)).status).toBe(500);
    expect([await availableOf(member), await happened()]).toEqual([before, ["insert advance"]]);
    expect((await advances(order, 0, 1_000_000n, "balance", key)).status).toBe(201);
    expect(await availableOf(member)).toBe(before + 1_000_000n);
  });
});

describe("an advance is repaid", () => {
  it("from the settlement of its order, the oldest first; what is left over, from the next", async () => {
    const order = await anOrder();
    const [member] = order.members as [TestSeller];
    const first = (await advances(order, 0, 400_000_000n)).body.advance;
    const second = (await advances(order, 0, 300_000_000n, "hand")).body.advance;
    await confirms(member, second.id);
    // Of 100 kg only 80 came: 560 million, of which all goes into what she was lent.
    await brings(order, 0, { weighed: 80_000 });
    await isAccepted(order, 80_000);
    await isPaid(order, 720_000_000n);
    expect((await preview(order)).body.sums).toMatchObject({ repaid: "560000000", due: "0" });
    const { body } = await settles(order);
    expect(body.members[0]).toMatchObject({
      earned: "560000000",
      due: "0",
      repaid: [
        { advance_id: first.id, amount: "400000000", way: "balance" },
        { advance_id: second.id, amount: "160000000", way: "hand" },
      ],
    });
    expect([await standing(first.id), await standing(second.id)]).toEqual([
      { state: "repaid", outstanding: "0" },
      { state: "open", outstanding: "140000000" },
    ]);
    expect(await availableOf(member)).toBe(400_000_000n);

    const next = await anOrder(order.cooperative, [member]);
    await brings(next, 0, { weighed: 100_000 });
    await isAccepted(next, 100_000);
    await isPaid(next, 900_000_000n);
    expect((await settles(next)).body.members[0]).toMatchObject({
      earned: "700000000",
      repaid: [{ advance_id: second.id, amount: "140000000" }],
      due: "560000000",
    });
    expect(await standing(second.id)).toEqual({ state: "repaid", outstanding: "0" });
    expect(await availableOf(member)).toBe(960_000_000n);
    expect(await availableOf(order.cooperative)).toBe(
      500_000_000n - 400_000_000n + 720_000_000n - COMMISSION + 900_000_000n - COMMISSION - 560_000_000n,
    );
    expect(await sumOfBooks()).toBe(0n);
  });

  it("not from an order while its own is still being made", async () => {
    const running = await anOrder();
    const [member] = running.members as [TestSeller];
    await advances(running, 0, 100_000_000n);
    const other = await anOrder(running.cooperative, [member]);
    await brings(other, 0, { weighed: 100_000 });
    await isAccepted(other, 100_000);
    await isPaid(other, 900_000_000n);
    expect((await settles(other)).body.sums).toMatchObject({ repaid: "0", due: "700000000" });
  });
});
