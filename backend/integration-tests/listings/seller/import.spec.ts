import type {
  ListingImportAnswer,
  ListingImportsAnswer,
  SellerListingsAnswer,
} from "@dastranj/listings/contract";
import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aSeller, theCategory } from "../../support/factories";
import { send } from "../../support/http";
import { aKilim, aPhotoOf, offer } from "../../support/listings";
import { bringIn, kilims, sendSheet } from "../../support/sheets";

const told = ({ problems }: ListingImportAnswer) =>
  problems.map(({ row, column, code }) => [row, column?.key ?? null, code]);

describe("a producer brings in a list", () => {
  it("is told what is wrong by row and column before anything is written, in her language", async () => {
    const seller = await aSeller();
    await theCategory("rugs");
    const { status, body } = await sendSheet(
      seller,
      kilims(
        "K-1,گلیم لوزی,kilims,۱٬۲۵۰٬۰۰۰,۴,1500",
        'K-2,"=HYPERLINK(""http://x.example"")",kilims,1000000,1,1500',
        "K-3,گلیم,kilims,12.55,1,1500",
        "K-4,فرش,rugs,1000000,1,1500",
        "K-5,گلیم,ماشین,0,1,1500",
        "K-6,گلیم,kilims,1000000,1,1500",
        "K-6,گلیم دیگر,kilims,1000000,1,1500",
        'K-7,"گلیم,kilims,1000000,1,1500',
        "K-8,گلیم ماهی,kilims,1000000,2,1500",
      ),
    );
    expect(status).toBe(201);
    expect(told(body)).toEqual([
      [3, "title_fa", "cell_formula"],
      [4, "price", "price_fraction"],
      [5, "category", "offer_category_not_on_licence"],
      [6, "category", "category_unknown"],
      [6, "price", "number_too_small"],
      [7, "sku", "sku_twice"],
      [8, "sku", "sku_twice"],
      [9, null, "row_broken"],
    ]);
    expect(body.import).toMatchObject({
      state: "checked",
      rows: 9,
      fresh: 2,
      changed: 0,
      unchanged: 0,
      done: 0,
    });
    expect(body.problems[0]).toMatchObject({
      column: { key: "title_fa", name: "نام" },
      message: expect.stringContaining("فرمول"),
      value: '=HYPERLINK("http://x.example")',
    });
    const english = await send<ListingImportAnswer>(
      "GET",
      `/seller/listing-imports/${body.import.id}?limit=1&offset=1`,
      undefined,
      { ...seller, language: "en" },
    );
    expect(english.body).toMatchObject({ count: 8, offset: 1, limit: 1 });
    expect(english.body.problems).toMatchObject(
      [{ row: 4, column: { name: "Price" }, message: /rial/ }].map((one) => ({
        ...one,
        message: expect.stringMatching(one.message),
      })),
    );
    const { body: list } = await send<SellerListingsAnswer>("GET", "/seller/listings", undefined, seller);
    expect(list.count).toBe(0);
  });

  it("has what is good brought in, off sale until it has a photo, and once however often the list is sent", async () => {
    const seller = await aSeller();
    const list = kilims(
      "K-1,گلیم لوزی,kilims,1250000,4,1500",
      "K-2,گلیم ماهی,kilims,2000000,0,1800",
      "K-3,,kilims,1,1,1",
    );
    const { body } = await sendSheet(seller, list, { name: "گلیم‌ها.csv" });
    const ended = await bringIn(seller, body.import.id);
    expect(ended.import).toMatchObject({
      state: "done",
      file_name: "گلیم‌ها.csv",
      done: 2,
      failed: 0,
      fresh: 2,
      flawed: 1,
    });
    const offered = await send<SellerListingsAnswer>("GET", "/seller/listings?sort=title", undefined, seller);
    expect(
      offered.body.listings.map(({ title, state, price, stock }) => ({ title, state, price, stock })),
    ).toEqual([
      { title: "گلیم لوزی", state: "off_sale", price: 12_500_000, stock: 4 },
      { title: "گلیم ماهی", state: "off_sale", price: 20_000_000, stock: 0 },
    ]);
    const again = await sendSheet(seller, list);
    expect(again.body.import).toMatchObject({ fresh: 0, changed: 0, unchanged: 2, flawed: 1 });
    const { status, body: refused } = await send(
      "POST",
      `/seller/listing-imports/${again.body.import.id}/start`,
      {},
      seller,
    );
    expect([status, refused.code]).toEqual([400, "import_nothing"]);
    const { body: earlier } = await send<ListingImportsAnswer>(
      "GET",
      "/seller/listing-imports",
      undefined,
      seller,
    );
    expect(earlier.imports.map(({ state }) => state)).toEqual(["checked", "done"]);
  });

  it("changes what stands already, and only what the list has a column for", async () => {
    const seller = await aSeller();
    const made = await offer(seller, aKilim(await aPhotoOf(seller)));
    const { body } = await sendSheet(seller, "SKU,Stock\nK-2,۷\n");
    expect(body.import).toMatchObject({ fresh: 0, changed: 1, problems: 0 });
    expect((await bringIn(seller, body.import.id)).import).toMatchObject({ done: 1, failed: 0 });
    const after = await send<{ listing: { content: { variants: { stock: number }[]; title: object } } }>(
      "GET",
      `/seller/listings/${made.body.listing.id}`,
      undefined,
      seller,
    );
    expect(after.body.listing.content).toEqual({
      ...made.body.listing.content,
      variants: made.body.listing.content.variants.map((variant) =>
        variant.sku === "K-2" ? { ...variant, stock: 7 } : variant,
      ),
    });
  });

  it("goes on where a killed process was, and makes nothing twice", async () => {
    const seller = await aSeller();
    const { body } = await sendSheet(
      seller,
      kilims(...Array.from({ length: 3 }, (_, n) => `R-${n},گلیم ${n},kilims,1000000,1,1500`)),
    );
    const { id } = body.import;
    const { container } = await application();
    const imports = container.resolve<{
      next(id: string, cursor: number, most: number): Promise<{ content: object; place: number }[]>;
    }>("listing_import");
    // A process made the first two and was killed before it noted so.
    const { publishListingsWorkflow } = (await import("../../support/application")).load(
      "@dastranj/listings/workflows",
    );
    const entries = await imports.next(id, 0, 2);
    await publishListingsWorkflow(container).run({
      input: {
        seller_id: seller.id,
        listings: entries.map(({ content, place }) => ({ ...content, draft_key: `${id}/${place}` })),
        now: new Date(),
      },
    });
    expect((await bringIn(seller, id)).import).toMatchObject({ state: "done", done: 3, failed: 0 });
    const offered = await send<SellerListingsAnswer>("GET", "/seller/listings", undefined, seller);
    expect(offered.body.count).toBe(3);
  });

  it("calls an import off, and nobody else sees it", async () => {
    const [seller, other] = [await aSeller(), await aSeller()];
    const { body } = await sendSheet(seller, kilims("C-1,گلیم,kilims,1000000,1,1500"));
    const path = `/seller/listing-imports/${body.import.id}`;
    for (const [method, to] of [
      ["GET", path],
      ["POST", `${path}/start`],
      ["POST", `${path}/cancel`],
    ] as const)
      expect((await send(method, to, method === "POST" ? {} : undefined, other)).body.code).toBe(
        "import_not_found",
      );
    const off = await send<ListingImportAnswer>("POST", `${path}/cancel`, {}, seller);
    expect(off.body.import.state).toBe("cancelled");
    expect((await send("POST", `${path}/start`, {}, seller)).body.code).toBe("import_begun");
    expect((await send("POST", `${path}/cancel`, {}, seller)).body.code).toBe("import_ended");
  });

  it("is refused what is no list", async () => {
    const seller = await aSeller();
    const codes = async (content: string | Uint8Array) => (await sendSheet(seller, content)).body.code;
    expect(await codes("a,b\n1,2\n")).toBe("sheet_header_unknown");
    expect(await codes("SKU,SKU\n1,2\n")).toBe("sheet_header_twice");
    expect(await codes("SKU,Stock\n")).toBe("sheet_empty");
    expect(await codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe("sheet_not_read");
    expect(await codes(`SKU\n${"1\n".repeat(10_001)}`)).toBe("sheet_too_many_rows");
    expect(await codes("x".repeat(10 * 1024 * 1024 + 1))).toBe("sheet_too_large");
  });
});
