import type { OrderPartsAnswer, SellerOrdersAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aBuyer, aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { paperOf } from "../../support/papers";
import { aBasket, aDiscount, beginPayment, buy, chooseShipping, complete, put } from "../../support/shopping";

describe("papers of an order", () => {
  let weaver: TestSeller;
  let grower: TestSeller;
  let orderId: string;
  let hers: OrderPartsAnswer["parts"][number];
  let theirs: OrderPartsAnswer["parts"][number];
  let order: OrderPartsAnswer["order"];

  beforeAll(async () => {
    [weaver, grower] = [await aSeller(), await aSeller()];
    const kilim = await aProduct(weaver, { irr: 6_000_000 });
    await tax(kilim);
    await aDiscount("PAPERS", 20);
    const cart = await aBasket([await aProduct(grower, { title: "انجیر خشک", irr: 900_000 })]);
    await put(cart, kilim.variantId, 2);
    await send("POST", `/store/carts/${cart}/promotions`, { promo_codes: ["PAPERS"] });
    await chooseShipping(cart);
    await beginPayment(cart);
    orderId = (await complete(cart)).body.order.id;
    const { body } = await send<OrderPartsAnswer>("GET", `/store/orders/${orderId}/parts`);
    order = body.order;
    const of = (seller: TestSeller) => body.parts.find((part) => part.seller.handle === seller.handle);
    [hers, theirs] = [of(weaver), of(grower)] as [typeof hers, typeof theirs];
  });

  /** Ten per cent on one product; what else is sold stays exempt. */
  async function tax({ id }: TestProduct) {
    const { container } = await application();
    const [region] = await container.resolve("tax").listTaxRegions({ country_code: "ir" });
    await load("@medusajs/medusa/core-flows")
      .createTaxRatesWorkflow(container)
      .run({
        input: [
          {
            tax_region_id: region.id,
            name: "مالیات بر ارزش افزوده",
            code: `vat-${id}`,
            rate: 10,
            rules: [{ reference: "product", reference_id: id }],
          },
        ],
      });
  }
  const ofHers = (paper: string, query = "") =>
    paperOf(`/seller/orders/${hers.id}/${paper}${query}`, weaver.token);
  const partsOf = async (seller: TestSeller) =>
    (await send<SellerOrdersAnswer>("GET", "/seller/orders", undefined, seller)).body.orders.map(
      ({ id }) => id,
    );

  it("are an invoice of the whole order, whose amounts are those that were charged", async () => {
    const invoice = await paperOf(`/store/orders/${orderId}/invoice.pdf`);
    expect([invoice.status, invoice.name]).toEqual([
      200,
      `inline; filename="invoice-${order.display_id}.pdf"`,
    ]);
    expect(invoice.size).toBeLessThan(100_000);
    // Two kilims less 20 %, with 10 % tax, and the post; figs less 20 %, and the post.
    const post = hers.shipping_total;
    expect(hers.total).toBe(9_600_000 * 1.1 + post);
    expect(theirs.total).toBe(720_000 + theirs.shipping_total);
    for (const amount of [
      ...[6_000_000, 12_000_000, 2_400_000, 960_000, 10_560_000, hers.total],
      ...[900_000, 180_000, 720_000, theirs.total],
      order.total,
    ])
      expect(invoice.amounts, String(amount)).toContain(amount);
    expect(hers.total + theirs.total).toBe(order.total);
    expect(invoice.text).toContain("نگار صادقی");
    expect(invoice.text).toContain(weaver.handle);
    expect(invoice.text).toContain("مالیات بر ارزش افزوده");
  });

  it("are an invoice of each part for who bought it and for who sold it, in both languages", async () => {
    const mine = await paperOf(`/store/orders/${orderId}/invoice.pdf?part=${theirs.id}&language=en`);
    expect(mine.name).toMatch(/invoice-\d+-[AB]\.pdf/);
    expect([mine.amounts.includes(theirs.total), mine.amounts.includes(hers.total)]).toEqual([true, false]);
    expect(mine.text).toContain("Golbanoo Kilims");
    const sold = await ofHers("invoice.pdf", "?language=en");
    expect(sold.amounts).toContain(hers.total);
    expect(sold.text).toContain("In words:");
    expect((await paperOf(`/seller/orders/${theirs.id}/invoice.pdf`, weaver.token)).code).toBe(
      "seller_order_not_found",
    );
    expect((await paperOf(`/store/orders/${orderId}/invoice.pdf?part=none`)).code).toBe(
      "seller_order_not_found",
    );
    expect((await paperOf("/store/orders/none/invoice.pdf")).code).toBe("order_not_found");
    expect((await ofHers("invoice.pdf", "?language=de")).status).toBe(400);
  });

  it("say whose they are to the buyer alone", async () => {
    const buyer = await aBuyer();
    const cart = await aBasket([await aProduct(weaver)]);
    await send("POST", `/store/carts/${cart}/customer`, {}, { token: buyer });
    await chooseShipping(cart, "pickup");
    await beginPayment(cart);
    const { id } = (await complete(cart)).body.order;
    const path = `/store/orders/${id}/invoice.pdf`;
    expect((await paperOf(path, buyer)).text).toContain("نگار صادقی");
    for (const token of [undefined, await aBuyer()]) {
      const { status, text } = await paperOf(path, token);
      expect([status, text.includes("نگار"), text.includes("زند")]).toEqual([200, false, false]);
    }
    // Who comes for it herself has no parcel to label; her slip keeps her address to itself.
    const [fetched] = await partsOf(weaver);
    const label = await paperOf(`/seller/orders/${fetched}/parcel-label.pdf`, weaver.token);
    expect([label.status, label.code]).toEqual([400, "parcel_has_no_address"]);
    const slip = await paperOf(`/seller/orders/${fetched}/packing-slip.pdf`, weaver.token);
    expect([slip.text.includes("نگار صادقی"), slip.text.includes("زند")]).toEqual([true, false]);
  });

  it("are a slip and a label to send it by, with the tracking number when there is one", async () => {
    const slip = await ofHers("packing-slip.pdf", "?size=A4");
    expect([slip.pages.length, slip.amounts]).toEqual([1, []]);
    expect(slip.text).toContain("گلیم لوزی");
    expect(slip.text).toContain("۷۱۳۴۵۶۷۸۹۰");
    expect((await ofHers("parcel-label.pdf")).text).not.toContain("کد رهگیری");
    await send("POST", `/seller/orders/${hers.id}/accept`, {}, weaver);
    await send("POST", `/seller/orders/${hers.id}/ship`, { tracking_number: "RR123456789IR" }, weaver);
    const label = await ofHers("parcel-label.pdf");
    expect(label.pages).toHaveLength(1);
    for (const said of ["RR123456789IR", "خیابان زند", "۰۹۱۷۱۲۳۴۵۶۷", "۳ کیلوگرم", "گلیم"])
      expect(label.text).toContain(said);
  });

  it("come for many orders in one file, and for none when one of them is another's", async () => {
    for (let bought = 0; bought < 2; bought++) await buy([await aProduct(grower)]);
    const ids = await partsOf(grower);
    const slips = (list: string[]) =>
      paperOf(`/seller/orders/packing-slips.pdf?language=en&ids=${list.join(",")}`, grower.token);
    const printed = await slips(ids);
    expect(printed.pages).toHaveLength(3);
    expect(printed.pages.at(-1)).toContain(`Order ${order.display_id}`);
    expect((await slips([...ids, hers.id])).code).toBe("seller_order_not_found");
    expect((await slips(Array.from({ length: 51 }, (_, at) => `sord_${at}`))).status).toBe(400);
    expect((await slips(["a b"])).status).toBe(400);
    expect((await slips([])).status).toBe(400);
  });

  it("of a part of which nothing came are no slip, and an invoice that is taken back", async () => {
    const { container } = await application();
    const knex = container.resolve("__pg_connection__");
    await knex("seller_order").where({ id: theirs.id }).update({ status: "declined" });
    const slip = await paperOf(`/seller/orders/${theirs.id}/packing-slip.pdf`, grower.token);
    expect([slip.status, slip.code]).toEqual([400, "slip_of_released"]);
    const { text } = await paperOf(`/store/orders/${orderId}/invoice.pdf?part=${theirs.id}&language=en`);
    expect(text).toContain("The seller did not accept this order.");
    expect(text).toContain("Remaining after refunds 0 rials");
  });
});
