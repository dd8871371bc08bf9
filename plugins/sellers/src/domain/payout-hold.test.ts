import fc from "fast-check";
import { expect, it } from "vitest";
import { holdAfterChange } from "./payout-hold";

it("holds payouts for forty-eight hours", () => {
  expect(holdAfterChange(new Date("2026-11-25T10:00:00Z"), null)).toEqual(new Date("2026-11-27T10:00:00Z"));
});

it("never shortens a hold, however often the account is changed", () => {
  const moment = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.option(moment), (now, standing) => {
      const until = holdAfterChange(now, standing);
      expect(until.getTime() - now.getTime()).toBeGreaterThanOrEqual(48 * 3_600_000);
      if (standing) expect(until.getTime()).toBeGreaterThanOrEqual(standing.getTime());
    }),
  );
});
