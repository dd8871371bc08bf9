import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ProductCard, StoreSearchAnswer } from "@dastranj/search/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { application } from "../support/application";
import { eventually } from "../support/eventually";
import {
  anOperator,
  aProduct,
  aSeller,
  changeStatus,
  type TestProduct,
  type TestSeller,
} from "../support/factories";
import { send } from "../support/http";

/** A storefront that only remembers what it was asked; it can be away. */
interface Storefront {
  asked: { tags: string[]; authorization: string | undefined }[];
  away: boolean;
}

describe("the index and the pages follow every change, whoever made it", () => {
  const storefront: Storefront = { asked: [], away: false };
  let server: Server;
  let token: string;
  let seller: TestSeller;
  let product: TestProduct;

  beforeAll(async () => {
    await application();
    server = createServer(async (req, res) => {
      let body = "";
      for await (const piece of req) body += piece;
      if (req.method !== "POST" || req.url !== "/api/revalidate") throw new Error(`unexpected ${req.url}`);
      if (!storefront.away) {
        storefront.asked.push({ ...JSON.parse(body), authorization: req.headers.authorization });
      }
      res.writeHead(storefront.away ? 503 : 200).end("{}");
    });
    await new Promise<void>((listening) => server.listen(0, listening));
    process.env.REVALIDATE_SECRET = "a revalidation secret of the tests";
    process.env.STOREFRONT_INTERNAL_URL = `http://localhost:${(server.address() as AddressInfo).port}`;
    token = await anOperator();
    seller = await aSeller();
    product = await aProduct(seller);
  });

  afterAll(async () => {
    delete process.env.REVALIDATE_SECRET;
    delete process.env.STOREFRONT_INTERNAL_URL;
    await new Promise((closed) => server.close(closed));
  });

  const card = async (): Promise<ProductCard | undefined> =>
    (await send<StoreSearchAnswer>("GET", `/store/search?handle=${product.handle}`)).body.products[0];
  const shows = (wanted: Partial<ProductCard>) =>
    eventually(async () => {
      const now = await card();
      return (
        now && Object.entries(wanted).every(([field, value]) => now[field as keyof ProductCard] === value)
      );
    });
  const admin = async (method: "POST" | "DELETE", path: string, body?: object) => {
    const answer = await send(method, path, body, { token });
    expect([path, answer.status]).toEqual([path, 200]);
  };
  const askedFor = (tag: string) =>
    eventually(async () => storefront.asked.some(({ tags }) => tags.includes(tag)));

  it("a new product of a seller", async () => {
    const other = await aProduct(seller);
    product = other;
    await shows({ handle: other.handle, price_irr: 12_000_000, in_stock: true });
    await askedFor(`product-${other.handle}`);
    await askedFor(`seller-${seller.handle}`);
    expect(storefront.asked.at(-1)?.authorization).toBe("Bearer a revalidation secret of the tests");
  });

  it("a title, a price and a translation, written by Medusa's own routes", async () => {
    await admin("POST", `/admin/products/${product.id}`, { title: "گلیم ترنج" });
    await shows({ title: "گلیم ترنج" });
    await admin("POST", `/admin/products/${product.id}/variants/${product.variantId}`, {
      prices: [{ currency_code: "irr", amount: 9_000_000 }],
    });
    await shows({ price_irr: 9_000_000 });
    await admin("POST", "/admin/translations/batch", {
      create: [
        {
          reference: "product",
          reference_id: product.id,
          locale_code: "en-US",
          translations: { title: "Medallion kilim" },
        },
      ],
    });
    await shows({ title_en: "Medallion kilim" });
  });

  it("the last piece sold, and one that comes in again", async () => {
    const { container } = await application();
    const { data } = await container.resolve("query").graph({
      entity: "variant",
      fields: ["inventory_items.inventory_item_id"],
      filters: { id: product.variantId },
    });
    const item = data[0]?.inventory_items[0].inventory_item_id;
    const stock = (stocked_quantity: number) =>
      admin("POST", `/admin/inventory-items/${item}/location-levels/${seller.locationId}`, {
        stocked_quantity,
      });
    storefront.asked = [];
    await stock(0);
    await shows({ in_stock: false });
    await askedFor(`product-${product.handle}`);
    await stock(3);
    await shows({ in_stock: true });
  });

  it("a seller suspended: her goods are gone from the index, and her pages are asked for", async () => {
    storefront.asked = [];
    await changeStatus(seller.id, "suspend");
    await eventually(async () => !(await card()));
    await askedFor(`seller-${seller.handle}`);
    await changeStatus(seller.id, "reinstate");
    await shows({ handle: product.handle });
  });

  it("a row written past all of the application", async () => {
    const { container } = await application();
    await container
      .resolve("__pg_connection__")
      .raw("update product set title = 'گلیم ماهی' where id = ?", [product.id]);
    await shows({ title: "گلیم ماهی" });
  });

  it("a storefront that is away is asked again when it is back", async () => {
    storefront.away = true;
    storefront.asked = [];
    await admin("POST", `/admin/products/${product.id}`, { title: "گلیم بازو" });
    await shows({ title: "گلیم بازو" });
    const { body } = await eventually(async () => {
      const found = await send<{ count: number; jobs: { error: string }[] }>(
        "GET",
        "/admin/jobs?name=pages.refresh&state=waiting",
        undefined,
        { token },
      );
      return found.body.jobs.some(({ error }) => error?.includes("answered 503")) && found;
    });
    expect(body.count).toBeGreaterThan(0);
    storefront.away = false;
    await askedFor(`product-${product.handle}`);
  });

  it("a product taken away", async () => {
    storefront.asked = [];
    await admin("DELETE", `/admin/products/${product.id}`);
    await eventually(async () => !(await card()));
    await askedFor(`product-${product.handle}`);
  });
});
