import { describe, expect, it } from "vitest";
import { indexedWords, normalise } from "../normalise";
import { synonymsOf } from "./synonyms";

describe("words that mean the same", () => {
  it.each([
    ["مسقطی زعفرانی", ["زعفران", "saffron", "masqati"]],
    ["Saffron Masqati", ["زعفران", "مسقطی"]],
    ["انجیر خشک", ["fig"]],
    ["Estahban Dried Figs", ["انجیر", "خشک"]],
    ["گلاب میمند", ["rosewater", "rose", "water"]],
    ["Rose water", ["گلاب", "rosewater"]],
    ["جعبهٔ خاتم", ["marquetry", "khatam", "box"]],
    ["قالی هزارگل", ["فرش", "rug", "carpet"]],
    ["Thousand Flowers Rug", ["قالی", "فرش"]],
    ["گلیم کناره", ["kilim", "runner"]],
    ["لیموعمانی", ["لیمو", "lime"]],
    ["ملکی کازرون", ["کفش", "maleki"]],
  ])("%s is found by %j as well", (text, words) => {
    expect(synonymsOf(normalise(text))).toEqual(expect.arrayContaining(words));
  });

  it("are kept apart where they differ: a kilim is no pile rug, nor is felt", () => {
    expect(synonymsOf(normalise("گلیم Kilim Rug"))).not.toContain("قالی");
    expect(synonymsOf(normalise("Sun Felt Rug"))).not.toContain("قالی");
    expect(synonymsOf(normalise("گلیم لوزی"))).not.toContain("rug");
  });

  it("of a text that has them all are none, and a part of a name is no synonym", () => {
    expect(synonymsOf("honey عسل انگبین")).toEqual([]);
    expect(synonymsOf(normalise("رب گوجه"))).toEqual([]);
  });

  it("are found in a text's indexed words too", () => {
    expect(synonymsOf(indexedWords("خوس‌بافی لار"))).toContain("khus");
  });
});
