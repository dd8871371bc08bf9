import { randomUUID } from "node:crypto";
import type { SellerListingAnswer } from "@dastranj/listings/contract";
import type { LineChain, SellerOrderAnswer } from "@dastranj/orders/contract";
import type { StorePriceChainAnswer } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { atCommission } from "../../support/commission";
import { aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { again, aKilim, aPhotoOf, change, offer } from "../../support/listings";
import { buyBy, partsOf } from "../../support/orders";
import { aDiscount, buy } from "../../support/shopping";

const BY_HAND = "pp_system_default";
const WOOL = 4_000_000;

type Listing = SellerListingAnswer["listing"];

/** Her numbers are hers once. */
async function onSale(seller: TestSeller): Promise<Listing> {
  const kilim = aKilim(await aPhotoOf(seller));
  const variants = kilim.variants.map((variant) => ({ ...variant, sku: `${variant.sku}-${randomUUID()}` }));
  return (await offer(seller, { ...kilim, variants })).body.listing;
}

/** The small kilim, at 12,000,000 rials, and the large, at 20,000,000. */
const sizesOf = ({ content }: Listing) => content.variants.map(({ id }) => id) as [string, string];

const declare = (seller: TestSeller, listing: Listing, raw_material: unknown, shown: unknown = true) =>
  change(seller, listing.id, "chain", { shown, variants: [{ id: sizesOf(listing)[0], raw_material }] });

async function shownOf(handle: string, currency: "irr" | "eur" = "irr") {
  const { regions } = await application();
  return send<StorePriceChainAnswer>(
    "GET",
    `/store/listings/${handle}/price-chain?region_id=${regions[currency]}`,
  );
}

const partsOfPrice = (parts: { link: string; amount: string | number }[] = []) =>
  Object.fromEntries(parts.map(({ link, amount }) => [link, Number(amount)]));

const theSmall = (listing: Listing): TestProduct => ({
  id: listing.product_id,
  handle: listing.handle,
  variantId: sizesOf(listing)[0],
});

/** The chain of the only line of a seller's part, as she reads it. */
async function readByHer(seller: TestSeller, order: string): Promise<LineChain | null | undefined> {
  const [part] = await partsOf(order, [seller]);
  const { body } = await send<SellerOrderAnswer>("GET", `/seller/orders/${part?.id}`, undefined, seller);
  return body.order.items[0]?.chain;
}

async function readByBuyer(seller: TestSeller, order: string): Promise<LineChain | null | undefined> {
  const [part] = await partsOf(order, [seller]);
  return part?.items[0]?.chain;
}

describe("a maker declares what her material costs", () => {
  let weaver: TestSeller;
  let kilim: Listing;

  beforeAll(async () => {
    const office = await atCommission();
    await office.vat(1000);
    weaver = await aSeller();
    await office.write(weaver, { rate: 500 });
    kilim = await onSale(weaver);
  });

  it("of the goods that she says it of; of a new listing nothing is told and nothing shown", async () => {
    const [small, large] = sizesOf(kilim);
    expect(kilim.chain).toEqual({
      shown: false,
      variants: [
        { id: small, raw_material: null },
        { id: large, raw_material: null },
      ],
    });
    const { status, body } = await declare(weaver, kilim, WOOL, false);
    expect([status, body.listing.chain]).toEqual([
      200,
      {
        shown: false,
        variants: [
          { id: small, raw_material: WOOL },
          { id: large, raw_material: null },
        ],
      },
    ]);
    // A listing that is changed keeps what was declared of it.
    const edited = await change(weaver, kilim.id, "", again(body));
    expect([edited.status, edited.body.listing.chain]).toEqual([200, body.listing.chain]);
  });

  it.each([
    ["a fraction", 0.5, "number_not_whole"],
    ["nothing", 0, "number_too_small"],
    ["less than nothing", -1, "number_too_small"],
    ["more than its price", 12_000_001, "material_above_price"],
    ["more than any price", 1e11, "number_too_large"],
    ["a text", "4000000", "field_missing"],
  ])("but not %s, and nothing is changed", async (_, cost, code) => {
    await declare(weaver, kilim, WOOL, false);
    const { status, body } = await declare(weaver, kilim, cost);
    expect([status, body.code, body.fields?.["variants.0.raw_material"]?.code]).toEqual([
      400,
      "listing_wrong",
      code,
    ]);
    const now = await send<SellerListingAnswer>("GET", `/seller/listings/${kilim.id}`, undefined, weaver);
    expect(now.body.listing.chain).toMatchObject({ shown: false, variants: [{ raw_material: WOOL }, {}] });
  });

  it("nor of another's goods, of goods that are not of the listing, or without saying whether it is shown", async () => {
    const other = await aSeller();
    const foreign = await declare(other, kilim, WOOL);
    expect([foreign.status, foreign.body.code]).toEqual([404, "listing_not_found"]);
    const hers = await onSale(other);
    const mixed = await change(other, hers.id, "chain", {
      shown: true,
      variants: [{ id: sizesOf(kilim)[0], raw_material: 1 }],
    });
    expect([mixed.status, mixed.body.fields?.["variants.0.id"]?.code]).toEqual([400, "variant_unknown"]);
    const unsaid = await change(other, hers.id, "chain", { variants: [] });
    expect([unsaid.status, unsaid.body.fields?.shown?.code]).toEqual([400, "field_missing"]);
    const looked = await send("GET", `/seller/listings/${kilim.id}/price-chain`, undefined, other);
    expect([looked.status, looked.body.code]).toEqual([404, "price_chain_not_found"]);
  });

  it("and sees what a buyer would, before she shows it to anybody", async () => {
    await declare(weaver, kilim, WOOL, false);
    const { status, body } = await send<StorePriceChainAnswer>(
      "GET",
      `/seller/listings/${kilim.id}/price-chain`,
      undefined,
      weaver,
    );
    const [small, large] = sizesOf(kilim);
    const parts = new Map(body.price_chains.map((chain) => [chain.variant_id, chain]));
    expect([status, body.currency_code, body.decimals, parts.size]).toEqual([200, "irr", 0, 2]);
    expect(parts.get(small)?.paid).toBe("12000000");
    // 5 % of the price, and a tenth of that as VAT.
    expect(partsOfPrice(parts.get(small)?.parts)).toEqual({
      raw_material: WOOL,
      making: 7_340_000,
      platform: 660_000,
    });
    expect(partsOfPrice(parts.get(large)?.parts)).toEqual({ making: 18_900_000, platform: 1_100_000 });
  });

  it("and buyers see it where she agrees, at the price and the terms of the moment, as long as it is on sale", async () => {
    const listing = await onSale(weaver);
    const hidden = await shownOf(listing.handle);
    expect([hidden.status, hidden.body.code]).toEqual([404, "price_chain_not_found"]);
    await declare(weaver, listing, WOOL);
    const { status, body } = await shownOf(listing.handle);
    expect([status, body.currency_code, body.price_chains.length]).toEqual([200, "irr", 2]);
    const [small] = sizesOf(listing);
    const of = (answer: StorePriceChainAnswer) =>
      answer.price_chains.find((chain) => chain.variant_id === small);
    expect(partsOfPrice(of(body)?.parts)).toEqual({
      raw_material: WOOL,
      making: 7_340_000,
      platform: 660_000,
    });
    expect(of(body)?.parts[0]).toEqual({ link: "raw_material", amount: String(WOOL), declared: true });

    // Abroad it is sold at its own price, of which she declared no material.
    const abroad = (await shownOf(listing.handle, "eur")).body;
    expect([abroad.currency_code, abroad.decimals]).toEqual(["eur", 2]);
    expect(of(abroad)?.paid).toBe("2050");
    expect(partsOfPrice(of(abroad)?.parts)).toEqual({ making: 1938, platform: 112 });

    const priced = [{ id: small, prices: { irr: 10_000_000, eur: 2050 } }];
    expect((await change(weaver, listing.id, "prices", { variants: priced })).status).toBe(200);
    expect(partsOfPrice(of((await shownOf(listing.handle)).body)?.parts)).toEqual({
      raw_material: WOOL,
      making: 5_450_000,
      platform: 550_000,
    });
    expect((await change(weaver, listing.id, "take-off")).status).toBe(200);
    expect((await shownOf(listing.handle)).status).toBe(404);
    const nowhere = await send("GET", `/store/listings/${kilim.handle}/price-chain?region_id=reg_none`);
    const unsaid = await send("GET", `/store/listings/${kilim.handle}/price-chain`);
    expect([nowhere.status, unsaid.status]).toEqual([404, 400]);
  });

  it("of former days: what was sold keeps its chain when she declares another, or shows it no more", async () => {
    const listing = await onSale(weaver);
    const small = theSmall(listing);
    await declare(weaver, listing, WOOL);
    const shown = await buy([small]);
    await declare(weaver, listing, 9_000_000, false);
    const unshown = await buy([small]);

    const chain = {
      paid: 12_560_000,
      parts: [
        { link: "raw_material", amount: WOOL, declared: true },
        { link: "making", amount: 7_340_000, declared: false },
        { link: "platform", amount: 660_000, declared: false },
        { link: "transport", amount: 560_000, declared: false },
      ],
    };
    expect(await readByBuyer(weaver, shown)).toEqual(chain);
    expect(await readByHer(weaver, shown)).toEqual(chain);
    // She reads her own always.
    expect(await readByBuyer(weaver, unshown)).toBeNull();
    expect(partsOfPrice((await readByHer(weaver, unshown))?.parts)).toEqual({
      raw_material: 9_000_000,
      making: 2_340_000,
      platform: 660_000,
      transport: 560_000,
    });
  });

  it("and the chains of a part sum to what was paid for it, with a discount and one way for two goods", async () => {
    const [one, two] = [await onSale(weaver), await onSale(weaver)];
    await declare(weaver, one, WOOL);
    const first = theSmall(one);
    const code = `CHAIN${Date.now()}`;
    await aDiscount(code, 10);
    const order = await buyBy(BY_HAND, [first, first, theSmall(two)], { code });
    const [part] = await partsOf(order, [weaver]);
    const { body } = await send<SellerOrderAnswer>("GET", `/seller/orders/${part?.id}`, undefined, weaver);
    const chains = body.order.items.map(({ line_item_id, quantity, chain }) => ({
      line_item_id,
      quantity,
      chain,
    }));
    expect(chains.reduce((sum, { chain }) => sum + (chain?.paid ?? 0), 0)).toBe(body.order.total);
    const each = (link: string) =>
      chains
        .flatMap(({ chain }) => chain?.parts ?? [])
        .reduce((sum, of) => sum + (of.link === link ? of.amount : 0), 0);
    const terms = body.order.terms;
    expect(each("platform")).toBe((terms?.commission ?? 0) + (terms?.vat ?? 0));
    expect(each("transport")).toBe(body.order.shipping_total);
    expect(each("raw_material") + each("making") + each("transport")).toBe(terms?.receives);
    // Two pieces of the one of which she declared it; the buyer sees that one alone.
    expect(each("raw_material")).toBe(2 * WOOL);
    expect(part?.items.map(({ quantity, chain }) => [quantity, chain !== null]).sort()).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});
