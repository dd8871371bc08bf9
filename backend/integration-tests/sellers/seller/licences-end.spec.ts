import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import {
  aLicence,
  dayFromNow,
  onlyLicence,
  sellersModule,
  sweep,
  toldOfLicences,
} from "../../support/licences";

describe("a licence that ends", () => {
  let seller: TestSeller;
  let product: TestProduct;

  beforeAll(async () => {
    seller = await aSeller();
    product = await aProduct(seller);
  });

  const status = async (id = seller.id) => (await (await sellersModule()).listSellers({ id }))[0]?.status;
  const onSale = async () =>
    (await send<{ count: number }>("GET", `/store/products?handle=${product.handle}`)).body.count;
  const expiries = async (id = seller.id) =>
    (await sellersModule()).listSellerEvents({ seller_id: id, verb: "expire" });

  it("is told of once for each of 60, 30 and 7 days ahead, however often the hour strikes", async () => {
    const far = await onlyLicence(seller, 61);
    await sweep();
    expect(await toldOfLicences(far)).toEqual([]);
    for (const [endsIn, threshold] of [
      [60, 60],
      [30, 30],
      [7, 7],
      [0, 7],
    ] as const) {
      const licence = await onlyLicence(seller, endsIn);
      await sweep();
      await sweep();
      expect(await toldOfLicences(licence)).toEqual([
        `seller.licence_expires_soon:${dayFromNow(endsIn)}:${threshold}`,
      ]);
      expect(await status()).toBe("verified");
    }
    expect(await onSale()).toBe(1);
  });

  it("takes her goods off sale the day after, with the licence's name in the audit trail, and once", async () => {
    const licence = await onlyLicence(seller, -1);
    await sweep();
    await sweep();
    expect(await status()).toBe("expired");
    expect(await onSale()).toBe(0);
    expect(await toldOfLicences(licence)).toEqual([`seller.licence_expired:${dayFromNow(-1)}`]);
    expect(await expiries()).toMatchObject([
      {
        from: "verified",
        to: "expired",
        actor_kind: "system",
        actor_id: null,
        details: { kind: "licence", id: licence, type: "home_business", expires_on: dayFromNow(-1) },
      },
    ]);
  });

  it("puts her goods back on sale when she has shown a new one and the office approves", async () => {
    const { container } = await application();
    const { changeSellerStatusWorkflow } = load("@dastranj/sellers/workflows");
    const change = (verb: string, by: string) =>
      changeSellerStatusWorkflow(container).run({
        input: { seller_id: seller.id, verb, by, actor_id: "somebody", now: new Date() },
      });
    await aLicence(seller, 365);
    await change("renew", "seller");
    await change("approve_renewal", "operator");
    await sweep();
    expect(await status()).toBe("verified");
    expect(await onSale()).toBe(1);
    expect(await expiries()).toHaveLength(1);
  });

  it("takes nobody off sale who has another that holds", async () => {
    const other = await aSeller();
    await onlyLicence(other, -10);
    await aLicence(other, 100);
    await sweep();
    expect(await status(other.id)).toBe("verified");
  });

  it("whose holder cannot be reached ends all the same, and the others are told", async () => {
    const [unreachable, other] = [await aSeller(), await aSeller()];
    const sellers = (await sellersModule()) as unknown as {
      updateSellerMembers(rows: object): Promise<void>;
    };
    const [owner] = await (await sellersModule()).listSellerMembers({ seller_id: unreachable.id });
    await sellers.updateSellerMembers({ id: owner?.id, mobile: "not a number", email: null });
    const licences = [await onlyLicence(unreachable, -1), await onlyLicence(other, -1)];
    await sweep();
    expect([await status(unreachable.id), await status(other.id)]).toEqual(["expired", "expired"]);
    for (const licence of licences)
      expect(await toldOfLicences(licence)).toEqual([`seller.licence_expired:${dayFromNow(-1)}`]);
  });
});
