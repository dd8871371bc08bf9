import { randomUUID } from "node:crypto";
import type {
  StoreAttributesAnswer,
  StoreListingAnswer,
  StoreWholesaleAnswer,
} from "@dastranj/listings/contract";
import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aBuyer, aSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aKilim, aPhotoOf, change, offer } from "../../support/listings";

/** Lets a buyer into the group of wholesale buyers, as the office does. */
async function letIntoWholesale(token: string): Promise<void> {
  const { container } = await application();
  const customers = container.resolve("customer");
  const me = await send<{ customer: { id: string } }>("GET", "/store/customers/me", undefined, { token });
  const [group] = await customers.listCustomerGroups({ name: "wholesale" });
  await customers.addCustomerToGroup({ customer_id: me.body.customer.id, customer_group_id: group.id });
}

describe("what buyers read of a listing", () => {
  it("is called by names that anybody may ask for, each thing once", async () => {
    const { status, body } = await send<StoreAttributesAnswer>("GET", "/store/attributes");
    expect(status).toBe(200);
    const keys = body.attributes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(body.attributes.find(({ key }) => key === "grade")).toEqual({
      key: "grade",
      name: { fa: "درجه", en: "Grade" },
      choices: [
        { value: "first", name: { fa: "یک", en: "First" } },
        { value: "second", name: { fa: "دو", en: "Second" } },
        { value: "mixed", name: { fa: "درهم", en: "Mixed" } },
      ],
    });
    // What is written in words of one's own is nothing to choose by.
    expect(keys).not.toContain("weaver");
  });

  it("is the price of a kilogram and what it tells of itself, in both languages", async () => {
    const seller = await aSeller();
    const { body } = await offer(seller, {
      ...aKilim(await aPhotoOf(seller)),
      category: "dried-figs",
      measure: "weight",
      options: [],
      variants: [
        { sku: "F", values: [], net_amount: 250, prices: { irr: 1_500_000 }, stock: 5, weight_grams: 300 },
      ],
      attributes: { grade: "first", best_before_days: 365, allergens: ["sulphites"] },
    });
    const { body: read } = await send<StoreListingAnswer>("GET", `/store/listings/${body.listing.handle}`);
    expect(read.listing).toEqual({
      product_id: body.listing.product_id,
      measure: "weight",
      photos: body.listing.content.photos,
      made_to_order: false,
      chain_shown: false,
      attributes: [
        { key: "grade", name: { fa: "درجه", en: "Grade" }, value: { fa: "یک", en: "First" } },
        {
          key: "allergens",
          name: { fa: "مواد حساسیت‌زا", en: "Allergens" },
          value: { fa: "گوگرد (سولفیت)", en: "Sulphites" },
        },
        {
          key: "best_before_days",
          name: { fa: "ماندگاری از روز تولید", en: "Keeps from the day it is made" },
          value: { fa: "۳۶۵ روز", en: "365 days" },
        },
      ],
      variants: [
        {
          id: body.listing.content.variants[0]?.id,
          net_amount: 250,
          unit_prices: { irr: 6_000_000 },
        },
      ],
    });
    await change(seller, body.listing.id, "take-off");
    expect((await send("GET", `/store/listings/${body.listing.handle}`)).status).toBe(404);
    expect((await send("GET", `/store/listings/nothing-${randomUUID()}`)).status).toBe(404);
  });

  it("is, for a wholesale buyer, the tiers, which she pays in her basket; others pay the price of one", async () => {
    const seller = await aSeller();
    const tiers = [
      { min_quantity: 10, prices: { irr: 10_000_000 } },
      { min_quantity: 50, prices: { irr: 9_000_000 } },
    ];
    const { body } = await offer(seller, {
      ...aKilim(await aPhotoOf(seller)),
      options: [],
      variants: [
        {
          sku: "W",
          values: [],
          prices: { irr: 12_000_000 },
          stock: 100,
          weight_grams: 100,
          wholesale: tiers,
        },
      ],
    });
    const { handle, id } = body.listing;
    const [variant] = body.listing.content.variants;
    expect(variant?.wholesale).toEqual(tiers);
    const wholesaler = await aBuyer();
    await letIntoWholesale(wholesaler);
    const read = async (token?: string) =>
      (await send<StoreWholesaleAnswer>("GET", `/store/listings/${handle}/wholesale`, undefined, { token }))
        .body.variants;
    expect(await read()).toEqual([]);
    expect(await read(await aBuyer())).toEqual([]);
    expect(await read(wholesaler)).toEqual([{ id: variant?.id, tiers }]);

    expect(await paid(wholesaler, variant?.id, 12)).toBe(10_000_000);
    expect(await paid(wholesaler, variant?.id, 50)).toBe(9_000_000);
    expect(await paid(wholesaler, variant?.id, 1)).toBe(12_000_000);
    expect(await paid(await aBuyer(), variant?.id, 12)).toBe(12_000_000);

    // A price below the tiers is refused until they fall too.
    const cheap = { id: variant?.id, prices: { irr: 9_500_000 } };
    const refused = await change(seller, id, "prices", { variants: [cheap] });
    expect(refused.body.fields?.["variants.0.wholesale.0.prices.irr"]?.code).toBe("tier_above_retail");
    const fallen = await change(seller, id, "prices", { variants: [{ ...cheap, wholesale: [] }] });
    expect(fallen.body.listing.content.variants[0]?.wholesale).toEqual([]);
    expect(await paid(wholesaler, variant?.id, 12)).toBe(9_500_000);
  });
});

/** What one costs in a basket of a buyer's with so many. */
async function paid(
  token: string,
  variant_id: string | undefined,
  quantity: number,
): Promise<number | undefined> {
  const { regions } = await application();
  const { body } = await send<{ cart: { id: string } }>(
    "POST",
    "/store/carts",
    { region_id: regions.irr },
    { token },
  );
  const filled = await send<{ cart: { items: { unit_price: number }[] } }>(
    "POST",
    `/store/carts/${body.cart.id}/line-items`,
    { variant_id, quantity },
    { token },
  );
  return filled.body.cart?.items[0]?.unit_price;
}
