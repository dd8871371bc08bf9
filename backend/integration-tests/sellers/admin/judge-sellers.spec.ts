import type { AdminCountiesAnswer, AdminSellerAnswer, AdminSellersAnswer } from "@dastranj/sellers/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { anApplicant, type TestApplicant } from "../../support/applicants";
import { application } from "../../support/application";
import { anOperator, aProduct, aSeller } from "../../support/factories";
import { send } from "../../support/http";

describe("the operator judges sellers", () => {
  let token: string;
  let colleague: string;

  beforeAll(async () => {
    token = await anOperator();
    colleague = await anOperator("زهره");
  });

  const act = (id: string, verb: string, body: object = {}, by = token) =>
    send<AdminSellerAnswer>("POST", `/admin/sellers/${id}/${verb}`, body, { token: by });
  const judge = (what: "papers" | "licences", id: string, verdict: string, body: object = {}, by = token) =>
    send<AdminSellerAnswer>("POST", `/admin/${what}/${id}/${verdict}`, body, { token: by });
  const acceptAll = async ({ licenceId, papers }: TestApplicant) => {
    await judge("licences", licenceId, "accept");
    for (const id of Object.values(papers)) await judge("papers", id, "accept");
  };

  it("takes up, accepts paper by paper, verifies; nothing is verified that was not seen", async () => {
    const applicant = await anApplicant({ status: "submitted" });
    expect((await act(applicant.id, "verify")).body.code).toBe("seller_wrong_state");
    expect((await judge("papers", applicant.papers.national_card ?? "", "accept")).body.code).toBe(
      "seller_wrong_state",
    );
    const taken = await act(applicant.id, "take-up");
    expect([taken.body.seller.status, taken.body.seller.review.flaws]).toEqual([
      "docs_review",
      ["licence_not_accepted", "papers_not_accepted"],
    ]);
    expect((await act(applicant.id, "verify")).body.code).toBe("licence_not_accepted");
    await judge("licences", applicant.licenceId, "accept");
    expect((await act(applicant.id, "verify")).body.code).toBe("papers_not_accepted");
    await acceptAll(applicant);
    const verified = await act(applicant.id, "verify");
    expect([verified.status, verified.body.seller.status, verified.body.seller.may]).toEqual([
      200,
      "verified",
      ["suspend", "revoke"],
    ]);
    expect((await act(applicant.id, "verify")).body.code).toBe("seller_wrong_state");
  });

  it("rejects a paper with a reason and changes her mind; says no verdict twice", async () => {
    const { papers } = await anApplicant();
    const id = papers.national_card ?? "";
    expect((await judge("papers", id, "reject")).status).toBe(400);
    expect((await judge("papers", id, "reject", { reason: " " })).status).toBe(400);
    const rejected = await judge("papers", id, "reject", { reason: "عکس تار است" });
    expect(rejected.body.seller.review.papers.find((paper) => paper.id === id)).toMatchObject({
      status: "rejected",
      reason: "عکس تار است",
    });
    expect(rejected.body.seller.review.papers_outstanding).toContain("national_card");
    expect((await judge("papers", id, "reject", { reason: "باز" })).body.code).toBe("judged_already");
    expect((await judge("papers", id, "accept")).status).toBe(200);
    expect((await judge("papers", "pap_unknown", "accept")).body.code).toBe("paper_not_found");
    expect((await judge("licences", "lic_unknown", "accept")).body.code).toBe("licence_not_found");
  });

  it("asks for changes field by field, and for none that nobody knows", async () => {
    const { id } = await anApplicant();
    for (const body of [
      {},
      { fields: {} },
      { fields: { status: "x" } },
      { fields: { address: "" } },
      { reason: 7 },
    ]) {
      expect((await act(id, "request-changes", body)).status).toBe(400);
    }
    const asked = await act(id, "request-changes", {
      fields: { "paper.national_card": "عکس تار است", address: "پلاک را بنویسید" },
    });
    expect([asked.status, asked.body.seller.status]).toEqual([200, "changes_requested"]);
    expect((await act(id, "verify")).body.code).toBe("seller_wrong_state");
  });

  it("fixes a visit, another time for it, records it once; a colleague verifies", async () => {
    const applicant = await anApplicant({ judged: "accepted" });
    const { id } = applicant;
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const later = new Date(Date.now() + 2 * 86_400_000).toISOString();
    expect((await act(id, "schedule-visit", { scheduled_for: "2020-01-01T00:00:00Z" })).body.code).toBe(
      "visit_in_past",
    );
    expect((await act(id, "schedule-visit", { scheduled_for: "tomorrow" })).status).toBe(400);
    expect((await act(id, "record-visit", { passed: true, findings: "خوب" })).body.code).toBe(
      "seller_wrong_state",
    );
    await act(id, "schedule-visit", { scheduled_for: soon });
    const moved = await act(id, "schedule-visit", { scheduled_for: later });
    expect(moved.body.seller.review.visits.map(({ scheduled_for }) => scheduled_for)).toEqual([later]);
    expect((await act(id, "verify")).body.code).toBe("visit_not_recorded");
    const recorded = await act(id, "record-visit", { passed: true, findings: "کارگاه پاکیزه است" });
    expect([recorded.status, recorded.body.seller.review.flaws]).toEqual([200, ["second_pair_of_eyes"]]);
    expect((await act(id, "record-visit", { passed: false, findings: "نه" })).body.code).toBe(
      "visit_not_scheduled",
    );
    const own = await act(id, "verify");
    expect([own.status, own.body.code]).toEqual([403, "second_pair_of_eyes"]);
    const second = await act(id, "verify", {}, colleague);
    expect([second.status, second.body.seller.status]).toEqual([200, "verified"]);
  });

  it("does not verify whose visit was not passed", async () => {
    const { id } = await anApplicant({ judged: "accepted" });
    await act(id, "schedule-visit", { scheduled_for: new Date(Date.now() + 86_400_000).toISOString() });
    await act(id, "record-visit", { passed: false, findings: "کارگاهی نیست" });
    expect((await act(id, "verify", {}, colleague)).body.code).toBe("visit_not_passed");
    expect((await act(id, "reject", { reason: "کارگاهی نیست" })).body.seller.status).toBe("rejected");
    expect((await act(id, "reopen", { reason: "نشانی اشتباه بود" })).body.seller.status).toBe("docs_review");
  });

  it("suspends with a reason, reinstates, revokes for good", async () => {
    const { id } = await anApplicant({ status: "verified", judged: "accepted" });
    for (const body of [{}, { reason: "" }, { reason: "  " }, { reason: 7 }, { reason: "x", more: 1 }]) {
      expect((await act(id, "suspend", body)).status).toBe(400);
    }
    const suspended = await act(id, "suspend", { reason: "Licence in doubt" });
    expect([suspended.body.seller.status, suspended.body.seller.suspended_reason]).toEqual([
      "suspended",
      "Licence in doubt",
    ]);
    const reinstated = await act(id, "reinstate");
    expect([reinstated.body.seller.status, reinstated.body.seller.suspended_reason]).toEqual([
      "verified",
      null,
    ]);
    expect((await act(id, "revoke", { reason: "جعل مدرک" })).body.seller.may).toEqual([]);
    expect((await act(id, "reinstate")).body.code).toBe("seller_wrong_state");
  });

  it("approves a renewal only with a licence that holds, or refuses it", async () => {
    const unseen = await anApplicant({ status: "renewal_review" });
    expect((await act(unseen.id, "approve-renewal")).body.code).toBe("licence_not_accepted");
    expect((await act(unseen.id, "refuse-renewal", { reason: "مجوز تازه نیست" })).body.seller.status).toBe(
      "expired",
    );
    const seen = await anApplicant({ status: "renewal_review", judged: "accepted" });
    expect((await act(seen.id, "approve-renewal")).body.seller.status).toBe("verified");
  });

  it("of two who decide at once one wins, and the other is told", async () => {
    const { id } = await anApplicant({ judged: "accepted" });
    const answers = await Promise.all([
      act(id, "verify"),
      act(id, "reject", { reason: "دیر آمد" }, colleague),
      act(id, "verify", {}, colleague),
      act(id, "request-changes", { reason: "باز هم" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
    const refused = answers.filter(({ status }) => status === 400).map(({ body }) => body.code);
    expect(new Set(refused)).toEqual(new Set(["seller_wrong_state"]));
    const { container } = await application();
    const events = await container.resolve<Events>("seller").listSellerEvents({ seller_id: id });
    expect(events.length).toBe(1);
  });

  it("finds sellers by state and sees how many goods each has", async () => {
    const seller = await aSeller();
    await aProduct(seller);
    const list = await send<AdminSellersAnswer>(
      "GET",
      "/admin/sellers?status=verified&limit=100",
      undefined,
      { token },
    );
    expect(list.body.sellers.map(({ id }) => id)).toContain(seller.id);
    const one = await send<AdminSellerAnswer>("GET", `/admin/sellers/${seller.id}`, undefined, { token });
    expect([one.body.seller.product_count, one.body.seller.members.length]).toEqual([1, 1]);
  });

  it("narrows the list by kind, county and date, and is told which counties there are", async () => {
    const { id } = await aSeller();
    const found = async (query: string) =>
      send<AdminSellersAnswer>("GET", `/admin/sellers?limit=100&${query}`, undefined, { token });
    const finds = async (query: string) =>
      (await found(query)).body.sellers.some((seller) => seller.id === id);
    expect(await finds("kind=producer&county=firuzabad&created_from=2020-01-01T00:00:00Z")).toBe(true);
    for (const other of ["kind=cooperative", "county=abadeh", "created_from=2100-01-01T00:00:00Z"]) {
      expect(await finds(other)).toBe(false);
    }
    for (const nonsense of ["kind=shop", "created_from=yesterday", "status=sold"]) {
      expect((await found(nonsense)).status).toBe(400);
    }
    const { body } = await send<AdminCountiesAnswer>("GET", "/admin/counties", undefined, { token });
    expect(body.counties.map(({ code }) => code)).toContain("firuzabad");
  });

  it("is told when there is no such seller", async () => {
    const { status, body } = await send("GET", "/admin/sellers/sel_unknown", undefined, { token });
    expect([status, body.code]).toEqual([404, "seller_not_found"]);
    expect((await act("sel_unknown", "verify")).status).toBe(404);
  });
});

interface Events {
  listSellerEvents(filter: object): Promise<unknown[]>;
}
