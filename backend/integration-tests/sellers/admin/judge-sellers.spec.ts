import type { AdminCountiesAnswer, AdminSellerAnswer, AdminSellersAnswer } from "@dastranj/sellers/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { anOperator, aProduct, aSeller } from "../../support/factories";
import { send } from "../../support/http";

describe("the operator judges sellers", () => {
  let token: string;

  beforeAll(async () => {
    token = await anOperator();
  });

  const act = (id: string, verb: string, body: object = {}) =>
    send<AdminSellerAnswer>("POST", `/admin/sellers/${id}/${verb}`, body, { token });

  it("verifies, suspends with a reason and reinstates; nothing else is allowed", async () => {
    const { id } = await aSeller({ verified: false });
    expect((await act(id, "suspend", { reason: "early" })).body.code).toBe("seller_wrong_state");
    const verified = await act(id, "verify");
    expect([verified.body.seller.status, verified.body.seller.may]).toEqual([
      "verified",
      ["suspend", "revoke"],
    ]);
    expect((await act(id, "verify")).body.code).toBe("seller_wrong_state");
    for (const body of [{}, { reason: "" }, { reason: "  " }, { reason: 7 }]) {
      expect((await act(id, "suspend", body)).status).toBe(400);
    }
    const suspended = await act(id, "suspend", { reason: "Licence in doubt" });
    expect([suspended.body.seller.status, suspended.body.seller.suspended_reason]).toEqual([
      "suspended",
      "Licence in doubt",
    ]);
    expect((await act(id, "verify")).body.code).toBe("seller_wrong_state");
    const reinstated = await act(id, "reinstate");
    expect([reinstated.body.seller.status, reinstated.body.seller.suspended_reason]).toEqual([
      "verified",
      null,
    ]);
    expect(reinstated.body.seller.verified_at).toBe(verified.body.seller.verified_at);
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
  });
});
