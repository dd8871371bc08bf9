import { randomUUID } from "node:crypto";
import type { ListingFormAnswer, SellerListingsAnswer } from "@dastranj/listings/contract";
import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aDistillate, aKilim, aPhotoOf, offer } from "../../support/listings";

/** How many products there are with that title. */
async function productsCalled(title: string): Promise<number> {
  const { container } = await application();
  return (await container.resolve("product").listProducts({ title }, { select: ["id"] })).length;
}

describe("a producer offers goods", () => {
  it("puts a kilim on sale at once, and buyers read it in both languages", async () => {
    const seller = await aSeller();
    const photo = await aPhotoOf(seller);
    const { status, body } = await offer(seller, aKilim(photo));
    expect({ status, code: body.code, fields: body.fields }).toEqual({ status: 201 });
    expect(body.listing.state).toBe("published");
    expect(body.listing.hidden_by).toBeNull();
    expect(body.listing.content).toEqual({
      title: { fa: "گلیم ماهی‌درهم", en: "Fish kilim" },
      story: { fa: "از پشم گوسفندان ایل.", en: "Of the tribe's own wool." },
      category: "kilims",
      measure: "piece",
      options: [
        {
          name: { fa: "اندازه", en: "Size" },
          values: [
            { fa: "کوچک", en: "Small" },
            { fa: "بزرگ", en: "Large" },
          ],
        },
      ],
      making: { made_to_order: false, weekly_quantity: null, minutes_per_piece: null, lead_days: 0 },
      attributes: {},
      photos: [
        {
          id: photo,
          width: 1080,
          height: 1080,
          files: [expect.objectContaining({ width: 640 }), expect.objectContaining({ width: 1080 })],
        },
      ],
      variants: [
        {
          id: expect.any(String),
          sku: "K-1",
          title: "کوچک",
          values: [0],
          net_amount: null,
          prices: { irr: 12_000_000, eur: 2050 },
          stock: 4,
          reserved: 0,
          weight_grams: 1500,
          size_cm: null,
          wholesale: [],
        },
        {
          id: expect.any(String),
          sku: "K-2",
          title: "بزرگ",
          values: [1],
          net_amount: null,
          prices: { irr: 20_000_000 },
          stock: 2,
          reserved: 0,
          weight_grams: 2500,
          size_cm: null,
          wholesale: [],
        },
      ],
    });
    const shown = await send<{ product: { title: string } }>(
      "GET",
      `/store/products/${body.listing.product_id}?locale=en-US`,
    );
    expect(shown.body.product.title).toBe("Fish kilim");
  });

  it("has what the policy wants looked at wait for the office", async () => {
    const seller = await aSeller();
    const { body } = await offer(seller, aDistillate(await aPhotoOf(seller)));
    expect(body.listing.state).toBe("proposed");
    expect((await send("GET", `/store/products/${body.listing.product_id}`)).status).toBe(404);
  });

  it("makes one listing of a draft that is sent twice, even at once", async () => {
    const seller = await aSeller();
    const draft = aKilim(await aPhotoOf(seller));
    const key = randomUUID();
    const [one, two] = await Promise.all([offer(seller, draft, key), offer(seller, draft, key)]);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body.listing.id).toBe(one.body.listing.id);
  });

  it("is told what she may offer, and why not the rest", async () => {
    const seller = await aSeller({ categories: ["kilims"] });
    const { body } = await send<ListingFormAnswer>("GET", "/seller/listing-form", undefined, {
      ...seller,
      language: "en",
    });
    expect(body.currencies).toEqual([
      { code: "irr", decimals: 0 },
      { code: "eur", decimals: 2 },
    ]);
    const of = (handle: string) => body.categories.find((category) => category.handle === handle);
    expect(of("kilims")).toMatchObject({ allowed: true, code: null, reviewed: false });
    expect(of("distillates")).toMatchObject({
      allowed: false,
      code: "offer_category_not_on_licence",
      message: "This category is not on your licence.",
      reviewed: true,
    });
    expect(body.attribute_sets.find(({ code }) => code === "rugs")?.attributes[0]?.name.fa).toContain("رج");
  });

  it("finds her goods in her list, by Persian words and by her own numbers", async () => {
    const seller = await aSeller();
    await offer(seller, aKilim(await aPhotoOf(seller)));
    await offer(seller, aDistillate(await aPhotoOf(seller)));
    const list = async (query: string) =>
      (await send<SellerListingsAnswer>("GET", `/seller/listings?${query}`, undefined, seller)).body;
    const all = await list("sort=title");
    expect(all.listings.map(({ title }) => title)).toEqual(["عرق نعنا", "گلیم ماهی‌درهم"]);
    expect(all).toMatchObject({
      count: 2,
      states: { proposed: 1, published: 1, rejected: 0, off_sale: 0 },
    });
    expect(all.listings[1]).toMatchObject({
      price: 12_000_000,
      has_price_range: true,
      stock: 6,
      variants: 2,
      waiting: false,
    });
    // Arabic letters, and joined where she parted by a half-space.
    expect((await list(`q=${encodeURIComponent("ماهيدرهم")}`)).count).toBe(1);
    expect((await list(`q=${encodeURIComponent("d-۱")}`)).listings[0]?.title).toBe("عرق نعنا");
    expect((await list("sort=price&state=published")).count).toBe(1);
    expect((await list("sort=stock")).listings[0]?.stock).toBe(6);
  });
});

