import type { SellerListingAnswer } from "@dastranj/listings/contract";
import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { again, aKilim, aPhotoOf, change, offer } from "../../support/listings";
import { buy } from "../../support/shopping";

async function onSale(seller: TestSeller, more: Parameters<typeof aKilim>[1] = {}) {
  const { body } = await offer(seller, aKilim(await aPhotoOf(seller), more));
  return body;
}

const codes = (fields: Record<string, { code: string }> = {}) =>
  Object.fromEntries(Object.entries(fields).map(([field, { code }]) => [field, code]));

const product = async (id: string) =>
  (
    await send<{ product: { title: string; options: { title: string; values: { value: string }[] }[] } }>(
      "GET",
      `/store/products/${id}?fields=title,*options,*options.values`,
    )
  ).body.product;

describe("a producer changes her goods", () => {
  it("at once: name, photos, values, a variant more and one less, and buyers see it", async () => {
    const seller = await aSeller();
    const before = await onSale(seller, { attributes: { dye: "natural", weaver: "گل‌بانو" } });
    const draft = again(before);
    const photo = await aPhotoOf(seller);
    const [small] = draft.variants;
    const { status, body } = await change(seller, before.listing.id, "", {
      ...draft,
      title: { fa: "گلیم خشتی", en: null },
      attributes: { dye: "mixed" },
      photos: [photo, ...draft.photos],
      options: [{ name: { fa: "رنگ" }, values: [{ fa: "سرخ", en: "Red" }, { fa: "کوچک" }] }],
      variants: [
        { ...small, values: [1], sku: "K-10", stock: 7 },
        { sku: "K-3", values: [0], prices: { irr: 9_000_000 }, stock: 1, weight_grams: 1000 },
      ],
    });
    expect({ status, fields: body.fields, detail: body }).toMatchObject({ status: 200 });
    const { content } = body.listing;
    expect(content.title).toEqual({ fa: "گلیم خشتی", en: null });
    expect(content.attributes).toEqual({ dye: "mixed" });
    expect(content.photos.map(({ id }) => id)).toEqual([photo, ...draft.photos]);
    expect(content.options).toEqual([
      {
        name: { fa: "رنگ", en: null },
        values: [
          { fa: "سرخ", en: "Red" },
          // English is what she sends now, not what stood there before.
          { fa: "کوچک", en: null },
        ],
      },
    ]);
    expect(
      content.variants.map(({ id, sku, title, stock, prices }) => ({ id, sku, title, stock, prices })),
    ).toEqual([
      { id: small?.id, sku: "K-10", title: "کوچک", stock: 7, prices: { irr: 12_000_000, eur: 2050 } },
      { id: expect.any(String), sku: "K-3", title: "سرخ", stock: 1, prices: { irr: 9_000_000 } },
    ]);
    const shown = await product(before.listing.product_id);
    expect(shown.title).toBe("گلیم خشتی");
    expect(
      shown.options.map(({ title, values }) => [title, values.map(({ value }) => value).sort()]),
    ).toEqual([["رنگ", ["سرخ", "کوچک"]]]);
  });

  it("not at all when Medusa refuses something at the end: everything is as it was", async () => {
    const seller = await aSeller();
    const before = await onSale(seller);
    const draft = again(before);
    const { container } = await application();
    // Somebody holds the number that Medusa would give the new variant.
    await container.resolve("inventory").createInventoryItems({ sku: `${seller.handle}/K-9` });
    const { status } = await change(seller, before.listing.id, "", {
      ...draft,
      title: { fa: "گلیم دیگر" },
      options: [{ name: { fa: "رنگ" }, values: [{ fa: "سرخ" }, { fa: "آبی" }] }],
      variants: [
        { ...draft.variants[0], values: [0], prices: { irr: 1_000_000 } },
        { sku: "K-9", values: [1], prices: { irr: 9_000_000 }, stock: 1, weight_grams: 1000 },
      ],
    });
    expect(status).toBe(400);
    const { body } = await send<SellerListingAnswer>(
      "GET",
      `/seller/listings/${before.listing.id}`,
      undefined,
      seller,
    );
    expect(again(body)).toEqual(draft);
    expect((await product(before.listing.product_id)).title).toBe("گلیم ماهی‌درهم");
  });

  it("from a shelf to made to order and back", async () => {
    const seller = await aSeller();
    const before = await onSale(seller);
    const { listing } = before;
    const draft = again(before);
    const made = await change(seller, listing.id, "", {
      ...draft,
      making: { made_to_order: true, weekly_quantity: 2, lead_days: 3 },
      variants: draft.variants.map((variant) => ({ ...variant, stock: null })),
    });
    expect(made.status).toBe(200);
    expect(made.body.listing.content.making).toMatchObject({
      made_to_order: true,
      weekly_quantity: 2,
      lead_days: 3,
    });
    expect(made.body.listing.content.variants.map(({ stock }) => stock)).toEqual([null, null]);
    const back = await change(seller, listing.id, "", draft);
    expect(back.body.listing.content.variants.map(({ stock }) => stock)).toEqual([4, 2]);
  });

  it("price and stock by themselves", async () => {
    const seller = await aSeller();
    const { listing } = await onSale(seller);
    const [one] = listing.content.variants;
    const priced = await change(seller, listing.id, "prices", {
      variants: [{ id: one?.id, prices: { irr: 13_000_000 } }],
    });
    expect(priced.body.listing.content.variants[0]?.prices).toEqual({ irr: 13_000_000 });
    const stocked = await change(seller, listing.id, "stock", { variants: [{ id: one?.id, stock: 9 }] });
    expect(stocked.body.listing.content.variants[0]?.stock).toBe(9);
    const wrong = await change(seller, listing.id, "prices", {
      variants: [{ id: "variant_nobodys", prices: { irr: 0.5 } }],
    });
    expect(codes(wrong.body.fields)).toEqual({ "variants.0.prices.irr": "number_not_whole" });
    const strange = await change(seller, listing.id, "prices", {
      variants: [{ id: "variant_nobodys", prices: { irr: 5 } }],
    });
    expect(codes(strange.body.fields)).toEqual({ "variants.0.id": "variant_unknown" });
  });

  it("never to less than what is on order", async () => {
    const seller = await aSeller();
    const { listing } = await onSale(seller);
    const [one] = listing.content.variants;
    await buy([{ id: listing.product_id, handle: listing.handle, variantId: one?.id ?? "" }]);
    const { status, body } = await change(seller, listing.id, "stock", {
      variants: [{ id: one?.id, stock: 0 }],
    });
    expect({ status, code: body.code }).toEqual({ status: 400, code: "stock_below_reserved" });
  });

  it("takes them off sale, puts them on again, and takes away what is off", async () => {
    const seller = await aSeller();
    const { listing } = await onSale(seller);
    expect((await send("DELETE", `/seller/listings/${listing.id}`, undefined, seller)).body.code).toBe(
      "listing_wrong_state",
    );
    expect((await change(seller, listing.id, "take-off")).body.listing.state).toBe("off_sale");
    expect((await send("GET", `/store/products/${listing.product_id}`)).status).toBe(404);
    expect((await change(seller, listing.id, "take-off")).body.code).toBe("listing_wrong_state");
    expect((await change(seller, listing.id, "put-on")).body.listing.state).toBe("published");
    await change(seller, listing.id, "take-off");
    expect((await send("DELETE", `/seller/listings/${listing.id}`, undefined, seller)).status).toBe(200);
    expect((await send("GET", `/seller/listings/${listing.id}`, undefined, seller)).status).toBe(404);
    const anew = await offer(seller, aKilim(listing.content.photos[0]?.id ?? ""));
    expect(anew.status).toBe(201);
  });

  it("one change after another, however many come at once", async () => {
    const seller = await aSeller();
    const before = await onSale(seller);
    const draft = again(before);
    const answers = await Promise.all(
      ["یک", "دو", "سه"].map((fa) => change(seller, before.listing.id, "", { ...draft, title: { fa } })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { body } = await send<SellerListingAnswer>(
      "GET",
      `/seller/listings/${before.listing.id}`,
      undefined,
      seller,
    );
    expect((await product(before.listing.product_id)).title).toBe(body.listing.content.title.fa);
  });

  it("nothing of another booth's", async () => {
    const [seller, other] = [await aSeller(), await aSeller()];
    const { listing } = await onSale(seller);
    for (const what of ["", "prices", "stock", "take-off", "put-on", "withdraw"] as const)
      expect((await change(other, listing.id, what)).body.code).toBe("listing_not_found");
    const mine = await onSale(other);
    const draft = again(mine);
    const stolen = await change(other, mine.listing.id, "", {
      ...draft,
      photos: listing.content.photos.map(({ id }) => id),
      variants: [{ ...draft.variants[0], id: listing.content.variants[0]?.id }, draft.variants[1]],
    });
    expect(codes(stolen.body.fields)).toEqual({ "variants.0.id": "variant_unknown" });
  });
});
