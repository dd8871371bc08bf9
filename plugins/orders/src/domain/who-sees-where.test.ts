import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deliveryAddressWithheld,
  forgottenFrom,
  type Handover,
  mayCallBuyer,
  neededUntil,
  readsHandoverAddress,
} from "./who-sees-where";

const NOW = new Date("2026-11-25T10:00:00Z");
const sent: Handover = {
  fetched: false,
  status: "shipped",
  handed_over_at: new Date("2026-11-01T00:00:00Z"),
};

describe("who sees where somebody lives", () => {
  it("shows a seller the address of what she sends, until thirty days after it was handed over", () => {
    const last = new Date("2026-11-30T23:59:59.999Z");
    const first = new Date("2026-12-01T00:00:00Z");
    expect(neededUntil(sent)).toEqual(first);
    expect(deliveryAddressWithheld(sent, last)).toBeNull();
    expect(deliveryAddressWithheld(sent, first)).toBe("past");
    expect([mayCallBuyer(sent, last), mayCallBuyer(sent, first)]).toEqual([true, false]);
  });

  it("shows her no address of a buyer who comes herself", () => {
    const fetched: Handover = { fetched: true, status: "placed", handed_over_at: null };
    expect(deliveryAddressWithheld(fetched, NOW)).toBe("pickup");
    expect(readsHandoverAddress(fetched, NOW)).toBe(true);
  });

  const parts = fc.record({
    fetched: fc.boolean(),
    status: fc.constantFrom("placed", "accepted", "in_production", "shipped"),
    handed_over_at: fc.option(fc.date({ min: new Date(0), max: NOW, noInvalidDate: true })),
  }) as fc.Arbitrary<Handover>;

  it("never shows both addresses of one part", () => {
    fc.assert(
      fc.property(parts, (part) => {
        const sellerReads = deliveryAddressWithheld(part, NOW) === null;
        expect(sellerReads && readsHandoverAddress(part, NOW)).toBe(false);
      }),
    );
  });

  it("never shows again what was once hidden for its age", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 4_000_000_000 }), (part, later) => {
        const then = new Date(NOW.getTime() + later);
        if (!mayCallBuyer(part, NOW)) expect(mayCallBuyer(part, then)).toBe(false);
        if (deliveryAddressWithheld(part, NOW)) expect(deliveryAddressWithheld(part, then)).not.toBeNull();
      }),
    );
  });

  it("hides nothing of what is not handed over yet, however long it takes", () => {
    fc.assert(
      fc.property(parts, (part) => {
        fc.pre(part.status !== "shipped");
        expect(mayCallBuyer(part, new Date("2099-01-01"))).toBe(true);
      }),
    );
  });
});

describe("forgetting a buyer", () => {
  const on = (day: string): Handover => ({ ...sent, handed_over_at: new Date(`${day}T00:00:00Z`) });

  it("waits until thirty days after the last part of the order was handed over", () => {
    expect(forgottenFrom([on("2026-11-01"), on("2026-11-20")])).toEqual(new Date("2026-12-20T00:00:00Z"));
    expect(
      forgottenFrom([on("2026-11-01"), { ...sent, status: "accepted", handed_over_at: null }]),
    ).toBeNull();
    expect(forgottenFrom([])).toEqual(new Date(0));
  });
});
