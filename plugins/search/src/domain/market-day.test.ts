import { expect, it } from "vitest";
import { marketDay, movedByDay } from "./market-day";

it("the market's day begins at its office's midnight", () => {
  expect(marketDay(new Date("2026-11-26T20:29:59Z"))).toBe("2026-11-26");
  expect(marketDay(new Date("2026-11-26T20:30:00Z"))).toBe("2026-11-27");
});

it("the day moves a promise, what sold lately, and a rank by more than a thousandth; nothing else is its doing", () => {
  const shown = { ready_by: 20261128, sales: 3, rank: 400_000, title: "گلیم" };
  expect(movedByDay(shown, shown)).toBe(false);
  expect(movedByDay({ ...shown, rank: 400_999, title: "قالی" }, shown)).toBe(false);
  expect(movedByDay({ ...shown, rank: 399_000 }, shown)).toBe(true);
  expect(movedByDay({ ...shown, ready_by: 20261129 }, shown)).toBe(true);
  expect(movedByDay({ ...shown, sales: 2 }, shown)).toBe(true);
  expect(movedByDay({ rank: 400_000 }, { rank: 400_000, ready_by: null, sales: 0 })).toBe(false);
});
