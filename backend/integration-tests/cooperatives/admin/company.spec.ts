import type { AdminCompaniesAnswer, AdminCompanyAnswer } from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { aBuyerNamed, aCompany, aHotel, makeCompany, type TestBuyer } from "../../support/company";
import { anOperator } from "../../support/factories";
import { send } from "../../support/http";
import { toldOf } from "../../support/told";

let token: string;
let owner: TestBuyer;

beforeAll(async () => {
  token = await anOperator();
  owner = await aBuyerNamed("گل‌بانو");
});

const act = (id: string, verb: string, body: object = {}) =>
  send<AdminCompanyAnswer>("POST", `/admin/companies/${id}/${verb}`, body, { token });

describe("an operator", () => {
  it("finds who waits, approves, suspends with why, and approves after all", async () => {
    const { id, legal_id } = await aCompany(owner);
    const list = await send<AdminCompaniesAnswer>(
      "GET",
      `/admin/companies?state=applied&q=${legal_id}`,
      undefined,
      { token },
    );
    expect(list.body).toMatchObject({
      count: 1,
      companies: [{ id, legal_id, state: "applied", people: 1, decided_at: null }],
    });
    expect(list.body.counts.applied).toBeGreaterThanOrEqual(1);

    expect((await act(id, "suspend", { reason: "بی‌دلیل" })).body.code).toBe("company_decided");
    const approved = await act(id, "approve");
    expect(approved.body.company).toMatchObject({
      state: "approved",
      persons: [{ name: "گل‌بانو راستی", role: "owner", state: "active", email: owner.email }],
      events: [
        { verb: "approve", by: "مینا راستی" },
        { verb: "applied", by: "گل‌بانو راستی" },
      ],
    });
    expect((await act(id, "approve")).body.code).toBe("company_decided");
    expect((await act(id, "suspend", {})).status).toBe(400);
    expect((await act(id, "suspend", { reason: "بدهکار است" })).body.company).toMatchObject({
      state: "suspended",
      reason: "بدهکار است",
    });
    expect((await act(id, "approve")).body.company).toMatchObject({ state: "approved", reason: null });
    expect((await toldOf(`company.approved:${id}`)).length).toBe(2);
    expect((await toldOf(`company.suspended:${id}`)).map(({ text }) => text)[0]).toContain("بدهکار است");
  });

  it("approves of two that say they are the same company only one, also at once", async () => {
    const hotel = aHotel();
    const other = await aBuyerNamed("مریم");
    const one = await makeCompany(hotel, owner);
    const two = await makeCompany({ ...aHotel(), legal_id: hotel.legal_id }, other);
    const both = await Promise.all([
      act(one.body.company.id, "approve"),
      act(two.body.company.id, "approve"),
    ]);
    expect(both.map(({ status, body }) => body.code ?? status).sort()).toEqual([200, "company_stands"]);
    const third = await makeCompany({ ...aHotel(), legal_id: hotel.legal_id }, await aBuyerNamed("سارا"));
    expect(third.body.code).toBe("company_stands");
  });

  it("is told when there is no such company", async () => {
    expect((await send("GET", "/admin/companies/comp_none", undefined, { token })).body.code).toBe(
      "company_not_found",
    );
    expect((await act("comp_none", "refuse", { reason: "نیست" })).body.code).toBe("company_not_found");
    expect((await send("GET", "/admin/companies?state=none", undefined, { token })).status).toBe(400);
  });
});
