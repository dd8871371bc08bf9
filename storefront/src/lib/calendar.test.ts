import { describe, expect, it } from "vitest";
import { isoDay, monthNames, writtenDay } from "./calendar";

describe("days in the reader's calendar", () => {
  it.each([
    ["fa", { day: "۲۹", month: "12", year: "۱۴۰۵" }, "2027-03-20"],
    ["fa", { day: "٣٠", month: "12", year: "١٤٠٣" }, "2025-03-20"],
    ["fa", { day: "1", month: "1", year: "1406" }, "2027-03-21"],
    ["en", { day: "20", month: "3", year: "2027" }, "2027-03-20"],
    ["en", { day: "29", month: "2", year: "2028" }, "2028-02-29"],
  ] as const)("reads %s %j as %s and writes it the same", (locale, written, iso) => {
    expect(isoDay(locale, written)).toBe(iso);
    expect(isoDay(locale, writtenDay(locale, iso))).toBe(iso);
  });

  it.each([
    ["the 30th of Esfand of a common year", "fa", { day: "30", month: "12", year: "1405" }],
    ["the 31st of Mehr", "fa", { day: "31", month: "7", year: "1405" }],
    ["a Gregorian year in the Persian calendar", "fa", { day: "1", month: "1", year: "2027" }],
    ["a year of two digits", "fa", { day: "1", month: "1", year: "05" }],
    ["the 29th of February of a common year", "en", { day: "29", month: "2", year: "2027" }],
    ["a month 13", "en", { day: "1", month: "13", year: "2027" }],
    ["a day without its month", "en", { day: "1", month: "", year: "2027" }],
    ["a word", "en", { day: "one", month: "1", year: "2027" }],
  ] as const)("knows no %s", (_, locale, written) => {
    expect(isoDay(locale, written)).toBeUndefined();
  });

  it("leaves the fields empty for what is no day", () => {
    expect(writtenDay("fa", "someday")).toEqual({ day: "", month: "", year: "" });
  });

  it("names the months from the first", () => {
    expect(monthNames("fa").slice(0, 2)).toEqual(["فروردین", "اردیبهشت"]);
    expect(monthNames("en").at(-1)).toBe("December");
  });
});
