import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillLabel } from "../../domain/labels/fill-label";
import { drawSheets, type Sheets } from "./draw-sheets";

const TEMPLATE =
  "{product}\nمقدار خالص: {net}\nمواد تشکیل‌دهنده: {ingredients}\nتولید خانگی: {seller}، {county}\nشماره مجوز: {licence_number}\nسری ساخت: {batch}\nتاریخ تولید: {date}";
const FIGS: Sheets = {
  title: "انجیر خشک",
  lines: fillLabel(TEMPLATE, {
    product: "انجیر خشک (درجهٔ یک) Grade A",
    net: "۱٫۵ کیلوگرم",
    ingredients: "انجیر ۱۰۰٪، آب‌لیمو (Citrus) ۲٪",
    seller: "انجیر سلیمی",
    county: "استهبان",
    licence_number: "\u2066۱۴۰۲-۷۷\u2069",
    batch: "\u2066B-12/۷\u2069",
    date: "۱۴۰۵/۰۹/۰۴",
  }),
  address: "https://dastranj.example/booth/figs",
  language: "fa",
  layout: "3x8",
  copies: 24,
};
const pages = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length;

describe("sheets of labels", () => {
  it("fill one page with 24 and begin the next with the 25th", async () => {
    const one = await drawSheets(FIGS);
    if (process.env.KEEP) writeFileSync(process.env.KEEP, one);
    expect(one.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pages(one)).toBe(1);
    expect(pages(await drawSheets({ ...FIGS, copies: 25 }))).toBe(2);
    expect(pages(await drawSheets({ ...FIGS, copies: 9, layout: "2x4" }))).toBe(2);
  });

  it("refuse a text that has no room", async () => {
    const lines = Array.from({ length: 40 }, () => ({ text: "نان و شیرینی", strong: false }));
    await expect(drawSheets({ ...FIGS, lines })).rejects.toMatchObject({ code: "label_too_long" });
  });
});
