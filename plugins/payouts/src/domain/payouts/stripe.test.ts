import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayBecome, PAYOUT_STATES, type PayoutState } from "./states";
import { type AccountAtStripe, standingOf } from "./stripe-account";
import { follow, type PayoutByStripe, type TransferAtStripe } from "./stripe-transfer";

const account = (told: Partial<AccountAtStripe> = {}): AccountAtStripe => ({
  id: "acct_1",
  default_currency: "eur",
  payouts_enabled: true,
  capabilities: { transfers: "active" },
  requirements: { currently_due: [], past_due: [], disabled_reason: null },
  external_accounts: { data: [{ currency: "eur" }] },
  ...told,
});

describe("an account at Stripe", () => {
  it("is paid once it may be sent to and may pay out, in the currencies of its bank accounts", () => {
    expect(
      standingOf(account({ external_accounts: { data: [{ currency: "eur" }, { currency: "chf" }] } })),
    ).toEqual({
      state: "ready",
      needs: [],
      currencies: ["chf", "eur"],
    });
    expect(standingOf(account({ payouts_enabled: false })).state).toBe("incomplete");
    expect(standingOf(account({ capabilities: { transfers: "pending" } })).state).toBe("incomplete");
    expect(standingOf({ id: "acct_1" })).toEqual({ state: "incomplete", needs: [], currencies: [] });
  });

  it("says of which kind what is still needed is, each once", () => {
    const currently_due = [
      "individual.verification.document",
      "person_1.dob.day",
      "external_account",
      "tos_acceptance.date",
      "business_profile.url",
      "company.tax_id",
      "interv_1.form",
    ];
    const requirements = {
      currently_due,
      past_due: ["external_account"],
      disabled_reason: "requirements.past_due",
    };
    expect(standingOf(account({ payouts_enabled: false, requirements }))).toMatchObject({
      state: "incomplete",
      needs: ["bank_account", "business", "other", "person", "terms"],
    });
  });

  it.each(["rejected.fraud", "listed", "platform_paused"])(
    "is refused when Stripe says %s",
    (disabled_reason) => {
      const requirements = { currently_due: ["external_account"], past_due: null, disabled_reason };
      expect(standingOf(account({ requirements }))).toMatchObject({ state: "refused", needs: [] });
    },
  );
});

const payout = (state: PayoutState): PayoutByStripe => ({
  id: "pout_1",
  amount: 1250n,
  currency_code: "eur",
  account_id: "acct_1",
  state,
});
const transfer = (told: Partial<TransferAtStripe> = {}): TransferAtStripe => ({
  id: "tr_1",
  payout: "pout_1",
  amount: 1250n,
  reversed: 0n,
  currency: "eur",
  destination: "acct_1",
  ...told,
});

describe("what a transfer at Stripe means for its payout", () => {
  it.each<[PayoutState, bigint, string[], string | null]>([
    ["in_transit", 0n, ["sent"], null],
    ["in_transit", 1250n, ["sent", "returned"], null],
    ["in_transit", 50n, ["sent"], "partly_reversed"],
    ["sent", 0n, [], null],
    ["sent", 1250n, ["returned"], null],
    ["sent", 1249n, [], "partly_reversed"],
    ["returned", 1250n, [], null],
    ["failed", 0n, [], "sent_though_failed"],
    ["failed", 1250n, [], null],
    ["planned", 0n, [], "other_transfer"],
    ["left_out", 0n, [], "other_transfer"],
  ])("%s, of which %s came back: %o, %s", (state, reversed, outcomes, flaw) => {
    expect(follow(payout(state), transfer({ reversed }))).toEqual({ outcomes, flaw });
  });

  it.each<Partial<TransferAtStripe>>([
    { amount: 1251n },
    { currency: "usd" },
    { destination: "acct_2" },
    { payout: "pout_2" },
    { payout: null },
  ])("is nothing where it is not what was approved: %o", (told) => {
    expect(follow(payout("in_transit"), transfer(told))).toEqual({ outcomes: [], flaw: "other_transfer" });
  });

  it("is written once, in whatever order and however often it is heard", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0n, 1250n), { minLength: 1, maxLength: 8 }), (heard) => {
        let state: PayoutState = "in_transit";
        const written: string[] = [];
        // What stands at Stripe is read: once it has come back it stays so.
        let reversed = 0n;
        for (const one of heard) {
          reversed = reversed > one ? reversed : one;
          for (const outcome of follow(payout(state), transfer({ reversed })).outcomes) {
            expect(mayBecome(state, outcome)).toBe(true);
            written.push(outcome);
            state = outcome;
          }
        }
        expect(written).toEqual(reversed > 0n ? ["sent", "returned"] : ["sent"]);
        expect(PAYOUT_STATES).toContain(state);
      }),
      { numRuns: 100 },
    );
  });
});
