import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexedWords } from "../normalise";
import { differences, learnedOf, shownWords } from "./learned";

const document = {
  id: "prod_1",
  title: "گبهٔ آبیِ خوس‌باف",
  title_en: "Blue Gabbeh",
  seller_handle: "golbanoo",
  seller_name: "گل‌بانو",
  seller_name_en: "Golbanoo",
  county: "firuzabad",
  county_name: "فیروزآباد",
  county_name_en: "Firuzabad",
  categories: ["textiles", "gabbehs"],
  name_words: indexedWords("گبهٔ آبیِ خوس‌باف", "Blue Gabbeh"),
  other_words: indexedWords("گل‌بانو", "Golbanoo", "فیروزآباد", "Firuzabad"),
  story_words: "ابی نیلی",
};

describe("what is learned of goods", () => {
  const { words, names } = learnedOf(document, new Map([["gabbehs", { name: "گبه", name_en: "Gabbehs" }]]));

  it("is each word once, as people write it", () => {
    expect(words.get("ابی")).toBe("آبی");
    expect(words.get("گبه")).toBe("گبه");
    expect(words.get("خوسباف")).toBe("خوس‌باف");
    expect(words.get("گلبانو")).toBe("گل‌بانو");
    expect(words.get("فیروزاباد")).toBe("فیروزآباد");
    expect(words.get("gabbeh")).toBe("gabbeh");
    expect(words.get("نیلی")).toBe("نیلی");
  });

  it("knows two words that only stand side by side from one that is written", () => {
    expect(words.get("bluegabbeh")).toBe("blue gabbeh");
    expect(words.get("گبهابی")).toBe("گبه ابی");
  });

  it("is the booth with its county, the county, and the categories that have a name", () => {
    expect(names).toEqual([
      {
        kind: "seller",
        key: "golbanoo",
        name: "گل‌بانو",
        name_en: "Golbanoo",
        place: "فیروزآباد",
        place_en: "Firuzabad",
      },
      {
        kind: "county",
        key: "firuzabad",
        name: "فیروزآباد",
        name_en: "Firuzabad",
        place: "",
        place_en: "",
      },
      { kind: "category", key: "gabbehs", name: "گبه", name_en: "Gabbehs", place: "", place_en: "" },
    ]);
  });

  it("has a way to write every word, and no other word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const indexed = indexedWords(text).split(" ").filter(Boolean);
        expect([...shownWords(indexed, [text]).keys()]).toEqual([...new Set(indexed)]);
      }),
    );
  });
});

describe("in how many more goods a word stands", () => {
  it("is what goods have now less what they had, whatever stays left out", () => {
    expect(differences([["a", "b"], ["a"]], [["a", "c"], ["c"]])).toEqual(
      new Map([
        ["a", -1],
        ["b", -1],
        ["c", 2],
      ]),
    );
    expect(differences([["a"]], [["a"]])).toEqual(new Map());
  });

  it("adds up over any changes to what stands in the end", () => {
    const goods = fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(goods, { minLength: 1, maxLength: 5 }), (states) => {
        const counts = new Map<string, number>();
        let before: string[][] = [];
        for (const after of states) {
          for (const [word, more] of differences(before, after))
            counts.set(word, (counts.get(word) ?? 0) + more);
          before = after;
        }
        for (const word of ["a", "b", "c"])
          expect(counts.get(word) ?? 0).toBe(before.filter((one) => one.includes(word)).length);
      }),
    );
  });
});
