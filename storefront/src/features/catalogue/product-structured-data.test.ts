import { describe, expect, test } from "vitest";
import type { Product } from "./product";
import { productStructuredData } from "./product-structured-data";

const kilim = {
  title: "گلیم لوزی",
  description: "",
  material: null,
  pictures: [],
  categories: [],
  variants: [],
} as unknown as Product;

const of = (average: number | null, words: string | null) =>
  productStructuredData({
    product: kilim,
    inStock: true,
    maker: "گلیم گل‌بانو",
    url: "https://dastranj.example/product/kilim",
    reviews: {
      rating: { average, count: average === null ? 0 : 2, stars: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 1 } },
      reviews: [
        {
          id: "rev_1",
          stars: 5,
          words,
          name: "نگار ص.",
          variant_title: null,
          written_at: "2026-11-26T08:00:00.000Z",
          photos: [],
          answer: null,
          helpful: 0,
          product: { handle: "kilim", title: "گلیم لوزی", title_en: "Lozenge Kilim" },
        },
      ],
    },
  });

describe("a product for machines", () => {
  test("tells what buyers gave and said", () => {
    expect(of(4.5, "رنگ‌ها زنده‌اند.")).toMatchObject({
      aggregateRating: { ratingValue: 4.5, reviewCount: 2, bestRating: 5, worstRating: 1 },
      review: [
        {
          reviewRating: { ratingValue: 5 },
          reviewBody: "رنگ‌ها زنده‌اند.",
          datePublished: "2026-11-26",
          author: { name: "نگار ص." },
        },
      ],
    });
  });

  test("tells of no words where there are none, and of no rating while nobody gave any", () => {
    expect(of(4.5, null).review).toEqual([]);
    expect(Object.keys(of(null, "x"))).not.toContain("aggregateRating");
  });
});
