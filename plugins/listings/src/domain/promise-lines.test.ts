import { describe, expect, it } from "vitest";
import { awayUntil, type Booth, latestOf, type Made, promiseLines } from "./promise-lines";
import { compileCalendar } from "./work-calendar";

const NOW = new Date("2026-11-25T09:00:00Z");
const COUNTRY = {
  country: "xx",
  name: { fa: "", en: "" },
  week_starts_on: 6,
  days_off: [5],
  lunar_shift_days: 0,
  holidays: [],
  dated: [],
};
const booth = (load: Partial<Booth> = {}): Booth => ({
  calendar: compileCalendar({ country: COUNTRY, time_zone: "Asia/Tehran", days_off: null, away: [] }, NOW),
  weekly_minutes: 600,
  handling_days: 1,
  times_off: [],
  pieces: new Map(),
  minutes: 0,
  ...load,
});
const made = (wanted: Partial<Made>): Made => ({
  made_to_order: true,
  weekly_quantity: null,
  minutes_per_piece: null,
  lead_days: 0,
  ...wanted,
});
const line = (line_item_id: string, product_id: string, quantity: number, seller_id = "one") => ({
  line_item_id,
  seller_id,
  product_id,
  quantity,
});

describe("what a basket is promised", () => {
  it("two lines of one product wait for each other, as do all that share the hours of a workshop", () => {
    const makings = new Map([
      ["jar", made({ weekly_quantity: 6 })],
      ["kilim", made({ minutes_per_piece: 100 })],
      ["bag", made({ minutes_per_piece: 50 })],
    ]);
    const lines = [line("a", "jar", 1), line("b", "jar", 1), line("c", "kilim", 2), line("d", "bag", 2)];
    const promised = promiseLines(lines, new Map([["one", booth()]]), makings, NOW);
    // A jar and a hundred minutes a day: Thursday, Saturday, Sunday.
    expect(promised.map(({ day }) => day)).toEqual(["2026-11-26", "2026-11-28", "2026-11-28", "2026-11-29"]);
  });

  it("what is on the shelf waits for nothing, and one seller not for another", () => {
    const makings = new Map([["kilim", made({ minutes_per_piece: 600 })]]);
    const lines = [line("a", "kilim", 1), line("b", "figs", 9), line("c", "kilim", 1, "two")];
    const booths = new Map([
      ["one", booth({ minutes: 600 })],
      ["two", booth()],
    ]);
    expect(promiseLines(lines, booths, makings, NOW).map(({ day }) => day)).toEqual([
      "2026-12-09",
      "2026-11-26",
      "2026-12-02",
    ]);
  });
});

it("a parcel is ready when the last of it is, and by no day when one thing is promised by none", () => {
  expect(latestOf(["2026-12-09", "2026-12-20", "2026-12-01"])).toBe("2026-12-20");
  expect(latestOf(["2026-12-09", null])).toBeNull();
  expect(latestOf([])).toBeNull();
});

describe("until when a seller is away", () => {
  const off = (from: string, to: string, mode: "off_sale" | "longer" = "off_sale") => ({ from, to, mode });

  it("the last day of the time off that today lies in, and of the one that follows without a day between", () => {
    const times = [
      off("2026-12-01", "2026-12-05"),
      off("2026-11-25", "2026-11-30"),
      off("2026-12-07", "2026-12-08"),
    ];
    expect(awayUntil(times, "2026-11-24")).toBeNull();
    expect(awayUntil(times, "2026-11-25")).toBe("2026-12-05");
    expect(awayUntil(times, "2026-12-06")).toBeNull();
    expect(awayUntil(times, "2026-12-08")).toBe("2026-12-08");
  });

  it("a time off that only lengthens promises keeps nothing off sale", () => {
    expect(awayUntil([off("2026-11-25", "2026-11-30", "longer")], "2026-11-26")).toBeNull();
  });
});
