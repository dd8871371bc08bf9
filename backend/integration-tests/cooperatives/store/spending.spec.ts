import { randomUUID } from "node:crypto";
import type { OneCompanyAnswer, PurchaseApprovalsAnswer } from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aBuyerNamed, aCompany, aPersonOf, purchase, type TestBuyer, WENT_ON } from "../../support/company";
import { eventually } from "../../support/eventually";
import { anOperator } from "../../support/factories";
import { send } from "../../support/http";
import { toldOf } from "../../support/told";

const COOPERATIVE = "a-cooperative-of-the-tests";
let operator: string;
let owner: TestBuyer;
let stranger: TestBuyer;

beforeAll(async () => {
  operator = await anOperator();
  [owner, stranger] = [await aBuyerNamed("گل‌بانو"), await aBuyerNamed("مریم")];
});

const read = async (id: string, who: { token: string }) =>
  send<OneCompanyAnswer>("GET", `/store/companies/${id}`, undefined, who);
const approvalsOf = async (id: string, who: { token: string }, query = "") =>
  (await send<PurchaseApprovalsAnswer>("GET", `/store/companies/${id}/approvals${query}`, undefined, who))
    .body;
const decide = (id: string, approval: string, body: object, who: { token: string }) =>
  send<PurchaseApprovalsAnswer>("POST", `/store/companies/${id}/approvals/${approval}`, body, who);

describe("what a person spends", () => {
  it("never passes her limit, ten purchases at once", async () => {
    const company = await aCompany(owner, operator);
    const buyer = await aPersonOf(company, owner, { role: "buyer", monthly_limit: "1000" });
    const who = { company_id: company.id, customer_id: buyer.id, cooperative_id: COOPERATIVE };
    const all = await Promise.all(Array.from({ length: 10 }, () => purchase({ ...who, amount: 300n })));
    expect(all.map(({ outcome, code }) => code ?? outcome).sort()).toEqual([
      ...Array.from({ length: 3 }, () => "allowed"),
      ...Array.from({ length: 7 }, () => "spending_limit_reached"),
    ]);
    expect((await read(company.id, buyer)).body.company.you).toMatchObject({
      spent: "900",
      waiting: "0",
      left: "100",
    });
    // What she bought last month is of last month.
    const earlier = new Date(Date.now() - 40 * 86_400_000);
    expect(await purchase({ ...who, amount: 1000n, now: earlier })).toMatchObject({ outcome: "allowed" });
    expect((await read(company.id, buyer)).body.company.you).toMatchObject({ spent: "900", left: "100" });
  });

  it("waits for an approver, counts while it waits, and goes on by its job once it is granted", async () => {
    const company = await aCompany(owner, operator);
    const buyer = await aPersonOf(company, owner, {
      role: "buyer",
      monthly_limit: "1000",
      needs_approval: true,
      name: "زهرا",
    });
    const approver = await aPersonOf(company, owner, { role: "approver", name: "نرگس" });
    const who = { company_id: company.id, customer_id: buyer.id, cooperative_id: COOPERATIVE };
    const reference = `quote-${randomUUID()}`;
    const [asked, again] = [
      await purchase({ ...who, amount: 700n, reference }),
      await purchase({ ...who, amount: 700n, reference }),
    ];
    expect(asked).toMatchObject({ outcome: "needs_approval", by: ["گل‌بانو راستی", "نرگس"] });
    expect(again.approval_id).toBe(asked.approval_id);
    const id: string = asked.approval_id;
    expect((await read(company.id, buyer)).body.company.you).toMatchObject({
      spent: "0",
      waiting: "700",
      left: "300",
    });
    expect((await purchase({ ...who, amount: 301n })).code).toBe("spending_limit_reached");
    expect((await toldOf(`purchase.asked:${id}`)).map(({ name }) => name)).toEqual([
      "purchase.approval_asked",
      "purchase.approval_asked",
    ]);

    expect((await decide(company.id, id, { decision: "grant" }, buyer)).body.code).toBe(
      "purchase_approvers_only",
    );
    expect((await approvalsOf(company.id, approver)).approvals).toMatchObject([
      {
        id,
        reference,
        amount: "700",
        state: "pending",
        asked_by: "زهرا",
        may_decide: true,
        decided_by: null,
      },
    ]);
    const both = await Promise.all([
      decide(company.id, id, { decision: "grant", words: "برای صبحانه" }, approver),
      decide(company.id, id, { decision: "grant" }, owner),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(both.map(({ body }) => body.code)).toContain("purchase_approval_decided");
    await eventually(async () => WENT_ON.includes(reference));
    expect(await purchase({ ...who, amount: 701n, reference })).toMatchObject({
      code: "purchase_other_amount",
    });
    expect(await purchase({ ...who, amount: 700n, reference })).toMatchObject({ outcome: "allowed" });
    expect((await read(company.id, buyer)).body.company.you).toMatchObject({
      spent: "700",
      waiting: "0",
      left: "300",
    });
    expect((await toldOf(`purchase.granted:${id}`)).map(({ name }) => name)).toEqual([
      "purchase.approval_decided",
    ]);
  });

  it("is given back when it is refused, lapses, or is dropped; a refused one is not asked for again", async () => {
    const company = await aCompany(owner, operator);
    const buyer = await aPersonOf(company, owner, {
      role: "buyer",
      monthly_limit: "1000",
      needs_approval: true,
    });
    const who = { company_id: company.id, customer_id: buyer.id, cooperative_id: COOPERATIVE };
    const left = async () => (await read(company.id, buyer)).body.company.you.left;
    const refused = await purchase({ ...who, amount: 400n });
    await decide(company.id, refused.approval_id, { decision: "refuse", words: "گران است" }, owner);
    expect(await left()).toBe("1000");
    expect((await purchase({ ...who, amount: 400n, reference: refused.reference })).code).toBe(
      "purchase_was_refused",
    );

    const eightDaysAgo = new Date(Date.now() - 8 * 86_400_000);
    const late = await purchase({ ...who, amount: 400n, now: eightDaysAgo });
    expect(await left()).toBe("1000");
    expect((await decide(company.id, late.approval_id, { decision: "grant" }, owner)).body.code).toBe(
      "purchase_approval_decided",
    );
    await eventually(async () => (await approvalsOf(company.id, owner, "?state=lapsed")).count === 1);
    expect((await toldOf(`purchase.lapsed:${late.approval_id}`)).length).toBe(1);

    const dropped = await purchase({ ...who, amount: 400n });
    expect(await left()).toBe("600");
    const { container } = await application();
    const { dropApproval } = load("@dastranj/cooperatives/workflows");
    const companies = container.resolve<{
      alone(name: string, work: (sql: object, context: object) => unknown): Promise<void>;
    }>("company");
    await companies.alone("test", (_sql, context) =>
      dropApproval({ kind: "quote", reference: dropped.reference, now: new Date() }, context),
    );
    expect(await left()).toBe("1000");
  });

  it("is nothing for a company that is not approved, and nothing for a stranger", async () => {
    const { id: company_id } = await aCompany(owner);
    const who = { company_id, customer_id: owner.id, cooperative_id: COOPERATIVE, amount: 1n };
    await expect(purchase(who)).rejects.toMatchObject({ code: "company_not_approved" });
    await expect(purchase({ ...who, customer_id: stranger.id })).rejects.toMatchObject({
      code: "company_not_found",
    });
  });
});
