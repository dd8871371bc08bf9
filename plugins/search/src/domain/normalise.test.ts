import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexedWords, normalise } from "./normalise";

describe("normalising text", () => {
  it.each([
    ["كليم", "کلیم"],
    ["گُلِ سُرخ", "گل سرخ"],
    ["آبی", "ابی"],
    ["۱٬۲۰۰ گرم", "1200 گرم"],
    ["١٢", "12"],
    ["خوس‌بافی", "خوس بافی"],
    ["قالیـــچه", "قالیچه"],
    ["  Estahban   FIGS ", "estahban figs"],
    ["خانۀ", "خانه"],
  ])("%s is %s", (typed, meant) => {
    expect(normalise(typed)).toBe(meant);
  });
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
  it("indexes a parted word joined as well, and nothing twice", () => {
    expect(indexedWords("خوس‌بافی لار", null, "خوس‌بافی لار")).toBe("خوس بافی لار خوسبافی");
  });
});
