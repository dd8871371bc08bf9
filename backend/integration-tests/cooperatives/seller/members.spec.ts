import type {
  CooperativeMemberAnswer,
  CooperativeMembersAnswer,
  SellerMembershipAnswer,
  SellerMembershipsAnswer,
} from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { aMobile } from "../../support/codes";
import { anOwnersMobile, aSeller, changeStatus, type TestSeller } from "../../support/factories";
import { aCooperative, aMembership, asOwner, invite } from "../../support/members";
import { toldOf } from "../../support/told";

const MEMBERS = "/seller/cooperative/members";
const HERS = "/seller/memberships";
let cooperative: TestSeller;
let producer: TestSeller;
beforeAll(async () => {
  [cooperative, producer] = [await aCooperative(), await aSeller()];
});

const moves = (seller: TestSeller, id: string, verb: string, body: object = {}) =>
  asOwner<CooperativeMemberAnswer>(seller, `${MEMBERS}/${id}/${verb}`, body);
const answers = (seller: TestSeller, id: string, verb: string, body: object = {}) =>
  asOwner<SellerMembershipAnswer>(seller, `${HERS}/${id}/${verb}`, body);
const apply = (seller: TestSeller, to: string, words: string | null = null) =>
  asOwner<SellerMembershipAnswer>(seller, `${HERS}/apply`, { cooperative: to, words });
const told = async (id: string) => (await toldOf(id)).map(({ name }) => name).sort();

