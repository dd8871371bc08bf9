import { randomUUID } from "node:crypto";
import type {
  BuyerDispatchAnswer,
  ClaimsAnswer,
  CooperativeDispatchAnswer,
  OneClaimAnswer,
} from "@dastranj/cooperatives/contract";
import { describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { anOperator, aSeller } from "../../support/factories";
import { type Answer, send } from "../../support/http";
import { anOrderAtHub, asked, type OrderAtHub, receive, ships } from "../../support/receiving";
import { toldOf } from "../../support/told";

const DAY = 86_400_000;

/** An order of 15 kg in one shipment, of which its buyer claims 1 kg. */
async function claimedOf(): Promise<ReturnType<typeof atClaim>> {
  const order = await anOrderAtHub([15_000]);
  await receive(order);
  const claim = atClaim(order, await ships(order, 15_000));
  await claim.buyer("claim", { quantity: 1000, words: "a sack was wet" });
  return claim;
}

/** The three who say something of a claim. */
function atClaim(order: OrderAtHub, id: string) {
  const says = <T>(path: string, body: object, token: string) =>
    send<T>("POST", path, body, { token, language: "en" });
  return {
    id,
    order,
    buyer: (verb: string, body: object = {}): Promise<Answer<BuyerDispatchAnswer>> =>
      says(`/store/wholesale-orders/${order.id}/dispatches/${id}/${verb}`, body, order.buyer),
    cooperative: (verb: string, body: object = {}): Promise<Answer<CooperativeDispatchAnswer>> =>
      says(`/seller/cooperative/dispatches/${id}/${verb}`, body, order.cooperative.token),
    operator: async (body: object): Promise<Answer<OneClaimAnswer>> =>
      says(`/admin/wholesale-claims/${id}/decide`, body, await anOperator()),
    stands: async () => {
      const [row] = await asked(
        `select o.state as "order", d.state, d.claim_state, d.claim_granted from dispatch d
         join wholesale_order o on o.id = d.wholesale_order_id where d.id = ?`,
        id,
      );
      return row;
    },
    daysPass: async (days: number) => {
      const { container } = await application();
      const now = new Date(Date.now() + days * DAY);
      await load("@dastranj/cooperatives/workflows").letClaimRunOut(container, { id, now });
    },
  };
}

/** So many are told what became of it. */
const told = (id: string, what: string, people: number) =>
  eventually(async () => (await toldOf(`dispatch:${id}:${what}`)).length === people);

describe("a claim that the cooperative does not grant whole", () => {
  it("ends with what she would grant, where the buyer is content, and only then is the order accepted", async () => {
    const claim = await claimedOf();
    expect((await claim.buyer("consent")).body.code).toBe("claim_wrong_state");
    expect((await claim.cooperative("answer-claim", { granted: 1001, words: "more" })).body.code).toBe(
      "claim_granted_implausible",
    );
    expect((await claim.cooperative("answer-claim", { granted: 400, words: " " })).status).toBe(400);
    const answered = await claim.cooperative("answer-claim", { granted: 400, words: "the rest was dry" });
    expect(answered.body.dispatch).toMatchObject({
      state: "claimed",
      claim: { state: "answered", offered: 400, answer: "the rest was dry", granted: null },
    });
    expect((await claim.cooperative("answer-claim", { granted: 400, words: "again" })).status).toBe(200);
    expect((await claim.cooperative("answer-claim", { granted: 500, words: "other" })).body.code).toBe(
      "claim_wrong_state",
    );
    expect(await claim.stands()).toEqual({
      ...{ order: "dispatched", state: "claimed", claim_state: "answered", claim_granted: null },
    });
    await told(claim.id, "claim_answered", 1);
    const content = await claim.buyer("consent");
    expect(content.body.dispatch).toMatchObject({
      state: "accepted",
      claim: { state: "settled", granted: 400, until: null },
    });
    expect(await claim.stands()).toEqual({
      ...{ order: "accepted", state: "accepted", claim_state: "settled", claim_granted: 400 },
    });
    expect((await claim.buyer("consent")).status).toBe(200);
    await told(claim.id, "claim_settled", 1);
  });

  it("is decided by the operator, where the buyer is not content: between nothing and all of it", async () => {
    const claim = await claimedOf();
    await claim.cooperative("answer-claim", { granted: 0, words: "it left dry" });
    expect((await claim.operator({ granted: 500, words: "half" })).body.code).toBe("claim_wrong_state");
    const escalated = await claim.buyer("escalate");
    expect(escalated.body.dispatch.claim).toMatchObject({ state: "escalated", offered: 0 });
    const token = await anOperator();
    const queue = await send<ClaimsAnswer>("GET", "/admin/wholesale-claims?limit=200", undefined, { token });
    expect(queue.body.claims.find(({ id }) => id === claim.id)).toMatchObject({
      cooperative: { handle: claim.order.cooperative.handle },
      company: "هتل ارگ",
      lines: [{ quantity: 15_000, member: { handle: claim.order.members[0]?.handle } }],
      claim: { quantity: 1000, words: "a sack was wet", answer: "it left dry" },
    });
    expect((await claim.operator({ granted: 1001, words: "all" })).body.code).toBe(
      "claim_granted_implausible",
    );
    expect((await claim.operator({ granted: 600 })).status).toBe(400);
    const decided = await claim.operator({ granted: 600, words: "the photo shows it" });
    expect(decided.body.claim.claim).toMatchObject({
      ...{ state: "decided", granted: 600, decision: "the photo shows it" },
    });
    expect(await claim.stands()).toEqual({
      ...{ order: "accepted", state: "accepted", claim_state: "decided", claim_granted: 600 },
    });
    expect((await claim.operator({ granted: 601, words: "more" })).body.code).toBe("claim_wrong_state");
    await told(claim.id, "claim_decided", 2);
    const list = await send<ClaimsAnswer>(
      "GET",
      "/admin/wholesale-claims?decided=true&limit=200",
      undefined,
      {
        token,
      },
    );
    expect(list.body.claims.some(({ id }) => id === claim.id)).toBe(true);
  });

  it("goes to the operator by itself when the cooperative is silent, and ends by itself when the buyer is", async () => {
    const [silent, answered] = await Promise.all([claimedOf(), claimedOf()]);
    await silent.daysPass(4);
    expect(await silent.stands()).toMatchObject({ claim_state: "open" });
    await silent.daysPass(6);
    expect(await silent.stands()).toMatchObject({ state: "claimed", claim_state: "escalated" });
    expect((await silent.cooperative("answer-claim", { granted: 1, words: "late" })).body.code).toBe(
      "claim_wrong_state",
    );
    await told(silent.id, "claim_escalated", 2);
    await answered.cooperative("answer-claim", { granted: 300, words: "so much" });
    await answered.daysPass(6);
    expect(await answered.stands()).toEqual({
      ...{ order: "accepted", state: "accepted", claim_state: "settled", claim_granted: 300 },
    });
  });

  it("is theirs alone: no other cooperative answers it, and of a shipment without a claim there is none", async () => {
    const claim = await claimedOf();
    const other = await aSeller();
    const path = `/seller/cooperative/dispatches/${claim.id}/answer-claim`;
    expect((await send("POST", path, { granted: 0, words: "no" }, other)).status).toBe(403);
    const another = await claimedOf();
    expect(
      (await send("POST", path, { granted: 0, words: "no" }, another.order.cooperative)).body,
    ).toMatchObject({ code: "dispatch_not_found" });
    const order = await anOrderAtHub([5000]);
    await receive(order, { weighed: 5000 });
    const quiet = atClaim(order, await ships(order, 5000));
    expect((await quiet.cooperative("grant")).body.code).toBe("dispatch_wrong_state");
    expect((await quiet.operator({ granted: 0, words: "none" })).body.code).toBe("dispatch_wrong_state");
    const of = { token: await anOperator() };
    expect((await send("GET", `/admin/wholesale-claims/${quiet.id}`, undefined, of)).body.code).toBe(
      "claim_not_found",
    );
    expect((await send("GET", `/admin/wholesale-claims/${randomUUID()}`)).status).toBe(401);
  });
});
