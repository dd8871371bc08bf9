import { describe, expect, it } from "vitest";
import { type CatalogueProduct, toCard, toDocument } from "./product-card";

const kilim: CatalogueProduct = {
  id: "prod_kilim",
  handle: "kilim-lozenge",
  title: "گلیم لوزی",
  title_en: null,
  story: "از پشم دست‌ریس.",
  story_en: null,
  material: null,
  material_en: null,
  thumbnail: null,
  created_at: new Date("2026-05-01T08:00:00Z"),
  placed: [
    { handle: "textiles", name: "بافته‌ها", name_en: "Textiles" },
    { handle: "kilims", name: "گلیم", name_en: null },
  ],
  variants: [
    { prices: { irr: [12_000_000], eur: [2050] }, in_stock: false },
    { prices: { irr: [9_000_000] }, in_stock: true },
  ],
};

const words = (text: string) => text.split(" ");

describe("the document of a product", () => {
  it("tells the lowest price of each currency, whether there are others, and whether one can be had", () => {
    expect(toDocument(kilim, [], 7)).toMatchObject({
      price_irr: 9_000_000,
      price_eur_cents: 2050,
      has_price_range: true,
      in_stock: true,
      title_en: "گلیم لوزی",
      categories: ["textiles", "kilims"],
      created_at: "2026-05-01T08:00:00.000Z",
      rank: 7,
    });
    const none = toDocument({ ...kilim, variants: [] }, [], 0);
    expect(none).toMatchObject({
      price_irr: null,
      price_eur_cents: null,
      has_price_range: false,
      in_stock: false,
    });
  });

  it("holds what plugins tell beside, and nothing they tell stands for what is the catalogue's own", () => {
    const told = [{ values: { county: "firuzabad", sales: 3 } }, { values: { id: "another", unit: null } }];
    expect(toDocument(kilim, told, 0)).toMatchObject({
      id: "prod_kilim",
      county: "firuzabad",
      sales: 3,
      unit: null,
    });
  });

  it("is found by its name, by all it lies in and is told of, and by other words for its kind, each in its own place", () => {
    const told = [{ words: { kind: ["گلیم‌بافی"], other: ["Firuzabad"], story: ["دست‌ریس"] } }];
    const document = toDocument(kilim, told, 0);
    expect(words(document.name_words)).toEqual(expect.arrayContaining(["گلیم", "لوزی"]));
    expect(words(document.other_words)).toEqual(expect.arrayContaining(["textiles", "firuzabad", "kilim"]));
    expect(words(document.name_words)).not.toContain("kilim");
    expect(words(document.other_words)).not.toContain("پشم");
    expect(words(document.story_words)).toEqual(expect.arrayContaining(["پشم"]));
  });
});

it("a card tells the day as a date", () => {
  expect(toCard({ ready_by: 20261203, id: "prod_kilim" })).toEqual({
    ready_by: "2026-12-03",
    id: "prod_kilim",
  });
  expect(toCard({ ready_by: null })).toEqual({ ready_by: null });
  expect(toCard({})).toEqual({ ready_by: null });
});
