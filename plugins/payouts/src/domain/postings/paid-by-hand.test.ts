import { describe, expect, it } from "vitest";
import { aPart, at, balances, byHand, COMPLETED, DELIVERED, refund, TERMS, told } from "./__tests__/a-part";
import { entriesOf } from "./entries-of";
import type { PartFacts } from "./facts";

describe("a part that is paid by hand", () => {
  it("has a seller who took cash owe what the platform takes", () => {
    const part = aPart(COMPLETED, [byHand()]);
    expect(told(entriesOf(part, TERMS)).map(([reference]) => reference)).toEqual([
      "part:sord_1:cash",
      "part:sord_1:accepted",
      "part:sord_1:completed",
    ]);
    const expected = { "debt sel_1": -30n, commission: 45n, vat: 5n, platform_discounts: -20n };
    expect(balances(entriesOf(part, TERMS))).toEqual(expected);
    // The office notes later in Medusa that it was paid: the cash stays where it is.
    expect(balances(entriesOf(aPart(COMPLETED, [byHand(1000n, 21)]), TERMS))).toEqual(expected);
    const delivered = aPart(DELIVERED, [byHand()]);
    expect(balances(entriesOf(delivered, TERMS))).toEqual({
      "cash sel_1": -1000n,
      "pending sel_1": 970n,
      commission: 45n,
      vat: 5n,
      platform_discounts: -20n,
    });
  });

  it("has whoever took the cash give it back", () => {
    const unpaid = { state: "unpaid" as const };
    const before = aPart(COMPLETED, [byHand()], { refunds: [refund(10, 900n, unpaid)] });
    expect(balances(entriesOf(before, TERMS))).toEqual({});
    const after = aPart(COMPLETED, [byHand()], { refunds: [refund(25, 900n, unpaid)] });
    expect(balances(entriesOf(after, TERMS))).toEqual({});
  });

  it("knows a transfer that came before the goods were handed over from cash", () => {
    expect(balances(entriesOf(aPart(DELIVERED, [byHand(1000n)]), TERMS))).toEqual({
      "clearing pp_system_default": -1000n,
      "pending sel_1": 970n,
      commission: 45n,
      vat: 5n,
      platform_discounts: -20n,
    });
  });

  it("waits for a transfer that its buyer has shown, and sets right what was taken for cash", () => {
    const shown = (minute: number, part: PartFacts): PartFacts => ({
      ...part,
      order: { ...part.order, transfer_sent_at: at(minute) },
    });
    expect(entriesOf(shown(1, aPart(DELIVERED, [byHand()])), TERMS)).toEqual([]);
    const expected = {
      "clearing pp_system_default": -1000n,
      "available sel_1": 970n,
      commission: 45n,
      vat: 5n,
      platform_discounts: -20n,
    };
    expect(balances(entriesOf(shown(1, aPart(COMPLETED, [byHand(1000n, 6)])), TERMS))).toEqual(expected);
    for (const arrives of [6, 25]) {
      const late = entriesOf(shown(5, aPart(COMPLETED, [byHand(1000n, arrives)])), TERMS);
      expect(late[0]?.reference).toBe("part:sord_1:cash");
      expect(balances(late)).toEqual(expected);
    }
  });
});
