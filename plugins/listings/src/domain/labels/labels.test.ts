import { describe, expect, it } from "vitest";
import { fillLabel } from "./fill-label";
import { fitLabel } from "./fit-label";
import { type LabelFacts, labelValues } from "./label-values";
import { cells, PAGE, perSheet } from "./sheet";

const FIGS: LabelFacts = {
  product: "انجیر خشک",
  seller: "انجیر سلیمی",
  county: "استهبان",
  licence_number: "1402-77",
  batch: "B-12",
  made_on: "2026-11-25",
  best_before_days: 180,
  allergens: "",
  ingredients: "انجیر 98%، نمک 2٪، E330",
  measure: "weight",
  net_amount: 1500,
};

describe("a label's text", () => {
  it("has dates of the Persian calendar and Persian digits in Persian", () => {
    expect(labelValues(FIGS, "fa")).toMatchObject({
      licence_number: "\u2066۱۴۰۲-۷۷\u2069",
      batch: "\u2066B-12\u2069",
      date: "۱۴۰۵/۰۹/۰۴",
      best_before: "۱۴۰۶/۰۳/۰۳",
      net: "۱٫۵ کیلوگرم",
      ingredients: "انجیر ۹۸٪، نمک ۲٪، E330",
    });
    expect(labelValues({ ...FIGS, net_amount: 250, licence_number: "۱۲" }, "en")).toMatchObject({
      licence_number: "\u206612\u2069",
      date: "2026-11-25",
      best_before: "2027-05-24",
      net: "250 g",
    });
  });

  it("leaves out a line of which nothing is known, and keeps one that asks for nothing", () => {
    const template = "{product}\nAllergens: {allergens}\nBy {seller}, {county}\nMADE AT HOME";
    expect(fillLabel(template, { product: "Figs", seller: "Salimi", county: "", allergens: "" })).toEqual([
      { text: "Figs", strong: true },
      { text: "By Salimi", strong: false },
      { text: "MADE AT HOME", strong: false },
    ]);
  });
});

describe("a sheet", () => {
  it("holds 8, 21 or 24 labels, side by side and without overlap", () => {
    expect([perSheet("2x4"), perSheet("3x7"), perSheet("3x8")]).toEqual([8, 21, 24]);
    const places = cells("3x8", "rtl");
    expect(places[0]?.x).toBeGreaterThan(places[1]?.x ?? 0);
    const area = places.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area).toBeLessThan(PAGE.width * PAGE.height);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(24);
  });

  it("takes the largest letters in which all has room, or none", () => {
    const measure = (text: string, size: number) => text.length * size * 0.5;
    const lines = [{ text: "one two three", strong: false }];
    expect(fitLabel(lines, { width: 100, height: 20 }, measure)).toEqual([
      { text: "one two three", size: 9, strong: false },
    ]);
    expect(fitLabel(lines, { width: 40, height: 30 }, measure)?.map(({ text }) => text)).toEqual([
      "one two",
      "three",
    ]);
    expect(
      fitLabel([{ text: "x".repeat(200), strong: false }], { width: 40, height: 30 }, measure),
    ).toBeNull();
  });
});
