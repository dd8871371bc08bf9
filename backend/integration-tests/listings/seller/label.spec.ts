import type { LabelAnswer } from "@dastranj/listings/contract";
import { describe, expect, it } from "vitest";
import { aSeller, changeStatus } from "../../support/factories";
import { send } from "../../support/http";
import { aDistillate, aKilim, aPhotoOf, offer } from "../../support/listings";
import { fileOf } from "../../support/sheets";

describe("a producer prints labels", () => {
  it("with what her licence asks for, in the language she chooses", async () => {
    const seller = await aSeller();
    const { body: made } = await offer(seller, aDistillate(await aPhotoOf(seller)));
    const path = `/seller/listings/${made.listing.id}/label`;
    const fa = await send<LabelAnswer>("GET", `${path}?batch=B-7&made_on=2026-11-25`, undefined, seller);
    expect([fa.status, fa.body.code]).toEqual([200, undefined]);
    expect(fa.body.label.lines.map(({ text }) => text.replace(/[\u2066\u2069]/g, ""))).toEqual([
      "عرق نعنا",
      "مقدار خالص: ۷۵۰ میلی‌لیتر",
      "مواد تشکیل‌دهنده: نعنا، آب",
      "تولید خانگی: گلیم گل‌بانو، فیروزآباد",
      `شماره مجوز: ${seller.handle}`,
      "سری ساخت: B-7",
      "تاریخ تولید: ۱۴۰۵/۰۹/۰۴",
    ]);
    expect(fa.body.label.booth).toMatch(new RegExp(`/booth/${seller.handle}$`));
    const en = await send<LabelAnswer>("GET", `${path}?language=en`, undefined, seller);
    expect(en.body.label.lines).toContainEqual({
      text: "Made at home by Golbanoo Kilims, Firuzabad",
      strong: false,
    });
  });

  it("as sheets of PDF: 24 on one, 25 on two", async () => {
    const seller = await aSeller();
    const { body } = await offer(seller, aKilim(await aPhotoOf(seller)));
    const [, second] = body.listing.content.variants;
    const path = `/seller/listings/${body.listing.id}/label.pdf?variant_id=${second?.id}`;
    const { status, headers, bytes } = await fileOf(seller, `${path}&copies=24`);
    expect([status, headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const pages = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length;
    expect(pages(bytes)).toBe(1);
    expect(pages((await fileOf(seller, `${path}&copies=25`)).bytes)).toBe(2);
  });

  it("only of goods of hers that her licence covers, and only so many", async () => {
    const [seller, other] = [await aSeller(), await aSeller()];
    const { body } = await offer(seller, aKilim(await aPhotoOf(seller)));
    const at = (query: string, caller = seller) =>
      send<{ fields?: object }>(
        "GET",
        `/seller/listings/${body.listing.id}/label${query}`,
        undefined,
        caller,
      );
    expect((await at("", other)).body.code).toBe("listing_not_found");
    expect((await at("?variant_id=none")).body.code).toBe("label_variant_unknown");
    const wrong = await at("?copies=501&made_on=yesterday");
    expect([wrong.status, Object.keys(wrong.body.fields ?? {})]).toEqual([400, ["copies", "made_on"]]);
    await changeStatus(seller.id, "suspend");
    expect((await at("")).body.code).toBe("label_not_covered");
  });
});
