import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settle } from "./settle";
import { Vocabulary } from "./vocabulary";

const KNOWN: [string, number, string?][] = [
  ["عسل", 5],
  ["کوهی", 3],
  ["زعفران", 7],
  ["زعفرانی", 1],
  ["انجیر", 9],
  ["گلیم", 12],
  ["قالی", 8],
  ["بافی", 6],
  ["خوس", 4],
  ["خوسبافی", 4, "خوس‌بافی"],
  ["گلیمبافی", 2, "گلیم بافی"],
  ["قالیباف", 6],
  ["ابی", 3, "آبی"],
  ["گلاب", 6],
  ["خرما", 5],
  ["fig", 9],
  ["figs", 9],
  ["rug", 6],
  ["rugs", 5],
  ["نه", 9],
  ["می", 9],
  ["kilim", 12],
  ["saffron", 7],
  ["rosewater", 6],
  ["rose", 8],
  ["water", 10],
  ["kilin", 1],
  ["500", 4],
];

function vocabulary(words = KNOWN): Vocabulary {
  const known = new Vocabulary();
  known.learn(words.map(([word, goods, shown = word]) => ({ word, goods, shown })));
  return known;
}
const asked = (q: string) => settle(q, vocabulary()).words;
const corrected = (q: string) => settle(q, vocabulary()).corrected;

describe("words that the index has", () => {
  it.each([
    ["عسل كوهي", ["عسل", "کوهی"]],
    ["عسل‌کوهی", ["عسل", "کوهی"]],
    ["خوس‌بافی", ["خوسبافی"]],
    ["خوس بافی", ["خوس", "بافی"]],
    ["خوسبافی", ["خوسبافی"]],
    ["گلیم‌های قالی", ["گلیم", "قالی"]],
    ["گلیمها", ["گلیم"]],
    ["گلیم ها", ["گلیم"]],
    ["انجیرهای", ["انجیر"]],
    ["خرمای", ["خرما"]],
    ["Figs", ["fig"]],
    ["rose water", ["rose", "water"]],
    ["زعف", ["زعف"]],
    ["انجیر و گلیم", ["انجیر", "گلیم"]],
    ["the rug of saffron", ["rug", "saffron"]],
    ["۵۰۰گرم عسل", ["500", "گرم", "عسل"]],
  ])("%s asks for %j", (q, words) => {
    expect(asked(q)).toEqual(words);
  });

  it("are never corrected, however rare", () => {
    expect(settle("kilin rug", vocabulary())).toMatchObject({
      words: ["kilin", "rug"],
      offered: "kilim rug",
    });
    expect(corrected("kilin")).toBeUndefined();
    const any = fc.constantFrom(...KNOWN.map(([word]) => word));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), (words) => {
        expect(corrected(words.join(" "))).toBeUndefined();
      }),
    );
  });

  it("are asked for as one where the index has them as one in more goods than apart", () => {
    expect(asked("قالی باف")).toEqual(["قالیباف"]);
    expect(asked("گلیم بافی")).toEqual(["گلیم", "بافی"]);
  });

  it("are taken apart where nobody writes them as one", () => {
    expect(asked("گلیمبافی")).toEqual(["گلیم", "بافی"]);
    expect(asked("عسلکوهی")).toEqual(["عسل", "کوهی"]);
    expect(corrected("عسلکوهی")).toBeUndefined();
    expect(settle("عسلکوهی زعفرن", vocabulary()).corrected).toBe("عسل کوهی زعفران");
  });
});

describe("words that nothing has", () => {
  it.each([
    ["زعفرن", ["زعفران"], "زعفران"],
    ["ذعفران", ["زعفران"], "زعفران"],
    ["اجنیر", ["انجیر"], "انجیر"],
    ["کلیم", ["گلیم"], "گلیم"],
    ["آبيی", ["ابی"], "آبی"],
    ["عصل کوهی", ["عسل", "کوهی"], "عسل کوهی"],
    ["safron rug", ["saffron", "rug"], "saffron rug"],
    ["rosewatre", ["rosewater"], "rosewater"],
    ["زعفرانیه", ["زعفرانی"], "زعفرانی"],
    ["گلین‌ها", ["گلیم"], "گلیم"],
    ["usg", ["عسل"], "عسل"],
    ["hk[dv", ["انجیر"], "انجیر"],
    ["قعل", ["rug"], "rug"],
    ["سشببقخد", ["saffron"], "saffron"],
    ["cutvk", ["زعفران"], "زعفران"],
    ["rogs", ["rug"], "rugs"],
    ["kilm", ["kilim"], "kilim"],
    ["rosse", ["rose"], "rose"],
  ])("%s is read as %j", (q, words, shown) => {
    expect(settle(q, vocabulary())).toMatchObject({ words, corrected: shown });
  });

  it("are left as they are where nothing is near, and numbers always", () => {
    expect(settle("نیست زعفرن", vocabulary())).toEqual({ words: ["نیست", "زعفرن"], isUnknown: true });
    for (const q of ["نیست", "501", "zz"])
      expect(settle(q, vocabulary())).toEqual({ words: [q], isUnknown: q !== "501" });
  });

  it("whose slip is in the part that was typed are read as the word that begins like that", () => {
    expect(asked("rosewst")).toEqual(["rosewater"]);
  });
});

describe("what is typed at random", () => {
  it("asks for a bounded number of words without spaces, and never fails", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (q) => {
        const { words } = settle(q, vocabulary());
        expect(words.length).toBeLessThanOrEqual(40);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
      { numRuns: 500 },
    );
    expect(asked("🍯🍯")).toEqual([]);
    expect(asked("\u0000\u0007")).toEqual([]);
    expect(asked("ا ".repeat(5000)).length).toBeLessThan(21);
  });

  it("is only brought to one spelling while the vocabulary is not whole", () => {
    expect(settle("زعفرن‌ها", undefined)).toEqual({ words: ["زعفرن", "ها"], isUnknown: false });
  });
});

describe("among fifty thousand words", () => {
  const letters = [..."ابپتجچحخدرزسشصعغفقکگلمنوهی"];
  const many = Array.from({ length: 50_000 }, (_, n) => {
    let [word, left] = ["", n * 7919 + 13];
    for (let length = 3 + (n % 8); length > 0; length--) {
      word += letters[left % letters.length];
      left = Math.floor(left / letters.length) + n * length;
    }
    return [word, 1 + (n % 50)] as [string, number];
  });
  it("a word learned last is found, and one forgotten is not", () => {
    const known = vocabulary([...many, ...KNOWN]);
    expect(settle("زعفرنا", known).words).toEqual(["زعفران"]);
    known.learn([{ word: "یگانهباف", goods: 3, shown: "یگانه‌باف" }]);
    expect(settle("یگانهبااف", known)).toMatchObject({ words: ["یگانهباف"], corrected: "یگانه‌باف" });
    known.learn([{ word: "یگانهباف", goods: 0, shown: "یگانه‌باف" }]);
    expect(known.has("یگانهباف")).toBe(false);
    expect(known.beginsSome("یگانه")).toBe(false);
    known.learn([{ word: "یگانهباف", goods: 1, shown: "یگانه‌باف" }]);
    expect(settle("یگانهبااف", known).words).toEqual(["یگانهباف"]);
    known.learn([{ word: "نوباوهگان", goods: 0, shown: "نوباوه‌گان" }]);
    known.learn([{ word: "نوباوهگان", goods: 1, shown: "نوباوه‌گان" }]);
    expect(settle("نوباوهگام", known).words).toEqual(["نوباوهگان"]);
  });
});
