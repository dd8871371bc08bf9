import { randomUUID } from "node:crypto";
import type {
  CooperativeReceiptsAnswer,
  MemberReceiptsAnswer,
  ReceivingAnswer,
} from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import type { TestSeller } from "../../support/factories";
import { failOnceAt } from "../../support/faults";
import { send } from "../../support/http";
import { aPicture } from "../../support/listing-photos";
import { aCooperative, aMembership, isoDay } from "../../support/members";
import { anOrderAtHub, asked, type OrderAtHub, receive, says, sendsPhoto } from "../../support/receiving";

const stateOf = async ({ id }: OrderAtHub) =>
  (await asked<{ state: string }>("select state from wholesale_order where id = ?", id))[0]?.state;
const receiving = ({ cooperative: { token } }: OrderAtHub, query = "") =>
  send<ReceivingAnswer>("GET", `/seller/cooperative/receiving${query}`, undefined, { token });

/** Whose hub it is in most tests. */
let hub: TestSeller;
beforeAll(async () => {
  hub = await aCooperative();
});

describe("what members bring to the hub", () => {
  /** Of which nothing is ever received. */
  let refused: OrderAtHub;
  beforeAll(async () => {
    refused = await anOrderAtHub([15_000], { cooperative: hub });
  });

  it("is expected by its day, found by name, and received in parts until all is there", async () => {
    const order = await anOrderAtHub([15_000, 5000], { handOver: -1 });
    const before = (await receiving(order)).body;
    expect(before.times).toEqual({ overdue: 2, today: 0, later: 0, settled: 0 });
    expect(before.today).toBe(isoDay(0));
    expect(before.orders).toMatchObject([{ id: order.id, quantity: 20_000, accepted: 0 }]);
    expect((await receiving(order, "?q=گل‌بانو")).body.count).toBe(2);
    expect((await receiving(order, `?q=${order.members[1]?.handle}`)).body.shares).toMatchObject([
      { allotment_id: order.shares[1], promised: 5000, still_taken: 5250 },
    ]);
    expect((await receiving(order, "?q=nobody")).body.shares).toEqual([]);

    const first = await receive(order, { weighed: 10_000, rejected: 1000, reason: "damp" });
    expect(first.status).toBe(201);
    expect(first.body.receipt).toMatchObject({
      state: "weighed",
      weighed: 10_000,
      rejected: 1000,
      accepted: 9000,
      reason: "damp",
      grade: { code: "a", en: "Finest" },
      can_cancel: true,
    });
    expect(first.body.share).toMatchObject({ accepted: 9000, still_taken: 6750, receipts: 1 });
    expect((await receive(order, { weighed: 6000, grade: "b" })).status).toBe(201);
    expect(await stateOf(order)).toBe("allotted");
    const last = await receive(order, { allotment_id: order.shares[1], weighed: 5000 });
    expect(last.body.share).toMatchObject({ time: "settled", still_taken: 250 });
    expect(await stateOf(order)).toBe("received");
    const lots = await asked<{ number: string; quantity: number }>(
      "select number, quantity from lot where cooperative_id = ? order by number",
      order.cooperative.id,
    );
    expect(lots.map(({ number }) => number.slice(8, 13))).toEqual(["-0001", "-0002", "-0003"]);
    expect(lots.map(({ quantity }) => quantity)).toEqual([9000, 6000, 5000]);
  });

  it.each([
    ["a weight of 1e9 kg", { weighed: 1e12 }, 400, "reading_implausible"],
    ["a weight of 1e9 g", { weighed: 1e9 }, 400, "reading_more_than_promised"],
    ["nothing", { weighed: 0 }, 400, "reading_implausible"],
    ["more than the share and its tolerance", { weighed: 15_751 }, 400, "reading_more_than_promised"],
    ["a grade outside the list", { grade: "z" }, 400, "reading_grade_unknown"],
    ["a rejection without a reason", { rejected: 5 }, 400, "reading_without_reason"],
    ["more rejected than came", { rejected: 15_001, reason: "damp" }, 400, "reading_rejected_more_than_came"],
    ["a share that is none", { allotment_id: "allo_none" }, 404, "share_not_found"],
  ])("is not written down: %s; nothing changes", async (_what, wrong, status, code) => {
    const { status: answered, body } = await receive(refused, wrong);
    expect([answered, body.code]).toEqual([status, code]);
    expect(await asked("select id from receipt where wholesale_order_id = ?", refused.id)).toEqual([]);
  });

  it("is refused with half a gram, an unknown reason or anything that is not asked", async () => {
    for (const wrong of [{ weighed: 0.5 }, { reason: "bored" }, { weighed: "15" }, { price: 1 }])
      expect((await receive(refused, wrong)).status).toBe(400);
  });

  it("is another cooperative's: not found, and nobody's order to look at", async () => {
    const order = await anOrderAtHub([15_000], { cooperative: hub });
    const other = { ...order, cooperative: await aCooperative() };
    expect((await receive(other)).body.code).toBe("share_not_found");
    expect((await receiving(other)).body.shares).toEqual([]);
    const read = await receiving(other, `?order_id=${order.id}`);
    expect([read.status, read.body.code]).toEqual([404, "wholesale_order_not_found"]);
    const { id } = (await receive(order)).body.receipt;
    const at = `/seller/cooperative/receipts/${id}`;
    expect((await send("GET", at, undefined, other.cooperative)).status).toBe(404);
    expect((await send("POST", `${at}/cancel`, {}, other.cooperative)).status).toBe(404);
  });

  it("waits until a member's answer is firm, and for an order that is settled nothing is received", async () => {
    const order = await anOrderAtHub([15_000], { cooperative: hub, state: "allotting", deadline: 1 });
    expect((await receive(order)).body.code).toBe("receiving_not_firm");
    const settled = await anOrderAtHub([15_000], { cooperative: hub, state: "settled" });
    expect((await receive(settled)).body.code).toBe("receiving_order_closed");
  });

  it("holds its member to her answer: what came is not taken back", async () => {
    const order = await anOrderAtHub([15_000], { cooperative: hub, deadline: 1 });
    const [member] = order.members as [TestSeller];
    await aMembership(order.cooperative, member);
    await receive(order, { weighed: 10_000 });
    const says_ = (verb: string, body: object = {}) =>
      send("POST", `/seller/offers/${order.shares[0]}/${verb}`, body, { token: member.token });
    expect((await says_("take-back")).body.code).toBe("offer_delivered");
    expect((await says_("accept", { quantity: 9000 })).body.code).toBe("offer_delivered");
    expect((await says_("accept", { quantity: 10_000 })).status).toBe(200);
    expect((await receive(order, { weighed: 501 })).body.code).toBe("reading_more_than_promised");
  });

  it("is received once of two receivers with one key, and never beyond the share of many at once", async () => {
    const order = await anOrderAtHub([15_000], { cooperative: hub });
    const request_key = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => receive(order, { request_key, weighed: 5000 })));
    expect(same.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(same.map(({ body }) => body.receipt.id)).size).toBe(1);
    const many = await Promise.all(Array.from({ length: 8 }, () => receive(order, { weighed: 3000 })));
    expect(many.filter(({ status }) => status === 201).length).toBe(3);
    expect(new Set(many.flatMap(({ body }) => body.code ?? []))).toEqual(
      new Set(["reading_more_than_promised"]),
    );
    const [sum] = await asked(
      "select sum(accepted)::int as accepted from receipt where allotment_id = ?",
      order.shares[0],
    );
    expect(sum).toEqual({ accepted: 14_000 });
    const lots = await asked<{ number: string }>(
      "select number from lot where wholesale_order_id = ?",
      order.id,
    );
    expect(new Set(lots.map(({ number }) => number)).size).toBe(4);
  });

  it("is looked at again where somebody else received meanwhile", async () => {
    const order = await anOrderAtHub([30_000], { cooperative: hub });
    const both = await Promise.all([receive(order, { seen: 0 }), receive(order, { seen: 0 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
    expect(both.flatMap(({ body }) => body.code ?? [])).toEqual(["receiving_seen_before"]);
    expect((await receive(order, { seen: 1 })).status).toBe(201);
  });

  it("is taken back within its minute, and the order stands as before", async () => {
    const order = await anOrderAtHub([15_000], { cooperative: hub });
    const { id } = (await receive(order)).body.receipt;
    expect(await stateOf(order)).toBe("received");
    const cancel = () => send("POST", `/seller/cooperative/receipts/${id}/cancel`, {}, order.cooperative);
    expect((await cancel()).body).toMatchObject({ receipt: { state: "cancelled" }, share: { accepted: 0 } });
    expect((await cancel()).status).toBe(200);
    expect(await stateOf(order)).toBe("allotted");
    expect((await receive(order)).status).toBe(201);
    const deliveries = await send<MemberReceiptsAnswer>(
      "GET",
      "/seller/deliveries",
      undefined,
      order.members[0],
    );
    expect([deliveries.body.count, deliveries.body.waiting]).toEqual([1, 1]);
  });

  it("leaves nothing half, wherever the process dies", async () => {
    const order = await anOrderAtHub([15_000], { cooperative: hub });
    const writes = [
      "insert receipt",
      "insert lot",
      "insert job",
      "insert receiving_event",
      "update wholesale_order",
      "insert wholesale_order_event",
    ] as const;
    const happened = await failOnceAt(...writes);
    const request_key = randomUUID();
    for (const _ of writes) {
      expect((await receive(order, { request_key })).status).toBe(500);
      expect(await asked("select id from receipt where wholesale_order_id = ?", order.id)).toEqual([]);
      expect(await asked("select id from lot where wholesale_order_id = ?", order.id)).toEqual([]);
      expect(await stateOf(order)).toBe("allotted");
    }
    expect(await happened()).toEqual([...writes]);
    expect((await receive(order, { request_key })).status).toBe(201);
    expect(await stateOf(order)).toBe("received");
  });
});

describe("what a member says to a receipt", () => {
  it("is hers alone: she agrees once, and from then on nothing is taken back", async () => {
    const order = await anOrderAtHub([15_000, 5000], { cooperative: hub });
    const [member, other] = order.members as [TestSeller, TestSeller];
    const { id } = (await receive(order)).body.receipt;
    expect((await says(other, id, "agree")).status).toBe(404);
    const agreed = await says(member, id, "agree");
    expect(agreed.body.receipt).toMatchObject({
      state: "agreed",
      accepted: 15_000,
      comes_to: "105000000",
      can_answer: false,
    });
    expect(JSON.stringify(agreed.body)).not.toContain(other.handle);
    expect((await says(member, id, "agree")).status).toBe(200);
    expect((await says(member, id, "object", { words: "کم است" })).body.code).toBe("receipt_wrong_state");
    const cancelled = await send("POST", `/seller/cooperative/receipts/${id}/cancel`, {}, order.cooperative);
    expect(cancelled.body.code).toBe("receipt_wrong_state");
  });

  it("shows photos to both sides and to nobody else", async () => {
    const order = await anOrderAtHub([15_000, 5000], { cooperative: hub });
    const [member, other] = order.members as [TestSeller, TestSeller];
    const { id } = (await receive(order)).body.receipt;
    const picture = await aPicture();
    const hers = await sendsPhoto(member.token, `/seller/deliveries/${id}/photos`, picture);
    const theirs = await sendsPhoto(
      order.cooperative.token,
      `/seller/cooperative/receipts/${id}/photos`,
      picture,
    );
    expect([hers.status, theirs.status]).toEqual([201, 201]);
    expect((await sendsPhoto(other.token, `/seller/deliveries/${id}/photos`, picture)).status).toBe(404);
    const { body } = await send<CooperativeReceiptsAnswer>(
      "GET",
      `/seller/cooperative/receipts?order_id=${order.id}`,
      undefined,
      order.cooperative,
    );
    expect(body.receipts[0]?.photos.map(({ by }) => by)).toEqual(["member", "cooperative"]);
    const at = `/seller/receiving-photos/${hers.body.photo.id}`;
    const open = async (token: string) => (await send("GET", at, undefined, { token })).status;
    expect(await Promise.all([member.token, order.cooperative.token, other.token].map(open))).toEqual([
      200, 200, 404,
    ]);
  });

  it("is agreed with by the clock when the days are over, not before", async () => {
    const order = await anOrderAtHub([15_000], { cooperative: hub });
    const { id } = (await receive(order)).body.receipt;
    const { container } = await application();
    const { agreeSilently } = load("@dastranj/cooperatives/workflows/receiving/answer-receipt");
    const state = async () =>
      (await asked<{ state: string }>("select state from receipt where id = ?", id))[0]?.state;
    await agreeSilently(container, id, new Date(Date.now() + 2.9 * 86_400_000));
    expect(await state()).toBe("weighed");
    await agreeSilently(container, id, new Date(Date.now() + 3.1 * 86_400_000));
    expect(await state()).toBe("agreed");
  });
});
