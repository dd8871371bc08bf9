import { describe, expect, it } from "vitest";
import { currenciesOf, daysOfSales } from "./days-of-sales";

const SOLD = [
  { day: "2026-02-27", currency_code: "irr", orders: 2, amount: 900 },
  { day: "2026-03-01", currency_code: "irr", orders: 1, amount: 100 },
  { day: "2026-03-01", currency_code: "eur", orders: 1, amount: 2000 },
];

describe("days of sales", () => {
  it("have every day, also without a sale, and each currency for itself", () => {
    expect(daysOfSales(SOLD, "2026-02-27", "2026-03-02")).toEqual([
      { day: "2026-02-27", orders: 2, amounts: { irr: 900 } },
      { day: "2026-02-28", orders: 0, amounts: {} },
      { day: "2026-03-01", orders: 2, amounts: { irr: 100, eur: 2000 } },
      { day: "2026-03-02", orders: 0, amounts: {} },
    ]);
  });

  it("name first what sold most often", () => {
    expect(currenciesOf(SOLD)).toEqual(["irr", "eur"]);
    expect(currenciesOf([])).toEqual([]);
  });
});
