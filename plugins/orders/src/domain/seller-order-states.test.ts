import { describe, expect, it } from "vitest";
import {
  ACTORS,
  answerBy,
  isReleased,
  isSent,
  leadsTo,
  OPEN_STATUSES,
  RELEASED_STATUSES,
  SELLER_ORDER_STATUSES,
  SELLER_ORDER_VERBS,
  SENT_STATUSES,
  unansweredSince,
  verbsFrom,
} from "./seller-order-states";

describe("a seller's part of an order", () => {
  it("goes only where the table says, and only by whom it says", () => {
    const table = SELLER_ORDER_STATUSES.flatMap((from) =>
      SELLER_ORDER_VERBS.flatMap((verb) =>
        ACTORS.flatMap((by) => {
          const to = leadsTo(from, verb, by);
          return to ? [`${from} --${verb} by ${by}--> ${to}`] : [];
        }),
      ),
    );
    expect(table).toEqual([
      "placed --accept by seller--> accepted",
      "placed --decline by seller--> declined",
      "placed --expire by clock--> expired",
      "placed --cancel by buyer--> cancelled",
      "placed --cancel by operator--> cancelled",
      "accepted --prepare by seller--> in_production",
      "accepted --finish by seller--> ready",
      "accepted --ship by seller--> shipped",
      "accepted --hand_over by seller--> delivered",
      "accepted --conclude by clock--> completed",
      "accepted --cancel by seller--> cancelled",
      "accepted --cancel by operator--> cancelled",
      "in_production --finish by seller--> ready",
      "in_production --ship by seller--> shipped",
      "in_production --hand_over by seller--> delivered",
      "in_production --conclude by clock--> completed",
      "in_production --cancel by seller--> cancelled",
      "in_production --cancel by operator--> cancelled",
      "ready --ship by seller--> shipped",
      "ready --hand_over by seller--> delivered",
      "ready --conclude by clock--> completed",
      "ready --cancel by seller--> cancelled",
      "ready --cancel by operator--> cancelled",
      "shipped --deliver by buyer--> delivered",
      "shipped --deliver by seller--> delivered",
      "shipped --deliver by operator--> delivered",
      "shipped --conclude by clock--> completed",
      "delivered --complete by clock--> completed",
      "delivered --conclude by clock--> completed",
    ]);
  });

  it("offers each exactly what she may do", () => {
    expect(verbsFrom("placed", "seller")).toEqual(["accept", "decline"]);
    expect(verbsFrom("placed", "buyer")).toEqual(["cancel"]);
    expect(verbsFrom("accepted", "buyer")).toEqual([]);
    expect(verbsFrom("ready", "seller")).toEqual(["ship", "hand_over", "cancel"]);
    for (const over of ["completed", ...RELEASED_STATUSES] as const)
      for (const actor of ACTORS) expect(verbsFrom(over, actor)).toEqual([]);
  });

  it("is open, sent or released, one of the three", () => {
    expect([...OPEN_STATUSES, ...SENT_STATUSES, ...RELEASED_STATUSES]).toEqual([...SELLER_ORDER_STATUSES]);
    expect(SELLER_ORDER_STATUSES.filter(isSent)).toEqual([...SENT_STATUSES]);
    expect(SELLER_ORDER_STATUSES.filter(isReleased)).toEqual([...RELEASED_STATUSES]);
  });

  it("waits for an answer as long as the market says", () => {
    const placed = new Date("2026-11-26T10:00:00Z");
    expect(answerBy(placed, 48)).toEqual(new Date("2026-11-28T10:00:00Z"));
    expect(unansweredSince(answerBy(placed, 48), 48)).toEqual(placed);
  });
});
