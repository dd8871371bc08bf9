import type { OrderPartsAnswer, SellerOrderAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aBasket, beginPayment, buy, chooseShipping, complete, parcelsOf, put } from "../../support/shopping";

describe("a buyer buys from two sellers in one basket", () => {
  let weaver: TestSeller;
  let grower: TestSeller;
  let rug: TestProduct;
  let figs: TestProduct;

  beforeAll(async () => {
    [weaver, grower] = [await aSeller(), await aSeller()];
    rug = await aProduct(weaver, { title: "گلیم", irr: 68_000_000, grams: 2600 });
    figs = await aProduct(grower, { title: "انجیر", irr: 8_800_000, grams: 1000 });
  });

  it("is offered each seller's own ways of shipping, priced for her goods and his address", async () => {
    const cart = await aBasket([rug, figs]);
    const parcels = await parcelsOf(cart);
    expect(
      parcels.map(({ seller, item_total, shipping_options }) => ({
        seller: seller.handle,
        item_total,
        ways: shipping_options.map(({ kind, amount }) => [kind, amount]),
      })),
    ).toEqual([
      {
        seller: weaver.handle,
        item_total: 68_000_000,
        ways: [
          ["pickup", 0],
          ["post", 640_000],
          ["courier", 1_200_000],
        ],
      },
      {
        seller: grower.handle,
        item_total: 8_800_000,
        ways: [
          ["pickup", 0],
          ["post", 480_000],
          ["courier", 900_000],
        ],
      },
    ]);
  });

  it("pays once; each seller gets her part, and the parts add up to the rial", async () => {
    const cart = await aBasket([rug, figs]);
    await chooseShipping(cart);
    expect(await beginPayment(cart)).toBe(77_920_000);
    const { status, body } = await complete(cart);
    expect([status, body.type, body.order.total]).toEqual([200, "order", 77_920_000]);
    const parts = await send<OrderPartsAnswer>("GET", `/store/orders/${body.order.id}/parts`);
    expect(parts.status).toBe(200);
    expect(
      Object.fromEntries(
        parts.body.parts.map(({ seller, item_total, shipping_total, total, status: state }) => [
          seller.handle,
          { item_total, shipping_total, total, state },
        ]),
      ),
    ).toEqual({
      [weaver.handle]: {
        item_total: 68_000_000,
        shipping_total: 640_000,
        total: 68_640_000,
        state: "placed",
      },
      [grower.handle]: { item_total: 8_800_000, shipping_total: 480_000, total: 9_280_000, state: "placed" },
    });
  });

  it("reads in his language what he bought, as long as it is still called so", async () => {
    const { container } = await application();
    const flows = load("@medusajs/medusa/core-flows");
    const kilim = await aProduct(weaver, { title: "گلیم شاه‌توت" });
    const inEnglish = (reference: string, reference_id: string, title: string) => ({
      ...{ reference, reference_id, locale_code: "en-US", translations: { title } },
    });
    await flows.createTranslationsWorkflow(container).run({
      input: {
        translations: [
          inEnglish("product", kilim.id, "Mulberry kilim"),
          inEnglish("product_variant", kilim.variantId, "One of it"),
        ],
      },
    });
    const order = await buy([kilim]);
    const namesIn = async (language: string) => {
      const { body } = await send<OrderPartsAnswer>("GET", `/store/orders/${order}/parts`, undefined, {
        language,
      });
      const [part] = body.parts;
      const way = `/seller/orders/${part?.id}`;
      const hers = await send<SellerOrderAnswer>("GET", way, undefined, { ...weaver, language });
      return [part?.items[0], hers.body.order.items[0]].map((item) => [item?.title, item?.variant_title]);
    };
    const persian = ["گلیم شاه‌توت", "یک"];
    expect(await namesIn("fa")).toEqual([persian, persian]);
    expect(await namesIn("en")).toEqual([
      ["Mulberry kilim", "One of it"],
      ["Mulberry kilim", "One of it"],
    ]);
    await flows
      .updateProductsWorkflow(container)
      .run({ input: { selector: { id: kilim.id }, update: { title: "گلیم تازه" } } });
    const sold = ["گلیم شاه‌توت", "One of it"];
    expect(await namesIn("en")).toEqual([sold, sold]);
  });

  it("pays in euro from abroad, by international post", async () => {
    const cart = await aBasket([rug, figs], "eur");
    await chooseShipping(cart, "abroad");
    expect(await beginPayment(cart)).toBe(20 + 20 + 32 + 18);
    const { body } = await complete(cart);
    expect(body.order.total).toBe(90);
  });

  it("gets one order however often the basket is completed", async () => {
    const cart = await aBasket([rug, figs]);
    await chooseShipping(cart);
    await beginPayment(cart);
    const first = await complete(cart);
    const again = await complete(cart);
    expect(again.body.order.id).toBe(first.body.order.id);
    const parts = await send<OrderPartsAnswer>("GET", `/store/orders/${first.body.order.id}/parts`);
    expect(parts.body.parts).toHaveLength(2);
  });

  it("gets one order when the basket is completed twice at once", async () => {
    const cart = await aBasket([rug, figs]);
    await chooseShipping(cart);
    await beginPayment(cart);
    const answers = await Promise.all([complete(cart), complete(cart)]);
    const orders = new Set(answers.flatMap(({ body }) => body.order?.id ?? []));
    expect(orders.size).toBe(1);
    for (const { status } of answers) expect(status).toBeLessThan(500);
  });

  it("takes the last piece only once", async () => {
    const last = await aProduct(weaver, { stock: 1 });
    const [one, other] = [await aBasket([last]), await aBasket([last])];
    for (const cart of [one, other]) {
      await chooseShipping(cart);
      await beginPayment(cart);
    }
    const answers = await Promise.all([complete(one), complete(other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await put(await aBasket([]), last.variantId, 1)).body.code).toBe("insufficient_inventory");
  });
});
