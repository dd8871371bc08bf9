import { describe, expect, it } from "vitest";
import type { JournalEntry } from "../../contract/ledger";
import {
  ACCEPTED,
  aPart,
  at,
  backAtProvider,
  balances,
  byHand,
  COMPLETED,
  change,
  online,
  refund,
  TERMS,
  told,
} from "./__tests__/a-part";
import { entriesOf } from "./entries-of";
import type { DisputeFact, PaymentFact } from "./facts";

describe("what the facts of a part say in the books", () => {
  it("says nothing of a part that nobody has paid for, whoever accepted it", () => {
    expect(entriesOf(aPart([], [online(null)]))).toEqual([]);
    expect(entriesOf(aPart(ACCEPTED, [online(null)]), TERMS)).toEqual([]);
    expect(entriesOf(aPart(ACCEPTED, [byHand()]), TERMS)).toEqual([]);
  });

  it("tells a sale from its payment to the seller's own money", () => {
    const entries = entriesOf(aPart(COMPLETED, [online(1000n)]), TERMS);
    expect(told(entries)).toEqual([
      ["part:sord_1:captured:capt_1", "clearing pp_gate → buyer_payments 1000 payment"],
      [
        "part:sord_1:accepted",
        "buyer_payments → pending sel_1 900 goods",
        "buyer_payments → pending sel_1 100 shipping",
        "platform_discounts → pending sel_1 20 discount",
        "pending sel_1 → commission 45 commission",
        "pending sel_1 → vat 5 vat",
      ],
      ["part:sord_1:completed", "pending sel_1 → debt sel_1|available sel_1 970 completed"],
    ]);
    expect(
      entries.map(({ seller_id, occurred_at }) => [seller_id, occurred_at.toISOString().slice(14, 16)]),
    ).toEqual([
      [null, "01"],
      ["sel_1", "02"],
      ["sel_1", "20"],
    ]);
    expect(balances(entries)).toEqual({
      "clearing pp_gate": -1000n,
      "available sel_1": 970n,
      commission: 45n,
      vat: 5n,
      platform_discounts: -20n,
    });
  });

  it("takes nothing of a part without terms", () => {
    expect(balances(entriesOf(aPart(COMPLETED, [online(1000n)])))).toEqual({
      "clearing pp_gate": -1000n,
      "available sel_1": 1000n,
    });
  });

  it("owes the buyer of a part that was declined what the order says, and nothing once it was paid back", () => {
    const declined = aPart([change("declined", 2)], [online(1000n)], {
      refunds: [refund(2, null, { cause: "declined", state: "due", done_at: null })],
    });
    expect(balances(entriesOf(declined, TERMS))).toEqual({
      "clearing pp_gate": -1000n,
      buyer_payments: 1000n,
    });
    const paid = {
      ...declined,
      refunds: [refund(2, 1000n, { cause: "declined" })],
      order: { ...declined.order, payments: [online(1000n, backAtProvider(1000n))] },
    };
    expect(told(entriesOf(paid, TERMS)).slice(1)).toEqual([
      ["refund:sordr_1", "buyer_payments → refunds 1000 refund"],
      ["refund:sordr_1:paid", "refunds → clearing pp_gate 1000 refund"],
    ]);
    expect(balances(entriesOf(paid, TERMS))).toEqual({});
  });

  it("takes back all of it when an accepted part is cancelled", () => {
    const cancelled = aPart([...ACCEPTED, change("cancelled", 5)], [online(1000n, backAtProvider(1000n))], {
      refunds: [refund(5, 1000n, { cause: "cancelled" })],
    });
    expect(told(entriesOf(cancelled, TERMS))[2]).toEqual([
      "part:sord_1:called_off",
      "commission → pending sel_1 45 commission",
      "vat → pending sel_1 5 vat",
      "pending sel_1 → platform_discounts 20 discount",
      "pending sel_1 → buyer_payments 1000 refund",
    ]);
    expect(balances(entriesOf(cancelled, TERMS))).toEqual({});
  });

  it("leaves a seller what she paid for the way back of a buyer who bears it, beside a refund of the whole price", () => {
    const returns = [{ id: "oret_1", postage_by: "buyer" as const, postage: 40n, postage_paid_at: null }];
    // 410 went back: 450 for what came back, less 40.
    const refunds = [refund(10, 410n, { cause_id: "oret_1" })];
    const part = aPart(COMPLETED, [online(1000n, backAtProvider(410n))], { refunds, returns });
    const entries = entriesOf(part, TERMS);
    expect(told(entries).slice(2)).toEqual([
      [
        "refund:sordr_1",
        "commission → pending sel_1 23 commission",
        "vat → pending sel_1 3 vat",
        "pending sel_1 → platform_discounts 10 discount",
        "pending sel_1 → refunds 450 refund",
      ],
      ["return:oret_1:postage", "refunds → pending sel_1 40 postage"],
      ["part:sord_1:completed", "pending sel_1 → debt sel_1|available sel_1 576 completed"],
      ["refund:sordr_1:paid", "refunds → clearing pp_gate 410 refund"],
    ]);
    expect(entries.find(({ kind }) => kind === "return_postage")?.seller_id).toBe("sel_1");
    expect(balances(entries).refunds).toBeUndefined();
    // Of what the office added later nothing stays a second time.
    const more = [
      ...refunds,
      refund(12, 100n, { id: "sordr_2", cause_id: "oret_1:more", state: "due", done_at: null }),
    ];
    expect(balances(entriesOf({ ...part, refunds: more }, TERMS)).refunds).toBe(100n);
  });

  it("takes what a buyer paid for the way back from a seller who bears it, and owes it until the office gave it by hand", () => {
    const back = { id: "oret_1", postage_by: "seller" as const, postage: 60n };
    const refunds = [refund(25, 450n, { cause_id: "oret_1" })];
    const part = (postage_paid_at: Date | null) =>
      aPart(COMPLETED, [online(1000n, backAtProvider(450n))], {
        refunds,
        returns: [{ ...back, postage_paid_at }],
      });
    const owed = entriesOf(part(null), TERMS);
    expect(told(owed).find(([reference]) => reference === "return:oret_1:postage")).toEqual([
      "return:oret_1:postage",
      "available sel_1|debt sel_1 → refunds 60 postage",
    ]);
    expect(balances(owed)).toMatchObject({ refunds: 60n, "available sel_1": 476n });
    const given = entriesOf(part(at(40)), TERMS);
    expect(given.filter(({ reference }) => !reference.endsWith(":paid"))).toEqual(
      owed.filter(({ reference }) => !reference.endsWith(":paid")),
    );
    expect(balances(given)).toMatchObject({ "paid_out by_hand": 60n, "available sel_1": 476n });
    expect(balances(given).refunds).toBeUndefined();
  });

  it("leaves a way back that was settled in cash between the two, and takes what the office gives for the seller", () => {
    const returns = (postage_by: "buyer" | "seller") => [
      { id: "oret_1", postage_by, postage: 40n, postage_paid_at: null },
    ];
    const inCash = (postage_by: "buyer" | "seller", amount: bigint) =>
      aPart(COMPLETED, [byHand()], {
        refunds: [refund(10, amount, { cause_id: "oret_1", state: "unpaid", done_at: null })],
        returns: returns(postage_by),
      });
    // She gave 410 of the 1000 that she holds, and keeps 590: what is hers in the end is what she keeps less what is taken.
    expect(told(entriesOf(inCash("buyer", 410n), TERMS)).map(([reference]) => reference)).not.toContain(
      "return:oret_1:postage",
    );
    expect(
      told(entriesOf(inCash("seller", 450n), TERMS)).find(
        ([reference]) => reference === "return:oret_1:postage",
      ),
    ).toEqual(["return:oret_1:postage", "pending sel_1 → refunds 40 postage"]);
  });

  it("takes what comes back before completion from what is pending, with its share of what was taken", () => {
    const part = aPart(COMPLETED, [online(1000n, backAtProvider(450n))], { refunds: [refund(10, 450n)] });
    expect(told(entriesOf(part, TERMS)).slice(2)).toEqual([
      [
        "refund:sordr_1",
        "commission → pending sel_1 23 commission",
        "vat → pending sel_1 3 vat",
        "pending sel_1 → platform_discounts 10 discount",
        "pending sel_1 → refunds 450 refund",
      ],
      ["part:sord_1:completed", "pending sel_1 → debt sel_1|available sel_1 536 completed"],
      ["refund:sordr_1:paid", "refunds → clearing pp_gate 450 refund"],
    ]);
  });

  it("takes what comes back after completion from what is available, and after payout it is a debt", () => {
    const facts = aPart(COMPLETED, [online(1000n, backAtProvider(1000n))], { refunds: [refund(25, 1000n)] });
    const [captured, accepted, completed, back, paid] = entriesOf(facts, TERMS) as [
      JournalEntry,
      JournalEntry,
      JournalEntry,
      JournalEntry,
      JournalEntry,
    ];
    expect(balances([captured, accepted, completed, back, paid])).toEqual({});
    const payout: JournalEntry = {
      reference: "payout:pout_1:sent",
      kind: "payout",
      occurred_at: at(22),
      movements: [
        { from: "available:sel_1:irr", to: "in_transit:sel_1:irr", amount: 970n, line: "payout" },
        { from: "in_transit:sel_1:irr", to: "paid_out:bank:irr", amount: 970n, line: "payout" },
      ],
    };
    expect(balances([captured, accepted, completed, payout, back, paid])).toEqual({
      "debt sel_1": -970n,
      "paid_out bank": 970n,
    });
  });

  it("follows a dispute until it is won or lost", () => {
    const dispute = (outcome: DisputeFact["outcome"]): DisputeFact => ({
      id: "disp_1",
      provider_id: "pp_gate",
      amount: 1000n,
      opened_at: at(40),
      outcome,
      closed_at: outcome && at(50),
    });
    const part = aPart(COMPLETED, [online(1000n)]);
    const disputed = (outcome: DisputeFact["outcome"]) =>
      balances(entriesOf(part, TERMS, outcome === undefined ? [] : [dispute(outcome)]));
    expect(disputed(null)).toMatchObject({ "chargebacks pp_gate": -1000n, "available sel_1": 970n });
    expect(disputed(null)["clearing pp_gate"]).toBeUndefined();
    expect(disputed("won")).toEqual(balances(entriesOf(part, TERMS)));
    expect(disputed("lost")).toEqual({});
  });

  it("shares a payment of the whole order over its parts, and what is paid in two pieces to the end", () => {
    const two = (captures: PaymentFact["captures"], id = "sord_1") => {
      const payments = [{ ...online(null), captures }];
      const total = id === "sord_1" ? 1000n : 500n;
      const facts = aPart(ACCEPTED, payments, { id, total, goods: total, shipping: 0n });
      return entriesOf({
        ...facts,
        order: {
          ...facts.order,
          parts: [...facts.order.parts, { ...facts.order.parts[0], id: "sord_2", total: 500n } as never],
        },
      });
    };
    const whole = [{ id: "capt_1", amount: 1500n, at: at(1) }];
    expect(balances(two(whole), two(whole, "sord_2"))).toEqual({
      "clearing pp_gate": -1500n,
      "pending sel_1": 1500n,
    });
    const first = [{ id: "capt_1", amount: 1001n, at: at(1) }];
    // Not all has come: nothing is hers yet.
    expect(balances(two(first))).toEqual({ "clearing pp_gate": -667n, buyer_payments: 667n });
    const pieces = [...first, { id: "capt_2", amount: 499n, at: at(6) }];
    expect(told(two(pieces, "sord_2"))).toEqual([
      ["part:sord_2:captured:capt_1", "clearing pp_gate → buyer_payments 334 payment"],
      ["part:sord_2:captured:capt_2", "clearing pp_gate → buyer_payments 166 payment"],
      ["part:sord_2:accepted", "buyer_payments → pending sel_1 500 goods"],
    ]);
    expect(two(pieces).at(-1)?.occurred_at).toEqual(at(6));
  });
});
