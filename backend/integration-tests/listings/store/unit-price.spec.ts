import type { StoreSearchAnswer } from "@dastranj/search/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";

describe("goods that were there before their listing", () => {
  let seller: TestSeller;

  beforeAll(async () => {
    seller = await aSeller();
  });

  const sql = async (text: string, values: Record<string, unknown>) => {
    const { container } = await application();
    return (await container.resolve("__pg_connection__").raw(text, values)).rows;
  };
  const cardOf = async ({ handle }: TestProduct) => {
    const { body } = await send<StoreSearchAnswer>("GET", `/store/search?handle=${handle}`);
    const [card] = body.products;
    return card && [card.unit, card.unit_price_irr, card.unit_price_eur_cents, card.has_unit_price_range];
  };

  it("get one, by what is written on them, once", async () => {
    const figs = await aProduct(seller, { size: "۵۰۰ گرم", category: "dried-figs" });
    const read = () =>
      sql(
        `select l.seller_id, l.state, l.category, l.measure, l.made_to_order, v.variant_id, v.sku, v.net_amount
         from listing l join listing_variant v on v.listing_id = l.id where l.product_id = :id`,
        { id: figs.id },
      );
    const listing = {
      seller_id: seller.id,
      state: "published",
      category: "dried-figs",
      measure: "weight",
      made_to_order: false,
      variant_id: figs.variantId,
      sku: figs.handle,
      net_amount: 500,
    };
    expect(await read()).toEqual([listing]);
    expect(await load("@dastranj/listings/workflows").giveListings((await application()).container)).toBe(0);
    expect(await read()).toEqual([listing]);
  });

  it("tell in lists what a kilogram costs, and follow when it is told anew", async () => {
    const figs = await aProduct(seller, {
      size: "۵۰۰ گرم",
      category: "dried-figs",
      irr: 4_000_000,
      eur: 6.4,
    });
    expect(await cardOf(figs)).toEqual(["weight", 8_000_000, 1280, false]);
    await sql(`update listing_variant set net_amount = 250 where variant_id = :id`, { id: figs.variantId });
    const followed = await eventually(async () => {
      const card = await cardOf(figs);
      return card?.[1] === 16_000_000 && card;
    });
    expect(followed).toEqual(["weight", 16_000_000, 2560, false]);
    expect(await cardOf(await aProduct(seller))).toEqual([null, null, null, false]);
  });
});