describe("a membership", () => {
  it("is offered by the cooperative on terms and stands once she accepts", async () => {
    const terms = {
      mode: "piecework" as const,
      role: "receiver" as const,
      agreement: { reference: "قرارداد ۱۲", on: "2026-05-01" },
      share_fee: { amount: "۵۰۰۰۰۰۰", currency_code: "irr", paid_on: null },
      weight: 2,
    };
    const { status, body } = await invite(cooperative, producer.handle, terms);
    expect([status, body.member]).toEqual([
      200,
      {
        id: expect.stringMatching(/^memb_/),
        state: "invited",
        ...terms,
        share_fee: { ...terms.share_fee, amount: "5000000" },
        words: null,
        may_be_named: false,
        asked_at: expect.any(String),
        joined_at: null,
        ended_at: null,
        producer: {
          handle: producer.handle,
          name: "گلیم گل‌بانو",
          name_en: "Golbanoo Kilims",
          county: { code: "firuzabad", name: "فیروزآباد", name_en: "Firuzabad" },
          verified: true,
        },
      },
    ]);
    const { id } = body.member;
    expect((await invite(cooperative, producer.handle)).body.member.id).toBe(id);
    const accepted = await answers(producer, id, "accept");
    expect(accepted.body.membership).toMatchObject({
      id,
      state: "active",
      weight: 2,
      cooperative: { handle: cooperative.handle },
    });
    expect(accepted.body.membership.joined_at).not.toBeNull();
    expect((await answers(producer, id, "accept")).body.membership.state).toBe("active");
    expect(await told(id)).toEqual(["membership.accepted", "membership.invited"]);
    const again = await invite(cooperative, producer.handle);
    expect([again.status, again.body.code]).toEqual([400, "membership_open"]);
  });

  it("is asked for by the producer and stands once the cooperative accepts; nobody accepts for the other", async () => {
    const maker = await aSeller();
    const { id } = (await apply(maker, cooperative.handle)).body.membership;
    const own = await answers(maker, id, "accept");
    expect([own.status, own.body.code]).toEqual([400, "membership_moved"]);
    expect((await moves(cooperative, id, "refuse", { words: "جا نداریم" })).body.member).toMatchObject({
      state: "declined",
      words: "جا نداریم",
    });
    const back = (await apply(maker, cooperative.handle)).body.membership.id;
    expect((await answers(maker, back, "leave")).body.membership.state).toBe("withdrawn");
    const anew = (await apply(maker, cooperative.handle)).body.membership.id;
    expect(new Set([id, back, anew]).size).toBe(3);
    expect((await moves(cooperative, anew, "accept")).body.member.state).toBe("active");
    expect(await told(anew)).toEqual(["membership.accepted", "membership.applied"]);
  });

  it("is found by a mobile number, and a producer belongs to several cooperatives", async () => {
    const mobile = aMobile();
    const maker = await aSeller();
    await anOwnersMobile(maker, mobile);
    const { body } = await invite(cooperative, mobile);
    expect(body.member.producer.handle).toBe(maker.handle);
    await answers(maker, body.member.id, "accept");
    const second = await aCooperative();
    await aMembership(second, maker);
    const hers = (await asOwner<SellerMembershipsAnswer>(maker, HERS)).body;
    expect(hers.memberships.map(({ state, cooperative: { handle } }) => [handle, state]).sort()).toEqual(
      [
        [cooperative.handle, "active"],
        [second.handle, "active"],
      ].sort(),
    );
    const seen = (await asOwner<CooperativeMembersAnswer>(second, MEMBERS)).body;
    expect([seen.count, seen.states.active, seen.states.invited]).toEqual([1, 1, 0]);
    const searched = await asOwner<CooperativeMembersAnswer>(
      cooperative,
      `${MEMBERS}?q=${maker.handle}&state=active`,
    );
    expect(searched.body.members.map(({ producer: { handle } }) => handle)).toEqual([maker.handle]);
  });

  it("is begun by verified cooperatives alone, and by no one who is not verified", async () => {
    const young = await aCooperative({ verified: false });
    expect((await invite(young, producer.handle)).body.code).toBe("membership_cooperative_not_verified");
    expect((await apply(producer, young.handle)).body.code).toBe("membership_cooperative_not_verified");
    const newcomer = await aSeller({ verified: false });
    const { id } = (await invite(cooperative, newcomer.handle)).body.member;
    expect((await answers(newcomer, id, "accept")).body.code).toBe("membership_producer_not_verified");
    expect((await asOwner<SellerMembershipsAnswer>(newcomer, HERS)).body.memberships[0]?.state).toBe(
      "invited",
    );
    await changeStatus(newcomer.id, "verify");
    await changeStatus(newcomer.id, "suspend");
    expect((await answers(newcomer, id, "accept")).body.code).toBe("membership_producer_not_verified");
    expect((await answers(newcomer, id, "decline")).body.membership.state).toBe("declined");
  });

  it("is refused where it is with nobody, oneself's kind, or on terms that are not plausible", async () => {
    const codeOf = async (who: string, terms = {}) => (await invite(cooperative, who, terms)).body.code;
    const maker = await aSeller();
    expect(await codeOf("nobody-there")).toBe("producer_not_found");
    expect(await codeOf((await aCooperative()).handle)).toBe("producer_not_found");
    expect(await codeOf(maker.handle, { mode: "piecework" })).toBe("membership_agreement_missing");
    expect(await codeOf(maker.handle, { weight: 0 })).toBe("membership_weight_implausible");
    const fee = { amount: "0", currency_code: "irr" };
    expect(await codeOf(maker.handle, { share_fee: fee })).toBe("membership_fee_implausible");
    expect((await apply(await aCooperative(), cooperative.handle)).body.code).toBe("producers_only");
    expect((await apply(maker, producer.handle)).body.code).toBe("cooperative_not_found");
    expect((await asOwner<SellerMembershipsAnswer>(maker, HERS)).body.count).toBe(0);
  });

  it("of which a pair has one, however many ask at once", async () => {
    const maker = await aSeller();
    const asked = await Promise.all([
      ...Array.from({ length: 3 }, () => invite(cooperative, maker.handle)),
      ...Array.from({ length: 3 }, () => apply(maker, cooperative.handle)),
    ]);
    expect(asked.every(({ status, body }) => status === 200 || body.code === "membership_open")).toBe(true);
    expect((await asOwner<SellerMembershipsAnswer>(maker, HERS)).body.count).toBe(1);
  });

  it("has its terms written by the cooperative, its naming said by her, and is suspended, reinstated and ended", async () => {
    const maker = await aSeller();
    const id = await aMembership(cooperative, maker);
    const changed = await moves(cooperative, id, "terms", { role: "board", weight: "۳" });
    expect(changed.body.member).toMatchObject({ role: "board", weight: 3, mode: "cooperative" });
    const named = await answers(maker, id, "naming", { may_be_named: true });
    expect(named.body.membership.may_be_named).toBe(true);
    const states = [];
    for (const verb of ["suspend", "reinstate", "reinstate", "end"])
      states.push((await moves(cooperative, id, verb)).body.member.state);
    expect(states).toEqual(["suspended", "active", "active", "ended"]);
    expect((await answers(maker, id, "leave")).body.code).toBe("membership_moved");
    expect(await told(id)).toEqual(
      ["accepted", "ended", "invited", "reinstated", "suspended", "terms_changed"].map(
        (what) => `membership.${what}`,
      ),
    );
  });
});