describe("what is wrong is said at its field, and nothing is made", () => {
  it.each([
    [
      "a price of nothing",
      { variants: [{ ...variant(), prices: { irr: 0 } }] },
      { "variants.0.prices.irr": "number_too_small" },
    ],
    [
      "a fraction of a rial",
      { variants: [{ ...variant(), prices: { irr: 0.5 } }] },
      { "variants.0.prices.irr": "number_not_whole" },
    ],
    [
      "a huge number",
      { variants: [{ ...variant(), prices: { irr: 1e30 } }] },
      { "variants.0.prices.irr": "number_not_whole" },
    ],
    ["25 photos", { photos: Array.from({ length: 25 }, (_, i) => `p${i}`) }, { photos: "photos_too_many" }],
    ["no photo", { photos: [] }, { photos: "photo_missing" }],
    ["an unknown photo", { photos: ["lphoto_nobody"] }, { "photos.0": "photo_unknown" }],
    ["an unknown category", { category: "moon-rocks" }, { category: "category_unknown" }],
    [
      "no price at home",
      { variants: [{ ...variant(), prices: { eur: 5 } }] },
      { "variants.0.prices.irr": "price_missing" },
    ],
    [
      "another's variant",
      { variants: [{ ...variant(), id: "variant_x" }] },
      { "variants.0.id": "variant_unknown" },
    ],
    ["a field that there is not", { seller_id: "sell_other" }, { seller_id: "field_wrong" }],
    ["no title", { title: { fa: " " } }, { "title.fa": "field_missing" }],
  ])("%s", async (_, wrong, fields) => {
    const seller = await theSeller();
    const title = { fa: `آزمون ${randomUUID()}` };
    const { status, body } = await offer(seller, { ...plain(await thePhoto()), title, ...wrong });
    expect({ status, code: body.code }).toEqual({ status: 400, code: "listing_wrong" });
    expect(
      Object.fromEntries(Object.entries(body.fields ?? {}).map(([field, { code }]) => [field, code])),
    ).toMatchObject(fields);
    expect(await productsCalled(title.fa)).toBe(0);
  });

  it("a category that her licence does not cover, and a photo of another booth", async () => {
    const [seller, other] = [await aSeller({ categories: ["bread"] }), await aSeller()];
    const refused = await offer(seller, plain(await aPhotoOf(seller)));
    expect(refused.status).toBe(400);
    expect(refused.body.code).toBe("offer_category_not_on_licence");
    expect(refused.body.fields?.category?.message).toBe("این دسته در مجوز شما نیست.");
    const theirs = await offer(await theSeller(), plain(await aPhotoOf(other)));
    expect(theirs.body.fields?.["photos.0"]?.code).toBe("photo_unknown");
  });

  it("is half-published by nothing: when Medusa refuses at the end, no product, photo or stock stays", async () => {
    const seller = await aSeller();
    const photo = await aPhotoOf(seller);
    const title = { fa: `آزمون ${randomUUID()}` };
    const { container } = await application();
    // Somebody holds the number that Medusa would give it.
    await container.resolve("inventory").createInventoryItems({ sku: `${seller.handle}/K-9` });
    const { status } = await offer(seller, {
      ...plain(photo),
      title,
      variants: [{ ...variant(), sku: "K-9" }],
    });
    expect(status).toBe(400);
    expect(await productsCalled(title.fa)).toBe(0);
    const again = await offer(seller, { ...plain(photo), title });
    expect(again.status).toBe(201);
  });
});

function variant() {
  return { sku: "K-1", values: [], prices: { irr: 12_000_000 }, stock: 4, weight_grams: 1500 };
}

/** A kilim of one kind. */
function plain(photo: string) {
  return { ...aKilim(photo), options: [], variants: [variant()] };
}

let standing: ReturnType<typeof aSeller> | undefined;
let photo: Promise<string> | undefined;

/** One seller for all that is refused. */
function theSeller() {
  standing ??= aSeller();
  return standing;
}

function thePhoto() {
  photo ??= theSeller().then(aPhotoOf);
  return photo;
}
