import { describe, expect, it } from "vitest";
import { refuseJudgement, replacedBy } from "./judgement";
import { daysPassed, officeDay } from "./office-day";
import { SELLER_STATUSES } from "./seller-states";
import { refuseVisit } from "./visit";

const TODAY = "2026-11-25";
const at = { seller: "docs_review", today: TODAY } as const;
const shown = (status: string, expires_on: string | null = null) => ({ status, expires_on });

describe("judging a paper", () => {
  it("can be done while its holder is before the office", () => {
    const judged = SELLER_STATUSES.filter(
      (seller) => refuseJudgement(shown("pending"), "accepted", { seller, today: TODAY }) === null,
    );
    expect(judged).toEqual([
      "docs_review",
      "site_visit",
      "verified",
      "suspended",
      "expired",
      "renewal_review",
    ]);
  });

  it("can be done anew, but not twice alike, nor after another took its place", () => {
    expect(refuseJudgement(shown("rejected"), "accepted", at)).toBeNull();
    expect(refuseJudgement(shown("accepted"), "accepted", at)).toBe("judged_already");
    expect(refuseJudgement(shown("replaced"), "rejected", at)).toBe("replaced_meanwhile");
  });

  it("accepts nothing that has expired", () => {
    expect(refuseJudgement(shown("pending", "2026-11-24"), "accepted", at)).toBe("expired_already");
    expect(refuseJudgement(shown("pending", TODAY), "accepted", at)).toBeNull();
    expect(refuseJudgement(shown("pending", "2026-11-24"), "rejected", at)).toBeNull();
  });
});

describe("an accepted one", () => {
  const one = (id: string, day: number, status = "accepted", kind = "health_permit") => ({
    id,
    kind,
    status,
    created_at: new Date(Date.UTC(2026, 10, day)),
  });

  it("takes the place of the accepted ones of its kind that were shown before it, and of nothing else", () => {
    const others = [
      one("older", 1),
      one("oldest", 0),
      one("itself", 5, "pending"),
      one("refused", 2, "rejected"),
      one("history", 2, "replaced"),
      one("of another kind", 2, "accepted", "national_card"),
      one("newer", 6),
    ];
    expect(replacedBy(one("itself", 5, "pending"), others)).toEqual(["older", "oldest"]);
    expect(replacedBy(one("itself", 0, "pending"), [])).toEqual([]);
  });
});

describe("the office's days", () => {
  it("end at midnight in Tehran", () => {
    expect(officeDay(new Date("2026-11-24T20:29:59Z"))).toBe("2026-11-24");
    expect(officeDay(new Date("2026-11-24T20:30:00Z"))).toBe("2026-11-25");
  });

  it("count a wait in whole days, and none before it began", () => {
    const began = new Date("2026-11-20T12:00:00Z");
    expect(daysPassed(began, new Date("2026-11-25T11:59:59Z"))).toBe(4);
    expect(daysPassed(began, new Date("2026-11-19T12:00:00Z"))).toBe(0);
  });
});

it("a visit is fixed ahead of now and within a year", () => {
  const now = new Date("2026-11-25T08:00:00Z");
  expect(refuseVisit(now, now)).toBe("visit_in_past");
  expect(refuseVisit(new Date("2026-11-25T08:00:01Z"), now)).toBeNull();
  expect(refuseVisit(new Date("2027-11-27T08:00:00Z"), now)).toBe("visit_too_far");
});
