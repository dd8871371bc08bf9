import { expect, test } from "vitest";
import { writtenIn } from "./written";

const fa = writtenIn(true);
const en = writtenIn(false);

test("numbers are written in the operator's digits, those of orders without a sign between thousands", () => {
  expect([fa.number(1234), fa.plain(1234)]).toEqual(["۱٬۲۳۴", "۱۲۳۴"]);
  expect([en.number(1234), en.plain(1234)]).toEqual(["1,234", "1234"]);
});

test("rials are told in toman, other money in its own unit", () => {
  expect([fa.money(1_250_005, "irr"), en.money(1_250_005, "irr")]).toEqual([
    "۱۲۵٬۰۰۰٫۵ تومان",
    "125,000.5 toman",
  ]);
  expect(en.money(12.5, "eur")).toBe("€12.50");
});

test("a moment is told at the market's place, as exactly as is asked; none is a dash", () => {
  const midnight = "2026-11-25T20:30:00Z";
  expect(en.moment(midnight)).toBe("26 Nov 2026, 00:00");
  expect(writtenIn(false, { dateStyle: "short", timeStyle: "medium" }).moment(midnight)).toBe(
    "26/11/2026, 00:00:00",
  );
  expect(fa.moment(midnight)).toContain("۵ آذر ۱۴۰۵");
  expect(fa.moment(null)).toBe("—");
});

test("who has no English name is called by her own", () => {
  expect(en.nameOf({ name: "بافت نی‌ریز", name_en: "" })).toBe("بافت نی‌ریز");
  expect(en.nameOf({ name: "بافت نی‌ریز", name_en: "Neyriz Weave" })).toBe("Neyriz Weave");
  expect(fa.nameOf({ name: "بافت نی‌ریز", name_en: "Neyriz Weave" })).toBe("بافت نی‌ریز");
  expect(fa.nameOf(null)).toBe("—");
});
