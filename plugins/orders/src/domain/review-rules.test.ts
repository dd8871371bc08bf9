import { describe, expect, it } from "vitest";
import { answerUntil, changeUntil, shownName, whyNoReview } from "./review-rules";
import { SELLER_ORDER_STATUSES } from "./seller-order-states";

const kilim = { status: "delivered" as const, quantity: 2, returned_quantity: 0, product_id: "prod_1" };

describe("who may review", () => {
  it("only who has it, in whatever other state its part is", () => {
    const may = SELLER_ORDER_STATUSES.filter((status) => whyNoReview({ ...kilim, status }) === null);
    expect(may).toEqual(["delivered", "completed"]);
    expect(whyNoReview({ ...kilim, status: "shipped" })).toBe("review_not_received");
  });

  it("not who sent all of it back; who kept one of two may", () => {
    expect(whyNoReview({ ...kilim, returned_quantity: 1 })).toBeNull();
    expect(whyNoReview({ ...kilim, returned_quantity: 2 })).toBe("review_returned");
  });

  it("not what no catalogue knows any more", () => {
    expect(whyNoReview({ ...kilim, product_id: null })).toBe("review_not_received");
  });
});

describe("how long it may be changed", () => {
  const at = new Date("2026-11-26T08:00:00.000Z");
  it("a review two weeks, an answer a day", () => {
    expect(changeUntil(at, 14).toISOString()).toBe("2026-12-10T08:00:00.000Z");
    expect(answerUntil(at, 24).toISOString()).toBe("2026-11-27T08:00:00.000Z");
  });
});

describe("the name it is shown under", () => {
  it.each([
    ["نگار", "صادقی", "نگار ص."],
    ["Anna", "berg", "Anna B."],
    ["  مریم   سادات ", "", "مریم سادات"],
    ["زهرا", "\u200c(آزاد)", "زهرا آ."],
    ["", "صادقی", null],
    [null, undefined, null],
    ["0917 123 4567", "", null],
    ["گلیم", "kilim.ir", null],
    ["x".repeat(41), "y", null],
  ])("%j %j is %j", (first, last, shown) => {
    expect(shownName(first, last)).toBe(shown);
  });
});
