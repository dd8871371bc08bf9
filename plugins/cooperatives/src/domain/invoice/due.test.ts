import { describe, expect, it } from "vitest";
import { dueOn, invoiceNumber, invoiceStands } from "./due";

describe("until when an invoice is to be paid", () => {
  it("is thirty or sixty days after the last shipment was accepted, and else that day", () => {
    expect(dueOn("net_30", "2026-11-26")).toBe("2026-12-26");
    expect(dueOn("net_60", "2026-11-26")).toBe("2027-01-25");
    expect(dueOn("on_delivery", "2026-11-26")).toBe("2026-11-26");
    expect(dueOn("advance", "2026-11-26")).toBe("2026-11-26");
  });

  const invoice = { total: 1000n, due_on: "2026-12-26" };

  it("is overdue from the day after", () => {
    expect(invoiceStands(invoice, 300n, "2026-12-26")).toEqual({ outstanding: 700n, state: "due" });
    expect(invoiceStands(invoice, 300n, "2026-12-27")).toEqual({ outstanding: 700n, state: "overdue" });
  });

  it("is never overdue once all of it has come, or more of which the rest is on its way back", () => {
    expect(invoiceStands(invoice, 1000n, "2027-03-01")).toEqual({ outstanding: 0n, state: "paid" });
    expect(invoiceStands(invoice, 1200n, "2027-03-01")).toEqual({ outstanding: 0n, state: "paid" });
  });
});

describe("an invoice's number", () => {
  it("is the year and a number of it", () => {
    expect(invoiceNumber("1405", 42)).toBe("1405-0042");
    expect(invoiceNumber("2026", 12_345)).toBe("2026-12345");
  });
});
