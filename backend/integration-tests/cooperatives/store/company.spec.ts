import { randomUUID } from "node:crypto";
import type { CompaniesAnswer, CompanyPeopleAnswer, OneCompanyAnswer } from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aMobile, readBy } from "../../support/codes";
import {
  aBuyerNamed,
  aCompany,
  aHotel,
  aLegalId,
  aPersonOf,
  invitationTo,
  makeCompany,
  type TestBuyer,
} from "../../support/company";
import { eventually } from "../../support/eventually";
import { anOperator, PASSWORD } from "../../support/factories";
import { send } from "../../support/http";
import { toldOf } from "../../support/told";

let operator: string;
let owner: TestBuyer;
let stranger: TestBuyer;

beforeAll(async () => {
  operator = await anOperator();
  [owner, stranger] = [await aBuyerNamed("گل‌بانو"), await aBuyerNamed("مریم")];
});

const read = async (id: string, who: { token: string }) =>
  send<OneCompanyAnswer>("GET", `/store/companies/${id}`, undefined, who);
const peopleOf = async (id: string, who: { token: string }) =>
  (await send<CompanyPeopleAnswer>("GET", `/store/companies/${id}/people`, undefined, who)).body.people;
describe("a company", () => {
  it("is made once for each key, in whatever digits, and waits for an operator", async () => {
    const body = aHotel();
    const [made, again] = [await makeCompany(body, owner), await makeCompany(body, owner)];
    expect(made.status).toBe(201);
    expect(again.body.company.id).toBe(made.body.company.id);
    expect(made.body.company).toMatchObject({
      name: "هتل شیراز",
      country_code: "ir",
      legal_id: body.legal_id,
      address: { province: "فارس", city: "شیراز", address: "خیابان زند، پلاک ۱۲", postal_code: "7134567890" },
      phone: "07132345678",
      currency_code: "irr",
      state: "applied",
      reason: null,
      cooperatives: [],
      you: {
        role: "owner",
        monthly_limit: null,
        needs_approval: false,
        spent: "0",
        waiting: "0",
        left: null,
      },
    });
    const told = await toldOf(`company.applied:${made.body.company.id}`);
    expect(told.map(({ name }) => name)).toEqual(["company.applied"]);
  });

  it.each([
    [{ legal_id: "10380284791" }, "company_legal_id_wrong"],
    [{ postal_code: "123" }, "company_postal_code_wrong"],
    [{ cooperatives: ["nobody-of-that-name"] }, "company_cooperative_unknown"],
    [{ name: "" }, "invalid_request"],
    [{ phone: "no number" }, "invalid_request"],
    [{ buys: "" }, "invalid_request"],
    [{ country_code: "iran" }, "invalid_request"],
    [{ surprise: true }, "invalid_request"],
  ])("is not made of %j", async (wrong, code) => {
    const buyer = await aBuyerNamed("سارا");
    const refused = await makeCompany(aHotel(wrong), buyer);
    expect(refused.status).toBe(400);
    if (code !== "invalid_request") expect(refused.body.code).toBe(code);
    const { body } = await send<CompaniesAnswer>("GET", "/store/companies", undefined, buyer);
    expect(body.companies).toEqual([]);
  });

  it("of another country has an ID of that country's form", async () => {
    const made = await makeCompany(
      aHotel({ country_code: "DE", currency_code: "eur", legal_id: "HRB 12345", postal_code: "80331" }),
      owner,
    );
    expect([made.status, made.body.company.legal_id]).toEqual([201, "HRB12345"]);
  });

  it("is made five times by one person, and not a sixth time", async () => {
    const eager = await aBuyerNamed("مینا");
    const all = [];
    for (let made = 0; made < 6; made++) all.push(await makeCompany(aHotel(), eager));
    expect(all.map(({ status, body }) => body.code ?? status)).toEqual([
      201,
      201,
      201,
      201,
      201,
      "company_too_many",
    ]);
  });

  it("is nobody's who is not in it: every door of it is shut with a 404", async () => {
    const { id } = await aCompany(owner);
    const doors: ["GET" | "POST" | "DELETE", string, object?][] = [
      ["GET", ""],
      ["POST", "", {}],
      ["GET", "/people"],
      ["POST", "/people", { name: "زهرا", mobile: aMobile(), role: "buyer" }],
      ["POST", "/people/cper_1", {}],
      ["DELETE", "/people/cper_1"],
      ["GET", "/approvals"],
      ["POST", "/approvals/papp_1", { decision: "grant" }],
    ];
    for (const [method, path, body] of doors) {
      const { status, body: said } = await send(method, `/store/companies/${id}${path}`, body, stranger);
      expect([path, status, said.code]).toEqual([path, 404, "company_not_found"]);
    }
    expect((await read(id, owner)).body.company).toMatchObject({ id, state: "applied" });
    expect((await send("GET", `/store/companies/${id}`)).status).toBe(401);
  });

  it("stays who it is once it is approved, and applies anew when it was refused", async () => {
    const approved = await aCompany(owner, operator);
    const change = (id: string, body: object) =>
      send<OneCompanyAnswer>("POST", `/store/companies/${id}`, body, owner);
    expect((await change(approved.id, { legal_id: aLegalId() })).body.code).toBe("company_identity_stands");
    expect((await change(approved.id, { city: "مرودشت" })).body.company).toMatchObject({
      state: "approved",
      address: { city: "مرودشت", postal_code: "7134567890" },
    });
    const keeper = await aBuyerNamed("نرگس");
    const { id } = await aCompany(keeper);
    await send("POST", `/admin/companies/${id}/refuse`, { reason: "شناسه خوانا نیست" }, { token: operator });
    expect((await read(id, keeper)).body.company).toMatchObject({
      state: "refused",
      reason: "شناسه خوانا نیست",
    });
    const legal_id = aLegalId();
    const again = await send<OneCompanyAnswer>("POST", `/store/companies/${id}`, { legal_id }, keeper);
    expect(again.body.company).toMatchObject({ state: "applied", reason: null, legal_id });
  });
});

