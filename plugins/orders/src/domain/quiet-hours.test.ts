import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { morningAfter } from "./quiet-hours";

const NIGHT = { from: 22, to: 8 };
const morning = (at: string, timeZone = "Asia/Tehran", hours = NIGHT) =>
  morningAfter(new Date(at), hours, timeZone)?.toISOString();

describe("an SMS at night", () => {
  it("waits for eight in the morning where its reader lives", () => {
    // Tehran is three and a half hours ahead.
    expect(morning("2026-11-26T18:29:59Z")).toBeUndefined();
    expect(morning("2026-11-26T18:30:00Z")).toBe("2026-11-27T04:30:00.000Z");
    expect(morning("2026-11-27T00:10:40Z")).toBe("2026-11-27T04:30:00.000Z");
    expect(morning("2026-11-27T04:29:59Z")).toBe("2026-11-27T04:30:00.000Z");
    expect(morning("2026-11-27T04:30:00Z")).toBeUndefined();
  });

  it("waits for the clock that is right in the morning", () => {
    // That night the clocks of Berlin went forward.
    expect(morning("2027-03-27T22:00:00Z", "Europe/Berlin")).toBe("2027-03-28T06:00:00.000Z");
    expect(morning("2026-10-24T21:00:00Z", "Europe/Berlin")).toBe("2026-10-25T07:00:00.000Z");
  });

  it("waits for nothing where there is no night", () => {
    expect(morning("2026-11-26T22:00:00Z", "UTC", { from: 0, to: 0 })).toBeUndefined();
  });

  it("goes by day, and within a day", () => {
    const moments = fc.date({
      min: new Date("2026-01-01"),
      max: new Date("2028-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.constantFrom("Asia/Tehran", "Europe/Berlin", "America/Denver"), (at, zone) => {
        const until = morningAfter(at, NIGHT, zone);
        if (!until) return true;
        const waits = until.getTime() - at.getTime();
        return waits > 0 && waits <= 11 * 3_600_000 && morningAfter(until, NIGHT, zone) === undefined;
      }),
    );
  });
});
