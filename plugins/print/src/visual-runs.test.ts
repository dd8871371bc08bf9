import { describe, expect, it } from "vitest";
import { directionOf, visualRuns, visualWords } from "./visual-runs";

const words = (line: string) => visualWords(line, "rtl").map(({ text }) => text);

describe("the order in which a line is drawn", () => {
  it("puts the pieces of a Persian line from left to right, with its numbers unturned", () => {
    // The shaper turns Arabic script round: what it is given backwards is drawn forwards.
    expect(visualRuns("شماره ۱۴۰۵/۰۷ (گل)", "rtl")).toEqual([" )گل(", "۵۰۴۱", "/", "۷۰", "شماره "]);
    expect(visualRuns("Batch ۱۲ گلاب", "ltr")).toEqual(["Batch ", "۲۱", " ", "گلاب"]);
  });

  it("keeps a Latin name whole inside Persian", () => {
    expect(visualRuns("سری \u2066B-12\u2069 است", "rtl")).toEqual([" است", "B-12", "سری "]);
  });

  it("goes word by word: the last of a Persian line first, a Latin code unbroken", () => {
    expect(words("کد رهگیری \u2066RR 12 IR\u2069 پست")).toEqual([
      "پست",
      " ",
      "RR",
      " ",
      "12",
      " ",
      "IR",
      " ",
      "رهگیری",
      " ",
      "کد",
    ]);
    expect(words("گل ... باغ")).toEqual(["باغ", " ", "...", " ", "گل"]);
  });

  it("writes an amount that is taken off with its sign before it", () => {
    expect(words("تخفیف \u2066−۱٬۲۵۰\u2069")).toEqual(["−", "۱", "٬", "۰۵۲", " ", "تخفیف"]);
  });

  it("knows in which order the words are read", () => {
    const read = visualWords("کد \u2066RR 12\u2069 پست", "rtl").sort((a, b) => a.read - b.read);
    expect(read.map(({ text }) => text).filter((text) => text.trim())).toEqual(["کد", "RR", "12", "پست"]);
  });

  it("begins a text of its own at the side of its first letter", () => {
    expect(directionOf("12 خیابان", "ltr")).toBe("rtl");
    expect(directionOf("Gartenstraße 1", "rtl")).toBe("ltr");
    expect(directionOf("۰۹۱۷", "rtl")).toBe("rtl");
  });
});
