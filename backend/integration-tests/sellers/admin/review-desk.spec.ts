import type {
  AdminSellerAnswer,
  AuditTrailAnswer,
  ReviewQueueAnswer,
  UnmaskedAnswer,
} from "@dastranj/sellers/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { anApplicant, aRenewal, memberOf, SECRETS } from "../../support/applicants";
import { application } from "../../support/application";
import { aBuyer, anOperator } from "../../support/factories";
import { send } from "../../support/http";

describe("the operator's review desk", () => {
  let token: string;
  let colleague: string;

  beforeAll(async () => {
    token = await anOperator();
    colleague = await anOperator("زهره");
  });

  const get = async <T>(path: string, by = token) =>
    (await send<T>("GET", path, undefined, { token: by })).body;
  const queue = (query: string, by = token) =>
    get<ReviewQueueAnswer>(`/admin/seller-reviews?limit=100&${query}`, by);
  const act = (id: string, verb: string, body: object = {}) =>
    send<AdminSellerAnswer>("POST", `/admin/sellers/${id}/${verb}`, body, { token });

  it("shows who has waited longest first, narrowed as asked, with what stands in each state", async () => {
    const name = `کیمیا ${Date.now()}`;
    const q = `q=${encodeURIComponent(name)}`;
    const newest = await anApplicant({ name, status: "submitted", waitingDays: 1 });
    const oldest = await anApplicant({ name, status: "docs_review", waitingDays: 40 });
    const middle = await anApplicant({ name, status: "submitted", waitingDays: 9 });
    const hers = await anApplicant({ name, status: "changes_requested", waitingDays: 50 });
    await anApplicant({ name, status: "verified", waitingDays: 60 });

    const all = await queue(q);
    expect(all.applicants.map(({ id, waiting_days }) => [id, waiting_days])).toEqual([
      [oldest.id, 40],
      [middle.id, 9],
      [newest.id, 1],
    ]);
    expect([all.count, all.counts]).toEqual([
      3,
      { submitted: 2, docs_review: 1, site_visit: 0, renewal_review: 0, changes_requested: 1 },
    ]);
    const ids = async (query: string, by = token) =>
      (await queue(`${q}&${query}`, by)).applicants.map(({ id }) => id);
    expect(await ids("age=9")).toEqual([oldest.id, middle.id]);
    expect(await ids("status=changes_requested")).toEqual([hers.id]);
    expect(await ids(`after=${oldest.id}`)).toEqual([middle.id, newest.id]);
    expect((await queue(`${q}&offset=1`)).applicants.map(({ id }) => id).slice(0, 1)).toEqual([middle.id]);
    expect(await ids("county=firuzabad&kind=producer")).toEqual([oldest.id, middle.id, newest.id]);
    expect(await ids("kind=cooperative")).toEqual([]);
    await act(newest.id, "take-up");
    expect([await ids("mine=true"), await ids("mine=true", colleague)]).toEqual([[newest.id], []]);
    const arabic = name.replace("ک", "ك").replace("ی", "ي");
    expect((await queue(`q=${encodeURIComponent(arabic)}`)).count).toBe(3);
    for (const nonsense of ["status=verified", "age=0", "age=x", "limit=1000", "offset=-1", "mine=perhaps"]) {
      const { status } = await send("GET", `/admin/seller-reviews?${nonsense}`, undefined, { token });
      expect(status, nonsense).toBe(400);
    }
    expect((await queue("q=%25")).applicants).toEqual([]);
  });

  it("shows who renews while she still sells, until the last of her papers is judged", async () => {
    const name = `گلاب ${Date.now()}`;
    const q = `q=${encodeURIComponent(name)}`;
    const { id, licenceId, papers } = await anApplicant({ name, status: "verified" });
    const { container } = await application();
    await container
      .resolve("__pg_connection__")("seller")
      .where({ id })
      .update({ status_since: new Date(Date.now() - 86_400_000) });
    const renewing = await queue(`${q}&status=renewal_review`);
    expect(renewing.applicants.map((each) => [each.id, each.status])).toEqual([[id, "renewal_review"]]);
    const judged = [`licences/${licenceId}`, ...Object.values(papers).map((paper) => `papers/${paper}`)];
    for (const path of judged) {
      expect((await queue(q)).counts.renewal_review).toBe(1);
      expect((await send("POST", `/admin/${path}/accept`, {}, { token })).status).toBe(200);
    }
    expect((await queue(q)).counts.renewal_review).toBe(0);
  });

  it("makes history of what a renewal takes the place of, and gives the place back with the verdict", async () => {
    const { id, licenceId, papers } = await anApplicant({ status: "renewal_review", judged: "accepted" });
    const renewed = await aRenewal(id);
    const judge = (path: string, body: object = {}) => send("POST", `/admin/${path}`, body, { token });
    const standing = async () => {
      const { seller } = await get<AdminSellerAnswer>(`/admin/sellers/${id}`);
      const all = [...seller.review.papers, ...seller.review.licences];
      return Object.fromEntries(all.map((one) => [one.id, one.status]));
    };
    const others = {
      [papers.home_business_licence ?? ""]: "accepted",
      [papers.sheba_proof ?? ""]: "accepted",
    };
    const card = papers.national_card ?? "";

    expect((await judge(`licences/${renewed.licenceId}/accept`)).status).toBe(200);
    expect((await judge(`papers/${renewed.paperId}/accept`)).status).toBe(200);
    const accepted = {
      ...others,
      [licenceId]: "replaced",
      [renewed.licenceId]: "accepted",
      [card]: "replaced",
      [renewed.paperId]: "accepted",
    };
    expect(await standing()).toEqual(accepted);
    expect((await judge(`licences/${licenceId}/accept`)).body.code).toBe("replaced_meanwhile");

    await judge(`papers/${renewed.paperId}/reject`, { reason: "ناخوانا" });
    expect(await standing()).toEqual({ ...accepted, [card]: "accepted", [renewed.paperId]: "rejected" });
    await judge(`licences/${renewed.licenceId}/reject`, { reason: "شماره دیگر است" });
    expect(await standing()).toMatchObject({ [licenceId]: "accepted", [renewed.licenceId]: "rejected" });
  });

  it("masks what is secret, opens it for a reason, and has written that down before", async () => {
    const { id } = await anApplicant();
    const { seller } = await get<AdminSellerAnswer>(`/admin/sellers/${id}`);
    expect(seller.review.particulars).toEqual({
      identity_number: "999••••561",
      address: "••••",
      postal_code: "745••••567",
      sheba: "IR76••••0001",
    });
    for (const secret of Object.values(SECRETS)) expect(JSON.stringify(seller)).not.toContain(secret);
    const wrong = [{}, { fields: ["sheba"] }, { fields: [], reason: "x" }, { fields: ["name"], reason: "x" }];
    for (const body of wrong) expect((await act(id, "unmask", body)).status).toBe(400);

    const seen = await send<UnmaskedAnswer>(
      "POST",
      `/admin/sellers/${id}/unmask`,
      { fields: ["identity_number", "sheba", "sheba"], reason: "سنجش با کارت ملی" },
      { token },
    );
    expect(seen.body.particulars).toEqual({
      identity_number: SECRETS.identity_number,
      sheba: SECRETS.sheba,
    });
    expect(seen.headers.get("cache-control")).toBe("no-store");
    const trail = await get<AuditTrailAnswer>(`/admin/sellers/${id}/events`);
    expect(trail.events[0]).toMatchObject({
      verb: "particulars_seen",
      actor: { kind: "operator", name: "مینا راستی" },
      reason: "سنجش با کارت ملی",
      details: { fields: ["identity_number", "sheba"] },
    });
    for (const secret of Object.values(SECRETS)) expect(JSON.stringify(trail)).not.toContain(secret);
    expect([
      trail.count,
      (await act("sel_unknown", "unmask", { fields: ["sheba"], reason: "x" })).status,
    ]).toEqual([1, 404]);
  });

  it("keeps every decision in the audit trail, in order, with who and why", async () => {
    const applicant = await anApplicant({ status: "submitted" });
    const { id } = applicant;
    const judge = (path: string, body: object = {}) => send("POST", `/admin/${path}`, body, { token });
    await act(id, "take-up");
    await judge(`papers/${applicant.papers.sheba_proof}/reject`, { reason: "ناخوانا" });
    await judge(`papers/${applicant.papers.sheba_proof}/accept`);
    await judge(`papers/${applicant.papers.national_card}/accept`);
    await judge(`papers/${applicant.papers.home_business_licence}/accept`);
    await judge(`licences/${applicant.licenceId}/accept`);
    await act(id, "schedule-visit", { scheduled_for: new Date(Date.now() + 3_600_000).toISOString() });
    await act(id, "record-visit", { passed: true, findings: "پاکیزه" });
    await send("POST", `/admin/sellers/${id}/verify`, {}, { token: colleague });
    await act(id, "suspend", { reason: "شکایت" });
    const { events, count } = await get<AuditTrailAnswer>(`/admin/sellers/${id}/events?limit=100`);
    expect(events.map(({ verb, to, reason }) => [verb, to, reason]).reverse()).toEqual([
      ["take_up", "docs_review", null],
      ["paper_rejected", null, "ناخوانا"],
      ["paper_accepted", null, null],
      ["paper_accepted", null, null],
      ["paper_accepted", null, null],
      ["licence_accepted", null, null],
      ["schedule_visit", "site_visit", null],
      ["visit_recorded", null, "پاکیزه"],
      ["verify", "verified", null],
      ["suspend", "suspended", "شکایت"],
    ]);
    expect(new Set(events.map(({ actor }) => actor.name))).toEqual(new Set(["مینا راستی", "زهره راستی"]));
    const second = await get<AuditTrailAnswer>(`/admin/sellers/${id}/events?limit=3&offset=3`);
    expect([count, second.events.map((event) => event.id)]).toEqual([
      10,
      events.slice(3, 6).map((event) => event.id),
    ]);
  });

  it("puts back a decision that could not be completed, and the trail keeps both", async () => {
    const { id } = await anApplicant({ status: "submitted" });
    const { container } = await application();
    const sellers = container.resolve<Deciding>("seller");
    const event = {
      verb: "take_up",
      from: "submitted",
      to: "docs_review",
      actor_kind: "operator",
      actor_id: "an-operator",
      reason: null,
      details: null,
      at: new Date(),
    };
    const decided = await sellers.decide(id, () => ({ seller: { status: "docs_review" }, event }));
    await sellers.undo(decided);
    const { seller } = await get<AdminSellerAnswer>(`/admin/sellers/${id}`);
    const { events } = await get<AuditTrailAnswer>(`/admin/sellers/${id}/events`);
    expect([seller.status, events.map(({ verb, to }) => [verb, to]).sort()]).toEqual([
      "submitted",
      [
        ["take_up", "docs_review"],
        ["undone", "submitted"],
      ],
    ]);
  });

  it("tells the owner what is to be changed, once, and nobody of what is done in the office alone", async () => {
    const { id } = await anApplicant({ status: "submitted" });
    await act(id, "take-up");
    await act(id, "request-changes", { fields: { "paper.national_card": "عکس تار است" } });
    await act(id, "request-changes", { reason: "دوباره" });
    const { events } = await get<AuditTrailAnswer>(`/admin/sellers/${id}/events`);
    const { container } = await application();
    const keys = await container
      .resolve("__pg_connection__")("message")
      .where("key", "like", `${events[0]?.id}:%`)
      .orWhere("key", "like", `${events[1]?.id}:%`)
      .pluck("name");
    expect(keys).toEqual(["seller.changes_requested"]);
  });

  it("lets nobody rewrite the audit trail, not even with the database in hand", async () => {
    const { id } = await anApplicant({ status: "submitted" });
    await act(id, "take-up");
    const { container } = await application();
    const knex = container.resolve("__pg_connection__");
    for (const sql of [
      "update seller_event set reason = 'other' where seller_id = ?",
      "delete from seller_event where seller_id = ?",
      "truncate seller_event",
    ]) {
      const bindings = sql.includes("?") ? [id] : [];
      await expect(knex.raw(sql, bindings), sql).rejects.toThrow(/written once and never changed/);
    }
  });

  it("is for operators alone", async () => {
    const { id, licenceId, papers } = await anApplicant();
    const callers = [
      undefined,
      await aBuyer(),
      await memberOf({ id }, "owner"),
      await memberOf({ id }, "staff"),
    ];
    const routes: ["GET" | "POST", string, object?][] = [
      ["GET", "/admin/seller-reviews"],
      ["GET", `/admin/sellers/${id}`],
      ["GET", `/admin/sellers/${id}/events`],
      ["POST", `/admin/sellers/${id}/unmask`, { fields: ["sheba"], reason: "x" }],
      ["POST", `/admin/papers/${papers.national_card}/accept`, {}],
      ["POST", `/admin/papers/${papers.national_card}/reject`, { reason: "x" }],
      ["POST", `/admin/licences/${licenceId}/accept`, {}],
      ["POST", `/admin/licences/${licenceId}/reject`, { reason: "x" }],
      ["POST", `/admin/sellers/${id}/request-changes`, { reason: "x" }],
      ["POST", `/admin/sellers/${id}/schedule-visit`, { scheduled_for: "2999-01-01T00:00:00Z" }],
      ["POST", `/admin/sellers/${id}/record-visit`, { passed: true, findings: "x" }],
      ...["take-up", "verify", "reinstate", "approve-renewal"].map((verb): ["POST", string, object] => [
        "POST",
        `/admin/sellers/${id}/${verb}`,
        {},
      ]),
      ...["reject", "reopen", "suspend", "revoke", "refuse-renewal"].map((verb): ["POST", string, object] => [
        "POST",
        `/admin/sellers/${id}/${verb}`,
        { reason: "x" },
      ]),
    ];
    const turnedAway = await Promise.all(
      routes.flatMap(([method, path, body]) =>
        callers.map(async (caller) => (await send(method, path, body, { token: caller })).status),
      ),
    );
    expect(new Set(turnedAway)).toEqual(new Set([401]));
    const { seller } = await get<AdminSellerAnswer>(`/admin/sellers/${id}`);
    expect([seller.status, seller.review.licences[0]?.status]).toEqual(["docs_review", "pending"]);
    expect((await get<AuditTrailAnswer>(`/admin/sellers/${id}/events`)).count).toBe(0);
  });
});

interface Deciding {
  decide(id: string, judge: () => object): Promise<object>;
  undo(decided: object): Promise<void>;
}
