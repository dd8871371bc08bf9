import { describe, expect, it } from "vitest";
import { heldForNewWay, notSentByStripe, targetOf, wayIn } from "./ways";

const MARKET = { home: "irr", stripe: new Map([["eur", "1000"]]) };

describe("by which way a seller is paid", () => {
  it.each([
    ["irr", "bank_file", "bank_file"],
    // Stripe does not pay in rials: what she has in them goes by the bank, whatever she has chosen.
    ["irr", "stripe_connect", "bank_file"],
    ["eur", "stripe_connect", "stripe_connect"],
    ["eur", "bank_file", null],
    ["usd", "stripe_connect", null],
  ] as const)("%s, to who has chosen %s: %s", (currency, chosen, way) => {
    expect(wayIn(currency, chosen, MARKET)).toBe(way);
  });

  it("is never in a currency that Stripe does not send, or counts otherwise", () => {
    expect(notSentByStripe(["eur", "chf"])).toBeUndefined();
    expect(["irr", "jpy", "kwd", "huf"].map((currency) => notSentByStripe(["eur", currency]))).toEqual([
      "irr",
      "jpy",
      "kwd",
      "huf",
    ]);
  });
});

describe("where it goes to", () => {
  const account = { id: "acct_1", state: "ready", currencies: ["eur"] } as const;
  it.each([
    ["bank_file", "irr", { sheba: "sealed", account: null }, "sealed", null],
    ["bank_file", "irr", { sheba: null, account }, null, "no_sheba"],
    ["stripe_connect", "eur", { sheba: null, account }, "acct_1", null],
    ["stripe_connect", "chf", { sheba: null, account }, "acct_1", "stripe_currency"],
    ["stripe_connect", "eur", { sheba: "sealed", account: null }, null, "stripe_not_ready"],
    [
      "stripe_connect",
      "eur",
      { sheba: null, account: { ...account, state: "refused" } },
      "acct_1",
      "stripe_not_ready",
    ],
    [null, "eur", { sheba: "sealed", account }, null, "no_way"],
  ] as const)("by %s in %s, of %o: %s, %s", (way, currency, targets, target, flaw) => {
    expect(targetOf(way, currency, targets)).toEqual({ target, flaw });
  });

  it("is two days later when another way was chosen, and never sooner than before", () => {
    const now = new Date("2026-11-26T08:00:00Z");
    expect(heldForNewWay(now, null)).toEqual(new Date("2026-11-28T08:00:00Z"));
    expect(heldForNewWay(now, new Date("2026-11-30T08:00:00Z"))).toEqual(new Date("2026-11-30T08:00:00Z"));
  });
});
