import type {
  AdvanceRoomAnswer,
  AdvancesAnswer,
  MemberAdvanceAnswer,
  MemberAdvancesAnswer,
} from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { eventually } from "../../support/eventually";
import { aMember, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { asked, type OrderAtHub } from "../../support/receiving";
import {
  advances,
  aPricedOrder,
  availableOf,
  brings,
  earnedBefore,
  isAccepted,
  isPaid,
  settles,
} from "../../support/settling";
import { toldOf } from "../../support/told";

const says =
  (word: "confirm" | "deny") =>
  (member: TestSeller, id: string, body: object = {}) =>
    send<MemberAdvanceAnswer>("POST", `/seller/advances/${id}/${word}`, body, member);
const [confirms, denies] = [says("confirm"), says("deny")];
const standing = async (id: string) =>
  (
    await asked<{ state: string; outstanding: string }>(
      "select state, outstanding from advance where id = ?",
      id,
    )
  )[0];

/** 100 kg of one home at seven million rials each. */
const anOrder = () => aPricedOrder([100_000]);

describe("an advance by hand that its member did not get", () => {
  let order: OrderAtHub;
  let member: TestSeller;
  const roomOf = async () => {
    const path = `/seller/cooperative/wholesale-orders/${order.id}/advances`;
    const { body } = await send<AdvanceRoomAnswer>("GET", path, undefined, order.cooperative);
    return body.members[0];
  };

  beforeAll(async () => {
    order = await anOrder();
    await earnedBefore(order.cooperative, 500_000_000n);
    member = order.members[0] as TestSeller;
  });

  it("never counts and leaves the room that it took; her cooperative is told, and reads why", async () => {
    const { id } = (await advances(order, 0, 700_000_000n, "hand")).body.advance;
    expect(await roomOf()).toMatchObject({ advanced: "700000000", most: "0" });
    const { status, body } = await denies(member, id, { because: "  کسی نیامد  " });
    expect([status, body.advance]).toMatchObject([
      200,
      { state: "denied", outstanding: "0", confirmed_at: null, denied_because: "کسی نیامد" },
    ]);
    expect(await roomOf()).toMatchObject({ advanced: "0", most: "700000000" });
    const listed = await send<AdvancesAnswer>(
      "GET",
      `/seller/cooperative/advances?order_id=${order.id}&state=denied`,
      undefined,
      order.cooperative,
    );
    expect(listed.body).toMatchObject({
      count: 1,
      advances: [{ id, outstanding: "0", denied_because: "کسی نیامد", denied_at: body.advance.denied_at }],
    });
    const told = () => toldOf(`advance:${id}:denied`);
    await eventually(async () => (await told()).length > 0);
    expect((await told()).map(({ name }) => name)).toEqual(["advance.denied"]);
    expect((await advances(order, 0, 700_000_000n, "hand")).status).toBe(201);
  });

  it("is denied once, said twice, and then neither confirmed nor taken back", async () => {
    const [waiting] = (await send<MemberAdvancesAnswer>("GET", "/seller/advances?limit=1", undefined, member))
      .body.advances;
    const id = waiting?.id ?? "none";
    const first = await denies(member, id);
    expect([first.status, first.body.advance.denied_because]).toEqual([200, ""]);
    const second = await denies(member, id, { because: "باز هم نه" });
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(await confirms(member, id)).toMatchObject({
      status: 400,
      body: { code: "advance_wrong_state" },
    });
    const cancel = `/seller/cooperative/advances/${id}/cancel`;
    expect(await send("POST", cancel, {}, order.cooperative)).toMatchObject({
      status: 400,
      body: { code: "advance_wrong_state" },
    });
    expect(await standing(id)).toMatchObject({ state: "denied" });
  });

  it("is not denied after she confirmed it, or where it came from the balance", async () => {
    const byHand = (await advances(order, 0, 1_000_000n, "hand")).body.advance.id;
    await confirms(member, byHand);
    const fromBalance = (await advances(order, 0, 1_000_000n)).body.advance.id;
    for (const id of [byHand, fromBalance]) {
      expect(await denies(member, id)).toMatchObject({ status: 400, body: { code: "advance_wrong_state" } });
      expect(await standing(id)).toEqual({ state: "open", outstanding: "1000000" });
    }
  });

  it("is denied by an owner of hers alone, in no more than five hundred letters", async () => {
    const { id } = (await advances(order, 0, 1_000_000n, "hand")).body.advance;
    expect((await denies(await aSeller(), id)).status).toBe(404);
    expect((await denies(order.cooperative, id)).status).toBe(404);
    const staff = { ...member, ...(await aMember(member, { role: "staff" })) };
    expect((await denies(staff, id)).status).toBe(403);
    for (const body of [{ because: "ن".repeat(501) }, { because: 7 }, { reason: "نه" }])
      expect((await denies(member, id, body)).status).toBe(400);
    expect(await standing(id)).toEqual({ state: "waiting", outstanding: "1000000" });
  });

  it("and confirmed at the same moment has one outcome", async () => {
    for (let nth = 0; nth < 6; nth++) {
      const { id } = (await advances(order, 0, 1_000_000n, "hand")).body.advance;
      const words = nth % 2 ? [confirms, denies] : [denies, confirms];
      const answers = await Promise.all(words.map((word) => word(member, id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
      const won = answers.find(({ status }) => status === 200);
      expect((await standing(id))?.state).toBe(won?.body.advance.state);
    }
  });

  it("is not repaid", async () => {
    const order = await anOrder();
    const [member] = order.members as [TestSeller];
    await denies(member, (await advances(order, 0, 300_000_000n, "hand")).body.advance.id);
    await brings(order, 0, { weighed: 100_000 });
    await isAccepted(order, 100_000);
    await isPaid(order, 900_000_000n);
    expect((await settles(order)).body.members[0]).toMatchObject({ repaid: [], due: "700000000" });
    expect(await availableOf(member)).toBe(700_000_000n);
  });
});
