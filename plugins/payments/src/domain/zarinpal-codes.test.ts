import { describe, expect, it } from "vitest";
import { refundStanding, reversible, verifiedBy } from "./zarinpal-codes";

describe("what ZarinPal answers", () => {
  it.each([
    [100, "paid"],
    [101, "paid"],
    [-50, "other amount"],
    [-51, "not paid"],
    [-54, "not paid"],
    [-52, "unknown"],
    [undefined, "unknown"],
  ] as const)("means, for %s: %s", (code, means) => {
    expect(verifiedBy(code)).toBe(means);
  });

  it("lets a whole payment be undone within half an hour", () => {
    const verified_at = new Date("2026-11-26T10:00:00Z");
    const paid = { units: 500_000n, refunded: 0n, verified_at };
    const at = (time: string) => new Date(`2026-11-26T${time}Z`);
    expect(reversible(paid, 500_000n, at("10:29:59"))).toBe(true);
    expect(reversible(paid, 500_000n, at("10:30:00"))).toBe(false);
    expect(reversible(paid, 499_999n, at("10:01:00"))).toBe(false);
    expect(reversible({ ...paid, refunded: 1n }, 500_000n, at("10:01:00"))).toBe(false);
    expect(reversible({ ...paid, verified_at: null }, 500_000n, at("10:01:00"))).toBe(false);
  });

  it("shows whether a refund whose answer was lost was made", () => {
    expect(refundStanding(0n, 0n, 200n)).toBe("to do");
    expect(refundStanding(0n, 200n, 200n)).toBe("done");
    expect(refundStanding(100n, 300n, 200n)).toBe("done");
    expect(refundStanding(0n, 150n, 200n)).toBe("unclear");
  });
});
