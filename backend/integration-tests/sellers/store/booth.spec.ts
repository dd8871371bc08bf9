import type { StoreBadgeAnswer, StoreSellerAnswer, StoreSellersAnswer } from "@dastranj/sellers/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aSeller, changeStatus, type TestSeller, theCategory } from "../../support/factories";
import { send } from "../../support/http";
import { onlyLicence, sweep } from "../../support/licences";

describe("a booth and its badge, as everybody sees them", () => {
  let seller: TestSeller;

  beforeAll(async () => {
    const { container } = await application();
    const { translate } = load("./src/seed/translations.js");
    const [id, persian] = [await theCategory("rugs"), { name: "فرش" }];
    await container.resolve("product").updateProductCategories(id, persian);
    await translate(container, [
      { reference: "product_category", reference_id: id, translations: { name: "Rugs" } },
    ]);
    seller = await aSeller();
    await onlyLicence(seller, 200, ["rugs", "a-category-that-is-gone"]);
  });

  const badge = (handle = seller.handle) => send<StoreBadgeAnswer>("GET", `/store/sellers/${handle}/badge`);
  const RUGS = [{ handle: "rugs", name: "فرش", name_en: "Rugs" }];

  it("say for which goods she is licensed, in both languages, and nothing of the licence itself", async () => {
    const { body } = await send<StoreSellerAnswer>("GET", `/store/sellers/${seller.handle}`);
    expect(body.seller.badge).toEqual({ categories: RUGS });
    expect(body.seller.photos).toEqual([]);
    expect(Object.keys(body.seller).sort()).toEqual(
      "away badge county craft handle kind name name_en photos picture story story_en verified_at".split(" "),
    );
    const list = await send<StoreSellersAnswer>("GET", "/store/sellers?limit=100");
    const listed = list.body.sellers.find(({ handle }) => handle === seller.handle);
    expect(listed).toEqual(body.seller);
  });

  it("are proven: since when, where, which class of licence, for which goods", async () => {
    const { status, body } = await badge();
    expect([status, body.badge]).toEqual([
      200,
      {
        handle: seller.handle,
        valid: true,
        name: "گلیم گل‌بانو",
        name_en: "Golbanoo Kilims",
        kind: "producer",
        county: { code: "firuzabad", name: "فیروزآباد", name_en: "Firuzabad" },
        verified_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        licence_classes: ["home_business"],
        categories: RUGS,
      },
    ]);
  });

  it("are not proven any more while she is suspended, and nothing else is told", async () => {
    await changeStatus(seller.id, "suspend");
    const { body } = await badge();
    expect(body.badge).toEqual({
      handle: seller.handle,
      valid: false,
      name: "گلیم گل‌بانو",
      name_en: "Golbanoo Kilims",
      kind: null,
      county: null,
      verified_at: null,
      licence_classes: [],
      categories: [],
    });
    await changeStatus(seller.id, "reinstate");
  });

  it("are not proven any more when the licence ended", async () => {
    const other = await aSeller();
    await onlyLicence(other, -1);
    await sweep();
    expect((await badge(other.handle)).body.badge).toMatchObject({ valid: false, verified_at: null });
  });

  it("are nobody's who was never verified", async () => {
    const applicant = await aSeller({ verified: false });
    for (const handle of [applicant.handle, "nobody-at-all"]) {
      const { status, body } = await badge(handle);
      expect([status, body.code]).toEqual([404, "seller_not_found"]);
    }
  });
});
