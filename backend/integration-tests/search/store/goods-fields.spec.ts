import { randomUUID } from "node:crypto";
import type { Jobs } from "@dastranj/jobs/contract";
import type { ListingDraft, WorkshopAnswer } from "@dastranj/listings/contract";
import type { ProductCard, StoreSearchAnswer } from "@dastranj/search/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { eventually } from "../../support/eventually";
import { aProduct, aSeller, type TestProduct, type TestSeller, theCategory } from "../../support/factories";
import { send } from "../../support/http";
import { aKilim, aPhotoOf, change, offer } from "../../support/listings";
import { aListing } from "../../support/making";
import { buy } from "../../support/shopping";

const cardOf = async (handle: string): Promise<ProductCard | undefined> =>
  (await send<StoreSearchAnswer>("GET", `/store/search?handle=${handle}`)).body.products[0];

/** The document itself, with what no card shows. */
async function documentOf(handle: string): Promise<Record<string, unknown> | undefined> {
  const { container } = await application();
  const search = container.resolve("search");
  const { hits } = await search.search({
    entity: "product",
    fields: search.listRetrievableFields("product"),
    filters: { handle },
  });
  return hits[0]?.document;
}

/** Asks again until the document is as it should be; says how it is when it never is. */
async function becomes(handle: string, wanted: Record<string, unknown>): Promise<void> {
  let last: Record<string, unknown> | undefined;
  await eventually(async () => {
    last = await documentOf(handle);
    return Object.entries(wanted).every(([field, value]) => last?.[field] === value);
  }).catch(() => expect(last).toMatchObject(wanted));
}

/** A kilim of hers with numbers that no other of hers has. */
async function aKilimOf(seller: TestSeller, more: Partial<ListingDraft> = {}) {
  const kilim = aKilim(await aPhotoOf(seller), more);
  const variants = kilim.variants.map((variant) => ({ ...variant, sku: randomUUID() }));
  return (await offer(seller, { ...kilim, variants })).body.listing;
}

async function workingDays(seller: TestSeller): Promise<string[]> {
  const { calendar } = (await send<WorkshopAnswer>("GET", "/seller/workshop", undefined, seller)).body;
  return calendar.days
    .filter(({ day, kind }) => kind === "working" && day > calendar.today)
    .map(({ day }) => day);
}
const asNumber = (day: string | undefined) => Number(day?.replaceAll("-", ""));

describe("what the index knows of goods", () => {
  let seller: TestSeller;
  let days: string[];

  beforeAll(async () => {
    seller = await aSeller();
    days = await workingDays(seller);
  });

  it("is on the card: whose they are, where they lie, how they are offered and by when", async () => {
    const { container } = await application();
    const textiles = await theCategory("textiles");
    await container
      .resolve("product")
      .updateProductCategories(await theCategory("kilims"), { parent_category_id: textiles });
    const [small, large] = aKilim("").variants;
    const wholesale = [
      { min_quantity: 5, prices: { irr: 11_000_000, eur: 1900 } },
      { min_quantity: 20, prices: { irr: 10_000_000 } },
    ];
    const { handle } = await aKilimOf(seller, {
      variants: [{ ...small, wholesale }, large] as ListingDraft["variants"],
      attributes: { dye: "natural" },
    });
    await becomes(handle, { wholesale: true });
    expect(await cardOf(handle)).toMatchObject({
      handle,
      price_irr: 12_000_000,
      price_eur_cents: 2050,
      has_price_range: true,
      in_stock: true,
      availability: "in_stock",
      ready_by: days[1],
      wholesale: true,
      wholesale_min: 5,
      rating: null,
      ratings: 0,
      seller_handle: seller.handle,
      county: "firuzabad",
      craft: "weaving",
      province: "IR-07",
      categories: ["textiles", "kilims"],
    });
    const document = await documentOf(handle);
    expect(document).toMatchObject({
      ready_by: asNumber(days[1]),
      wholesale_price_irr: 10_000_000,
      wholesale_price_eur_cents: 1900,
      attributes: ["dye:natural"],
      sales: 0,
    });
    // Its names, what it is called elsewhere, who makes it where of what, and what is told of it.
    const found = (field: string) => String(document?.[field]).split(" ");
    expect(found("name_words")).toEqual(
      expect.arrayContaining(["گلیم", "ماهی", "درهم", "ماهیدرهم", "kilim"]),
    );
    expect(found("other_words")).toEqual(
      expect.arrayContaining(["textiles", "firuzabad", "golbanoo", "natural"]),
    );
    expect(found("story_words")).toEqual(expect.arrayContaining(["پشم", "wool"]));
    expect(Object.keys((await cardOf(handle)) ?? {})).not.toContain("rank");
  });

  it("follows what is changed by whom it is: prices for wholesale, her workshop, a category's place", async () => {
    const { handle } = await aKilimOf(seller);
    await becomes(handle, { availability: "in_stock", ready_by: asNumber(days[1]) });
    const busy = { weekly_minutes: null, handling_days: 4, days_off: null };
    expect((await send("POST", "/seller/workshop", busy, seller)).status).toBe(200);
    await becomes(handle, { ready_by: asNumber(days[3]) });
    expect((await send("POST", "/seller/workshop", { ...busy, handling_days: 2 }, seller)).status).toBe(200);
    await becomes(handle, { ready_by: asNumber(days[1]) });
  });

  it("tells of what is made to order when the next piece is ready, and what was sold", async () => {
    const weaver = await aSeller();
    const kilim: TestProduct = await aProduct(weaver);
    await aListing(weaver, kilim, { weekly_quantity: 6 });
    const made = { availability: "made_to_order", in_stock: true };
    await becomes(kilim.handle, { ...made, ready_by: asNumber(days[0]), sales: 0 });
    await buy([kilim]);
    await becomes(kilim.handle, { ...made, ready_by: asNumber(days[1]), sales: 1 });
  });

  it("is nothing of what is off sale, whoever takes it off", async () => {
    const listing = await aKilimOf(seller);
    await becomes(listing.handle, { availability: "in_stock" });
    expect((await change(seller, listing.id, "take-off")).status).toBe(200);
    await eventually(async () => !(await documentOf(listing.handle)));
  });

  it("is brought up to date by a new day in what time alone moves", async () => {
    const { handle } = await aKilimOf(seller);
    // Whole when it is known by when it is ready: it may be read before its listing stands.
    const today = await eventually(async () => {
      const document = await documentOf(handle);
      return document?.ready_by ? document : undefined;
    });
    const { container } = await application();
    const id = String(today?.id);
    const yesterday = { ...today, id, ready_by: 20200101, rank: 1, title: "as it was written by nobody" };
    await container.resolve("search").upsertDocuments({ index: "product", documents: [yesterday] });
    await becomes(handle, { ready_by: 20200101 });
    await container.resolve<Jobs>("jobs").enqueue("catalogue.turn_day", {});
    await becomes(handle, { ready_by: today?.ready_by, rank: today?.rank, title: "گلیم ماهی‌درهم" });
  });
});
