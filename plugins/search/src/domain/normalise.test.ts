import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexedWords, normalise, writtenWords } from "./normalise";

const wordsOf = (text: string) => writtenWords(text).map(({ joined }) => joined);

/** Letters as people have them on their keyboards: of one letter, the forms that mean the same. */
const FORMS = ["یيىئ", "اآأإٱ", "کك", "هةۀە", "وؤ", "5۵٥", "aA", "ب", "گ", "z"].map((forms) => [...forms]);
const BETWEEN = ["", "ـ", "\u064e", "\u200f"];
/** A word, written in two ways. */
const twice = fc
  .array(fc.tuple(fc.constantFrom(...FORMS), fc.nat(), fc.nat(), fc.constantFrom(...BETWEEN)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((letters) => {
    const first = letters.map(([forms, n, , between]) => (forms[n % forms.length] ?? "") + between);
    const second = letters.map(([forms, , n]) => forms[n % forms.length] ?? "");
    return [first.join(""), second.join("")] as const;
  });
/** Two halves of a word: letters alone, since a number is a word of its own. */
const half = fc.string({ unit: fc.constantFrom(..."گلیمبافقزرxyz"), minLength: 2, maxLength: 6 });

describe("normalising text", () => {
  it.each([
    ["كليم", "کلیم"],
    ["گُلِ سُرخ", "گل سرخ"],
    ["آبی", "ابی"],
    ["أناناس إيران مؤمن مسئول", "اناناس ایران مومن مسیول"],
    ["ٱلله", "الله"],
    ["۱٬۲۰۰ گرم", "1200 گرم"],
    ["1,200 grams", "1200 grams"],
    ["۱،۲۰۰", "1200"],
    ["١٢", "12"],
    ["۱٫۵", "1.5"],
    ["خوس‌بافی", "خوس بافی"],
    ["قالیـــچه", "قالیچه"],
    ["  Estahban   FIGS ", "estahban figs"],
    ["خانۀ", "خانه"],
    ["گل\u200fبانو", "گلبانو"],
    ["a\u0000b\u0007c", "a b c"],
    ["Straße ΣΊΣΥΦΟΣ Café", "straße σισυφοσ cafe"],
  ])("%s is %s", (typed, meant) => {
    expect(normalise(typed)).toBe(meant);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("brings two ways to write a word together", () => {
    fc.assert(
      fc.property(twice, ([first, second]) => {
        expect(normalise(first)).toBe(normalise(second));
        expect(wordsOf(first)).toEqual(wordsOf(second));
      }),
    );
  });
});

describe("the words of a text", () => {
  it("are letters and digits alone, whatever stands around and between them", () => {
    expect(wordsOf('"عسل" -كوهي (۵۰۰گرم)')).toEqual(["عسل", "کوهی", "500", "گرم"]);
    expect(wordsOf("؟! 🍯 — \u0000")).toEqual([]);
    expect(writtenWords("Rose-water's")).toEqual([{ parts: ["rose", "water", "s"], joined: "rosewaters" }]);
  });

  it("are indexed as they stand, without their endings, and joined where something parts them", () => {
    expect(indexedWords("خوس‌بافی لار", null, "خوس‌بافی لار")).toBe("خوس بافی لار خوسبافی خوسبافیلار");
    expect(indexedWords("Dried figs")).toBe("dried figs fig driedfigs");
    expect(indexedWords("گلیم‌های کوچک")).toBe("گلیم های کوچک گلیمهای گلیمهایکوچک");
    expect(indexedWords("عسل و گردو")).toBe("عسل و گردو");
  });

  it("are cut where they are too long to be words, in the middle of no letter", () => {
    expect(indexedWords("ب".repeat(5000))).toBe("ب".repeat(64));
    expect(wordsOf(`ab${"𐐷".repeat(50)}`)[0]).toBe(`ab${"𐐷".repeat(31)}`);
    expect(wordsOf(`a${"𐐷".repeat(50)}`)[0]).toBe(`a${"𐐷".repeat(31)}`);
  });

  it("of long texts are not joined over a space", () => {
    const story = "یک دو سه چار پنج شش هفت هشت نهم دهم یازده دوازده سیزده";
    expect(indexedWords(story)).toBe(story);
  });

  it("meet those of a query, written together, apart, or with a half-space", () => {
    const between = fc.constantFrom("", " ", "\u200c", "-");
    fc.assert(
      fc.property(half, half, between, between, (first, second, inText, inQuery) => {
        const indexed = new Set(indexedWords(first + inText + second).split(" "));
        const [asked] = writtenWords(first + inQuery + second);
        const isFound =
          indexed.has(asked?.joined ?? "") ||
          wordsOf(`${first} ${second}`).every((word) => indexed.has(word));
        // Apart in the query and together in the text: the vocabulary joins them again.
        const isJoinedByTheVocabulary = indexed.has(first + second);
        expect(isFound || isJoinedByTheVocabulary).toBe(true);
      }),
    );
  });
});
