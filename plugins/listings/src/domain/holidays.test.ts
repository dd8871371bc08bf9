import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber, isoDay } from "@dastranj/sellers/contract/days";
import { describe, expect, it } from "vitest";
import { type CountryCalendar, holidaysIn } from "./holidays";

const read = (country: string): CountryCalendar =>
  JSON.parse(readFileSync(join(__dirname, `../../calendars/${country}.json`), "utf8"));

function named(calendar: CountryCalendar, from: string, to: string): Record<string, string> {
  const days = dayNumber(to) - dayNumber(from) + 1;
  const found = [...holidaysIn(calendar, dayNumber(from), days)].sort(([a], [b]) => a - b);
  return Object.fromEntries(found.map(([day, { en }]) => [isoDay(day), en]));
}

describe("the holidays of a country", () => {
  it("Nowruz is where the Persian year begins, in leap years too", () => {
    expect(named(read("ir"), "2027-03-20", "2027-03-24")).toMatchObject({
      "2027-03-20": "Nationalisation of oil",
      "2027-03-21": "Nowruz",
      "2027-03-24": "Nowruz holiday",
    });
  });

  it("days of the moon are those that Iran kept in the year 1404", () => {
    expect(named(read("ir"), "2025-06-05", "2025-08-31")).toEqual({
      "2025-06-05": "Uprising of 15 Khordad",
      "2025-06-07": "Eid al-Adha",
      "2025-06-15": "Eid al-Ghadir",
      "2025-07-05": "Tasua",
      "2025-07-06": "Ashura",
      "2025-08-15": "Arbaeen",
      "2025-08-23": "Death of the Prophet",
      "2025-08-24": "Martyrdom of Imam Reza",
    });
  });

  it("what was decided for one day is heard: a day off more, a holiday less", () => {
    const decided = {
      ...read("ir"),
      dated: [
        { day: "2026-12-02", holiday: true, name: { fa: "آلودگی هوا", en: "Bad air" } },
        { day: "2027-02-11", holiday: false, name: { fa: "", en: "" } },
      ],
    };
    expect(named(decided, "2026-12-01", "2026-12-04")).toEqual({ "2026-12-02": "Bad air" });
    expect(named(read("ir"), "2027-02-11", "2027-02-11")).toEqual({
      "2027-02-11": "Victory of the Revolution",
    });
    expect(named(decided, "2027-02-11", "2027-02-11")).toEqual({});
  });

  it("weekdays of a month are counted from its beginning and from its end", () => {
    expect(named(read("us"), "2026-11-01", "2026-11-30")).toEqual({
      "2026-11-11": "Veterans Day",
      "2026-11-26": "Thanksgiving",
    });
    expect(named(read("us"), "2027-05-01", "2027-05-31")).toEqual({ "2027-05-31": "Memorial Day" });
  });

  it("the end of the fast is a holiday in Indonesia", () => {
    expect(named(read("id"), "2026-03-01", "2026-03-31")).toEqual({
      "2026-03-20": "Eid al-Fitr",
      "2026-03-21": "Eid al-Fitr, second day",
    });
  });
});
