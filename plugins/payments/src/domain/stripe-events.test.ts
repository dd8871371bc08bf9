import { describe, expect, it } from "vitest";
import { chargebackAfter, keptOfStripe, STRIPE_EVENTS, stripeFact } from "./stripe-events";

describe("what an event of Stripe's tells", () => {
  it("is a payment that was made or failed, by the session we gave along", () => {
    const object = { id: "pi_1", metadata: { payment_session: "payses_1" } };
    expect(stripeFact("payment_intent.succeeded", object)).toEqual({ kind: "paid", session: "payses_1" });
    expect(stripeFact("payment_intent.payment_failed", object)).toEqual({
      kind: "failed",
      session: "payses_1",
    });
    expect(stripeFact("payment_intent.succeeded", {})).toEqual({ kind: "paid", session: null });
  });

  it("is how much of a charge went back in all", () => {
    const charge = {
      id: "ch_1",
      payment_intent: "pi_1",
      amount: 1234,
      amount_refunded: 234,
      currency: "eur",
      metadata: { payment_session: "payses_1" },
    };
    expect(stripeFact("charge.refunded", charge)).toEqual({
      kind: "refunded",
      intent: "pi_1",
      session: "payses_1",
      units: 234n,
      currency: "eur",
    });
  });

  it.each([
    ["charge.dispute.created", "needs_response", "opened"],
    ["charge.dispute.closed", "won", "won"],
    ["charge.dispute.closed", "lost", "lost"],
    ["charge.dispute.closed", "warning_closed", "won"],
  ])("is a chargeback: %s, %s", (type, status, state) => {
    const dispute = {
      id: "dp_1",
      payment_intent: { id: "pi_1" },
      amount: 500,
      currency: "eur",
      reason: "fraudulent",
      status,
    };
    expect(stripeFact(type, dispute)).toEqual({
      kind: "chargeback",
      dispute: "dp_1",
      intent: "pi_1",
      units: 500n,
      currency: "eur",
      reason: "fraudulent",
      state,
    });
  });

  it("is nothing for what nobody asked about", () => {
    expect(stripeFact("customer.created", {})).toBeNull();
    for (const type of STRIPE_EVENTS) expect(stripeFact(type, {})).not.toBeNull();
  });

  it("does not open a chargeback again that is over", () => {
    expect(chargebackAfter(undefined, "opened")).toBe("opened");
    expect(chargebackAfter("lost", "opened")).toBe("lost");
    expect(chargebackAfter("won", "opened")).toBe("won");
    expect(chargebackAfter("opened", "lost")).toBe("lost");
  });

  it("is kept without whom it is about", () => {
    const charge = { id: "ch_1", amount: 5, amount_refunded: 0, billing_details: { email: "a@b.example" } };
    expect(keptOfStripe({ ...charge, receipt_email: "a@b.example" })).toEqual({
      id: "ch_1",
      amount: 5,
      amount_refunded: 0,
    });
    expect(keptOfStripe(null)).toEqual({});
  });
});
