import { isValidJalaaliDate, toGregorian, toJalaali } from "jalaali-js";
import type { Locale } from "@/i18n/locales";
import { asciiDigits } from "./format";

/** Days as people write them, Jalali in Persian and Gregorian in English, and as they are kept: ISO, such as `2027-03-20`. */

/** A day as it stands in its three fields, however it was typed. */
export interface WrittenDay {
  day: string;
  month: string;
  year: string;
}

export const NO_DAY: WrittenDay = { day: "", month: "", year: "" };

const two = (number: number) => String(number).padStart(2, "0");

/** The ISO day; undefined when there is no such day in the reader's calendar. */
export function isoDay(locale: Locale, written: WrittenDay): string | undefined {
  const [day, month, year] = [written.day, written.month, written.year].map((text) => {
    const digits = asciiDigits(text).trim();
    return /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN;
  }) as [number, number, number];
  if (Number.isNaN(day) || Number.isNaN(month) || Number.isNaN(year)) return undefined;
  if (locale === "fa") {
    if (year < 1300 || year > 1500 || !isValidJalaaliDate(year, month, day)) return undefined;
    const { gy, gm, gd } = toGregorian(year, month, day);
    return `${gy}-${two(gm)}-${two(gd)}`;
  }
  if (year < 1900 || year > 2200) return undefined;
  const iso = `${year}-${two(month)}-${two(day)}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : undefined;
}

/** An ISO day in the fields of the reader's calendar; empty fields for anything else. */
export function writtenDay(locale: Locale, iso: string): WrittenDay {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return NO_DAY;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  if (locale === "en") return { day: String(day), month: String(month), year: String(year) };
  const { jy, jm, jd } = toJalaali(year, month, day);
  return { day: String(jd), month: String(jm), year: String(jy) };
}

/** The twelve months of the reader's calendar, in order. */
export function monthNames(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(locale === "fa" ? "fa-IR" : "en-GB", {
    month: "long",
    timeZone: "UTC",
  });
  const first = (month: number) =>
    isoDay(locale, { day: "1", month: String(month), year: locale === "fa" ? "1405" : "2026" });
  return Array.from({ length: 12 }, (_, index) => format.format(new Date(`${first(index + 1)}T12:00:00Z`)));
}
