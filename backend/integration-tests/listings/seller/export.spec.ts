import { describe, expect, it } from "vitest";
import { aSeller } from "../../support/factories";
import { aDistillate, aKilim, aPhotoOf, offer } from "../../support/listings";
import { fileOf, sendSheet } from "../../support/sheets";

describe("a producer takes her list with her", () => {
  it("and it says the same when it is brought in again, whichever file and language", async () => {
    const seller = await aSeller();
    await offer(seller, aKilim(await aPhotoOf(seller)));
    await offer(
      seller,
      aDistillate(await aPhotoOf(seller), {
        title: { fa: "عرق نعنا؛ «دوآتشه», درجه یک", en: '"Mint", strong' },
        story: { fa: "-از باغ\nخودمان", en: "=1+1" },
      }),
    );
    for (const path of [
      "format=csv&language=fa",
      "format=csv&language=en",
      "format=xlsx&language=fa",
      "format=xlsx&language=en",
    ]) {
      const { status, headers, bytes } = await fileOf(seller, `/seller/listing-export?${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get("content-disposition")).toContain("attachment");
      const { body } = await sendSheet(seller, bytes);
      expect([path, body.problems, body.import]).toMatchObject([
        path,
        [],
        { rows: 3, unchanged: 2, fresh: 0, changed: 0, flawed: 0, ignored_columns: [] },
      ]);
    }
    const csv = (await fileOf(seller, "/seller/listing-export?format=csv")).bytes.toString();
    expect(csv.startsWith("\ufeffگروه,")).toBe(true);
    expect(csv).toContain("'=1+1");
    expect(csv).not.toMatch(/(^|,)"?=/m);
  });

  it("and finds an empty one to fill in", async () => {
    const seller = await aSeller({ categories: ["kilims"] });
    const csv = (await fileOf(seller, "/seller/listing-template?format=csv&language=en")).bytes.toString();
    expect(csv).toContain("SKU,Name,");
    expect(csv).not.toContain("Ingredients");
    const { status, bytes } = await fileOf(seller, "/seller/listing-template?format=xlsx");
    expect(status).toBe(200);
    expect((await sendSheet(seller, bytes)).body.code).toBe("sheet_empty");
  });
});
