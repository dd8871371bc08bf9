import { randomUUID } from "node:crypto";
import type { CooperativesCompaniesAnswer, OneCompanyAnswer } from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { aBuyerNamed, aHotel, makeCompany, purchase, type TestBuyer } from "../../support/company";
import { anOperator, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aCooperative } from "../../support/members";

let asked: TestSeller;
let other: TestSeller;
let owner: TestBuyer;

beforeAll(async () => {
  [asked, other] = [await aCooperative(), await aCooperative()];
  owner = await aBuyerNamed("گل‌بانو");
});

const listOf = async (who: TestSeller) =>
  (await send<CooperativesCompaniesAnswer>("GET", "/seller/cooperative/companies", undefined, who)).body;

describe("a cooperative", () => {
  it("approves for herself who asked her, before the operator does, and nobody else's", async () => {
    const { body } = await makeCompany(aHotel({ cooperatives: [asked.handle] }), owner);
    const { id: company_id } = body.company;
    expect(body.company.cooperatives).toMatchObject([{ handle: asked.handle, state: "asked" }]);
    expect(await listOf(asked)).toMatchObject({
      count: 1,
      companies: [{ id: company_id, state: "applied", yours: "asked", may_buy: false }],
    });
    expect(await listOf(other)).toEqual({ companies: [], count: 0 });
    const decide = (verb: string, who: TestSeller, said: object = {}) =>
      send<CooperativesCompaniesAnswer>(
        "POST",
        `/seller/cooperative/companies/${company_id}/${verb}`,
        said,
        who,
      );
    expect((await decide("approve", other)).body.code).toBe("company_not_found");
    expect((await decide("approve", asked)).body.companies).toMatchObject([
      { yours: "approved", may_buy: true },
    ]);
    expect((await decide("approve", asked)).body.code).toBe("company_decided");

    const buys = { company_id, customer_id: owner.id, amount: 500n };
    expect(await purchase({ ...buys, cooperative_id: asked.id })).toMatchObject({ outcome: "allowed" });
    await expect(purchase({ ...buys, cooperative_id: other.id })).rejects.toMatchObject({
      code: "company_not_approved",
    });

    // What the operator refuses, no cooperative sells to.
    const token = await anOperator();
    await send("POST", `/admin/companies/${company_id}/refuse`, { reason: "شرکتی نیست" }, { token });
    await expect(purchase({ ...buys, cooperative_id: asked.id })).rejects.toMatchObject({
      code: "company_not_approved",
    });
    expect((await listOf(asked)).companies).toMatchObject([{ state: "refused", may_buy: false }]);
  });

  it("refuses with why, which the company reads, and is asked once", async () => {
    const { body } = await makeCompany(aHotel({ cooperatives: [other.handle] }), await aBuyerNamed("مریم"));
    expect(body.company.cooperatives).toHaveLength(1);
    const keeper = await aBuyerNamed("نرگس");
    const made = await makeCompany(
      aHotel({ cooperatives: [other.handle], request_key: randomUUID() }),
      keeper,
    );
    const at = `/store/companies/${made.body.company.id}`;
    await send(
      "POST",
      `/seller/cooperative/companies/${made.body.company.id}/refuse`,
      { reason: "دور است" },
      other,
    );
    const again = await send<OneCompanyAnswer>("POST", at, { cooperatives: [other.handle] }, keeper);
    expect(again.body.company.cooperatives).toMatchObject([{ state: "refused", reason: "دور است" }]);
  });

  it("is a cooperative: other sellers are turned away", async () => {
    const producer = await aSeller();
    const { status, body } = await send("GET", "/seller/cooperative/companies", undefined, producer);
    expect([status, body.code]).toEqual([403, "cooperatives_only"]);
  });
});
