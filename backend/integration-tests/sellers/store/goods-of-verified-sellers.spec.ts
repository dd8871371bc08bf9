import type { StoreSearchAnswer } from "@dastranj/search/contract";
import type { StoreSellersAnswer } from "@dastranj/sellers/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { aProduct, aSeller, changeStatus, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aBasket, put } from "../../support/shopping";

interface Products {
  products: { id: string; variants: { id: string }[] }[];
  count: number;
}

describe("what visitors see", () => {
  let seller: TestSeller;
  let product: TestProduct;

  beforeAll(async () => {
    seller = await aSeller();
    product = await aProduct(seller);
  });

  const inStockRoute = async () => {
    const { body } = await send<Products>("GET", `/store/products?handle=${product.handle}`);
    return body.count;
  };
  const inIndex = async () => {
    const { body } = await send<StoreSearchAnswer>("GET", `/store/search?handle=${product.handle}`);
    return body.count;
  };

  it("are a verified seller's goods and booth", async () => {
    expect([await inStockRoute(), await inIndex()]).toEqual([1, 1]);
    expect((await send("GET", `/store/products/${product.id}`)).status).toBe(200);
    expect((await send("GET", `/store/product-variants/${product.variantId}`)).status).toBe(200);
    expect((await send("GET", `/store/sellers/${seller.handle}`)).status).toBe(200);
  });

  it("are not a suspended seller's, by any route, until she is reinstated", async () => {
    await changeStatus(seller.id, "suspend");
    expect(await inStockRoute()).toBe(0);
    await expect.poll(inIndex, { timeout: 5000 }).toBe(0);
    expect((await send("GET", `/store/products/${product.id}`)).status).toBe(404);
    expect((await send("GET", `/store/product-variants/${product.variantId}`)).status).toBe(404);
    const booth = await send("GET", `/store/sellers/${seller.handle}`);
    expect([booth.status, booth.body.code]).toEqual([404, "seller_not_found"]);
    const added = await put(await aBasket([]), product.variantId, 1);
    expect([added.status, added.body.code]).toEqual([400, "product_not_on_sale"]);

    await changeStatus(seller.id, "reinstate");
    expect(await inStockRoute()).toBe(1);
    await expect.poll(inIndex, { timeout: 5000 }).toBe(1);
  });

  it("are not goods of nobody, nor of a seller who was never verified", async () => {
    const applicant = await aSeller({ verified: false });
    for (const hidden of [await aProduct(null), await aProduct(applicant)]) {
      const { body } = await send<Products>("GET", `/store/products?handle=${hidden.handle}`);
      expect(body.count).toBe(0);
    }
    const { body } = await send<StoreSellersAnswer>("GET", "/store/sellers?limit=100");
    expect(body.sellers.map(({ handle }) => handle)).not.toContain(applicant.handle);
  });

  it.each([
    "fields=*seller,seller.members.email",
    "fields=+seller.id",
    "fields=id,seller.name,categories.products.id",
    "fields=*variants.inventory_items.inventory.location_levels.stock_locations.address",
  ])("are never fields that belong to others (%s)", async (fields) => {
    const { status, body } = await send<Products>(
      "GET",
      `/store/products?handle=${product.handle}&${fields}`,
    );
    const text = JSON.stringify(body);
    expect(text).not.toContain("dastranj.example");
    expect(text).not.toContain(seller.id);
    // Her place is known to storefronts as an id at most.
    expect(text).not.toContain("IR-07");
    expect(status).toBeLessThan(500);
  });

  it("says the price of each currency on a card, in whole smallest units", async () => {
    const { body } = await send<StoreSearchAnswer>("GET", `/store/search?handle=${product.handle}`);
    expect(body.products[0]).toMatchObject({
      price_irr: 12_000_000,
      price_eur_cents: 2000,
      in_stock: true,
      seller_handle: seller.handle,
      county: "firuzabad",
    });
    expect(Object.keys(body.products[0] ?? {})).not.toContain("name_words");
  });

  it("finds goods by a Persian name however it is typed", async () => {
    const giveh = await aProduct(seller, { title: "گیوهٔ ملکی‌دوزی" });
    for (const q of ["گیوه", "گيوه", "ملکی دوزی", "ملكي‌دوزي", "گیو"]) {
      const { body } = await send<StoreSearchAnswer>("GET", `/store/search?q=${encodeURIComponent(q)}`);
      expect(
        body.products.map(({ id }) => id),
        q,
      ).toContain(giveh.id);
    }
  });

  it.each([
    "limit=0",
    "limit=1000",
    "offset=-1",
    "offset=1000000000",
    "sort=secret",
    "unknown=1",
    `q=${"ا".repeat(201)}`,
  ])("refuses a list asked for with %s", async (query) => {
    const { status, body } = await send("GET", `/store/search?${query}`);
    expect([status, body.code]).toEqual([400, "invalid_data"]);
  });

  it("keeps the stock search route closed", async () => {
    expect((await send("POST", "/store/search", { entity: "product" })).status).toBe(404);
  });
});
