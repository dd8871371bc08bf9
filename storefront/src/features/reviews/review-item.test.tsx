import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MESSAGES } from "@/i18n/messages";
import { ReviewItem } from "./review-item";

const { list, rating } = MESSAGES.fa.reviews;

test("a review is text, whatever stands in it", () => {
  const markup = renderToStaticMarkup(
    createElement(ReviewItem, {
      locale: "fa",
      words: { ...list, stars: rating.stars },
      review: {
        id: "rev_1",
        stars: 4,
        words: "<script>alert(1)</script> & <img src=x onerror=alert(2)>",
        name: "<b>نگار</b> ص.",
        variant_title: "دو در سه",
        written_at: "2026-11-26T08:00:00.000Z",
        photos: [],
        answer: { words: "<a href='javascript:alert(3)'>سپاس</a>", at: "2026-11-27T08:00:00.000Z" },
        helpful: 0,
        product: { handle: "kilim", title: "گلیم", title_en: "Kilim" },
      },
    }),
  );
  expect(markup).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img src=x onerror=alert(2)&gt;");
  expect(markup).toContain("&lt;b&gt;نگار&lt;/b&gt; ص.");
  expect(markup).not.toMatch(/<(script|img|b|a)[ >]/);
  expect(markup).toContain("۴ ستاره");
  expect(markup).toContain("خریده شده: دو در سه");
  expect(markup).toContain("۵ آذر ۱۴۰۵");
});