describe("the people of a company", () => {
  it("come by the link that was sent to them and nobody else does; a repeat changes nothing", async () => {
    const company = await aCompany(owner, operator);
    const invited = await aBuyerNamed("زهرا");
    const token = await invitationTo(invited.email, company, owner, {
      name: "زهرا",
      role: "buyer",
      monthly_limit: "۱٬۰۰۰",
      needs_approval: true,
    });
    const accept = (who: { token: string }, by = token) =>
      send<OneCompanyAnswer>("POST", "/store/company-invitations/accept", { token: by }, who);
    expect((await accept(stranger)).body.code).toBe("company_invitation_for_another");
    expect((await accept(invited, randomUUID())).body.code).toBe("company_invitation_not_found");
    const [came, again] = [await accept(invited), await accept(invited)];
    expect([came.status, again.status]).toEqual([200, 200]);
    expect(came.body.company.you).toMatchObject({
      role: "buyer",
      monthly_limit: "1000",
      needs_approval: true,
      left: "1000",
    });
    expect((await accept(owner)).body.code).toBe("company_invitation_not_found");
    // A buyer reads who is there, and of nobody but herself how she is reached and what she spends.
    const seen = await peopleOf(company.id, invited);
    expect(seen.map(({ you, email, spending }) => [you, email, spending?.left ?? null])).toEqual([
      [false, null, null],
      [true, invited.email, "1000"],
    ]);
    await eventually(() => inWholesaleGroup(invited.id));
    await send(
      "DELETE",
      `/store/companies/${company.id}/people/${came.body.company.you.person_id}`,
      undefined,
      owner,
    );
    expect((await read(company.id, invited)).status).toBe(404);
    await eventually(async () => !(await inWholesaleGroup(invited.id)));
  });

  it("are changed by owners alone, and the last owner stays", async () => {
    const keeper = await aBuyerNamed("پروین");
    const company = await aCompany(keeper);
    const buyer = await aPersonOf(company, keeper, { role: "buyer" });
    const [own] = await peopleOf(company.id, keeper);
    const at = (id: string) => `/store/companies/${company.id}/people/${id}`;
    expect((await send("POST", at(buyer.person_id), { role: "owner" }, buyer)).body.code).toBe(
      "company_owners_only",
    );
    expect((await send("DELETE", at(own?.id ?? ""), undefined, keeper)).body.code).toBe("company_last_owner");
    expect((await send("POST", at(own?.id ?? ""), { role: "buyer" }, keeper)).body.code).toBe(
      "company_last_owner",
    );
    const asked = { name: "نرگس", mobile: aMobile(), role: "buyer" };
    const invite = (body: object, who: TestBuyer) =>
      send<CompanyPeopleAnswer>("POST", `/store/companies/${company.id}/people`, body, who);
    expect((await invite(asked, buyer)).body.code).toBe("company_owners_only");
    expect((await invite({ ...asked, email: buyer.email }, keeper)).body.code).toBe("person_contact_wrong");
    expect((await invite({ ...asked, mobile: "123" }, keeper)).body.code).toBe("person_contact_wrong");
    expect((await invite(asked, keeper)).status).toBe(201);
    expect((await invite(asked, keeper)).body.code).toBe("person_stands");
    expect((await invite({ ...asked, monthly_limit: "-1" }, keeper)).status).toBe(400);
    // An invitation that is taken back opens nothing any more.
    const mail = `${randomUUID().slice(0, 8)}@dastranj.example`;
    const words = await readBy(mail, () => invite({ name: "مینا", email: mail, role: "approver" }, keeper));
    const waiting = (await peopleOf(company.id, keeper)).find(({ email }) => email === mail);
    expect((await send("DELETE", at(waiting?.id ?? ""), undefined, keeper)).status).toBe(200);
    const token = /join=([\w-]+)/.exec(words)?.[1];
    const accept = await send("POST", "/store/company-invitations/accept", { token }, stranger);
    expect(accept.body.code).toBe("company_invitation_not_found");
    expect((await send("DELETE", at(buyer.person_id), undefined, buyer)).body).toEqual({
      people: [],
      may_change: false,
    });
  });

  it("are forgotten when they close their accounts; the company stays", async () => {
    const keeper = await aBuyerNamed("فاطمه");
    const company = await aCompany(keeper);
    const goes = await aPersonOf(company, keeper, { role: "buyer" });
    expect(await peopleOf(company.id, keeper)).toHaveLength(2);
    const closed = await send("POST", "/store/customers/me/close", { password: PASSWORD }, goes);
    expect(closed.status).toBe(200);
    await eventually(async () => (await peopleOf(company.id, keeper)).length === 1);
    expect((await read(company.id, keeper)).body.company.state).toBe("applied");
  });
});

async function inWholesaleGroup(customer_id: string): Promise<boolean> {
  const { container } = await application();
  const { groups = [] } = await container
    .resolve("customer")
    .retrieveCustomer(customer_id, { relations: ["groups"] });
  return groups.some(({ name }: { name: string }) => name === "wholesale");
}
