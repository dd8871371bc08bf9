import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RETURN_REASONS } from "../contract/return-states";
import { RETURN_STATES, RETURN_VERBS, returnLeadsTo, returnVerbsFrom } from "./return-states";
import {
  everyDayIsWorked,
  isFault,
  lastDayFor,
  mayReturn,
  type PartToReturn,
  postagePaidBy,
  type ReturnCalendar,
} from "./returns";
import { ACTORS, SELLER_ORDER_STATUSES } from "./seller-order-states";

const CALENDAR: ReturnCalendar = {
  dayOf: (at) => at.toISOString().slice(0, 10),
  workingDayAfter: everyDayIsWorked,
};
const RULE = { withdrawal_days: 7, fault_days: 10, exempt: false };
const DELIVERED = new Date("2026-12-01T15:00:00Z");
const PART: PartToReturn = {
  status: "delivered",
  delivered_at: DELIVERED,
  lines: [
    { line_item_id: "kilim", quantity: 3, claimed: 1, rule: RULE },
    { line_item_id: "bread", quantity: 1, claimed: 0, rule: { ...RULE, exempt: true } },
  ],
};
const ask = (reason: (typeof RETURN_REASONS)[number], line_item_id: string, quantity = 1) => ({
  reason,
  items: [{ line_item_id, quantity }],
});
const on = (day: string) => new Date(`${day}T23:59:59Z`);

describe("what a buyer may send back", () => {
  it("is what she has, within the days, whatever her reason", () => {
    expect(mayReturn(PART, ask("changed_mind", "kilim", 2), CALENDAR, on("2026-12-08"))).toBeNull();
    expect(mayReturn(PART, ask("changed_mind", "kilim"), CALENDAR, on("2026-12-09"))).toBe("return_too_late");
    expect(mayReturn(PART, ask("damaged", "kilim"), CALENDAR, on("2026-12-11"))).toBeNull();
    expect(mayReturn(PART, ask("damaged", "kilim"), CALENDAR, on("2026-12-12"))).toBe("return_too_late");
  });

  it("is no more than was bought and nobody else speaks for", () => {
    expect(mayReturn(PART, ask("damaged", "kilim", 3), CALENDAR, DELIVERED)).toBe("return_too_many");
    expect(mayReturn(PART, ask("damaged", "kilim", 0), CALENDAR, DELIVERED)).toBe("return_too_many");
    expect(mayReturn(PART, ask("damaged", "another's"), CALENDAR, DELIVERED)).toBe("return_item_unknown");
    expect(mayReturn(PART, { reason: "damaged", items: [] }, CALENDAR, DELIVERED)).toBe(
      "return_item_unknown",
    );
    const twice = {
      reason: "damaged" as const,
      items: [1, 2].map(() => ({ line_item_id: "kilim", quantity: 1 })),
    };
    expect(mayReturn(PART, twice, CALENDAR, DELIVERED)).toBe("return_item_unknown");
  });

  it("is not what spoils, unless something is wrong with it", () => {
    expect(mayReturn(PART, ask("changed_mind", "bread"), CALENDAR, DELIVERED)).toBe("return_exempt");
    expect(mayReturn(PART, ask("other", "bread"), CALENDAR, DELIVERED)).toBe("return_exempt");
    expect(mayReturn(PART, ask("wrong_item", "bread"), CALENDAR, DELIVERED)).toBeNull();
  });

  it("is nothing of what is not delivered", () => {
    const may = SELLER_ORDER_STATUSES.filter(
      (status) => mayReturn({ ...PART, status }, ask("damaged", "kilim"), CALENDAR, DELIVERED) === null,
    );
    expect(may).toEqual(["delivered", "completed"]);
    expect(mayReturn({ ...PART, delivered_at: null }, ask("damaged", "kilim"), CALENDAR, DELIVERED)).toBe(
      "return_not_delivered",
    );
  });

  it("goes back at the cost of whoever it is owed to", () => {
    expect(RETURN_REASONS.filter(isFault)).toEqual(["not_as_described", "damaged", "wrong_item"]);
    expect(RETURN_REASONS.map(postagePaidBy)).toEqual(["buyer", "seller", "seller", "seller", "buyer"]);
  });

  it("is over when its last day is", () => {
    expect(lastDayFor("changed_mind", RULE, DELIVERED, CALENDAR)).toBe("2026-12-08");
    expect(lastDayFor("changed_mind", { ...RULE, exempt: true }, DELIVERED, CALENDAR)).toBeNull();
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.nat(30),
        fc.boolean(),
        fc.nat(60),
        (withdrawal_days, fault_days, exempt, later) => {
          const rule = { withdrawal_days, fault_days, exempt };
          const part = { ...PART, lines: [{ line_item_id: "kilim", quantity: 1, claimed: 0, rule }] };
          const now = new Date(DELIVERED.getTime() + later * 86_400_000);
          const may = RETURN_REASONS.some(
            (reason) => mayReturn(part, ask(reason, "kilim"), CALENDAR, now) === null,
          );
          const last = exempt ? fault_days : Math.max(withdrawal_days, fault_days);
          expect(may).toBe(later <= last);
        },
      ),
    );
  });
});

describe("a return", () => {
  it("goes only where the table says, and only by whom it says", () => {
    const table = RETURN_STATES.flatMap((from) =>
      RETURN_VERBS.flatMap((verb) =>
        ACTORS.flatMap((by) => {
          const to = returnLeadsTo(from, verb, by);
          return to ? [`${from} --${verb} by ${by}--> ${to}`] : [];
        }),
      ),
    );
    expect(table).toEqual([
      "requested --approve by seller--> approved",
      "requested --approve by operator--> approved",
      "requested --approve by clock--> approved",
      "requested --refuse by seller--> refused",
      "requested --withdraw by buyer--> withdrawn",
      "approved --receive by seller--> received",
      "approved --receive by operator--> received",
      "approved --withdraw by buyer--> withdrawn",
      "approved --lapse by clock--> withdrawn",
      "refused --dispute by buyer--> disputed",
      "disputed --approve by seller--> approved",
      "disputed --approve by operator--> approved",
      "disputed --reject by operator--> rejected",
      "disputed --award by operator--> awarded",
      "disputed --withdraw by buyer--> withdrawn",
      "received --settle by clock--> refunded",
      "awarded --settle by clock--> refunded",
      "refunded --contest by buyer--> contested",
      "contested --award by operator--> awarded",
      "contested --uphold by operator--> refunded",
    ]);
    expect(returnVerbsFrom("disputed", "operator")).toEqual(["approve", "reject", "award"]);
  });

  it("always comes to an end, whatever everybody does", () => {
    const ends = new Set(["rejected", "withdrawn", "refunded", "refused"]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...RETURN_VERBS), fc.constantFrom(...ACTORS))),
        (moves) => {
          let state: (typeof RETURN_STATES)[number] = "requested";
          for (const [verb, by] of moves) state = returnLeadsTo(state, verb, by) ?? state;
          // From wherever it stands somebody can bring it to an end.
          const reached = new Set([state]);
          for (const at of reached)
            for (const actor of ACTORS)
              for (const verb of returnVerbsFrom(at, actor)) {
                const to = returnLeadsTo(at, verb, actor);
                if (to) reached.add(to);
              }
          expect([...reached].some((at) => ends.has(at))).toBe(true);
        },
      ),
    );
  });
});
