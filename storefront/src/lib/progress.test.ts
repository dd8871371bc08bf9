import { describe, expect, it } from "vitest";
import { progressOf } from "./progress";

const history = [
  { status: "placed" as const, at: "2026-11-23T08:00:00Z" },
  { status: "accepted" as const, at: "2026-11-23T09:00:00Z" },
];
const told = (...progress: Parameters<typeof progressOf>) =>
  progressOf(...progress).map(
    ({ status, stage, at }) => `${status} ${stage}${at ? ` ${at.slice(11, 13)}` : ""}`,
  );

describe("the progress of a parcel", () => {
  it("tells what is done and when, what is now and what is ahead", () => {
    expect(told("accepted", history)).toEqual([
      "placed done 08",
      "accepted current 09",
      "in_production ahead",
      "ready ahead",
      "shipped ahead",
      "delivered ahead",
    ]);
  });

  it("never sends what its buyer fetches", () => {
    expect(told("accepted", history, { fetched: true })).toEqual([
      "placed done 08",
      "accepted current 09",
      "in_production ahead",
      "ready ahead",
      "delivered ahead",
    ]);
  });

  it("leaves out what the parcel passed over", () => {
    const shipped = [...history, { status: "shipped" as const, at: "2026-11-23T10:00:00Z" }];
    expect(told("shipped", shipped)).toEqual([
      "placed done 08",
      "accepted done 09",
      "shipped current 10",
      "delivered ahead",
    ]);
  });

  it("is all done once the buyer has it, and stays so when the order is closed", () => {
    const delivered = [...history, { status: "delivered" as const, at: "2026-11-25T10:00:00Z" }];
    const all = ["placed done 08", "accepted done 09", "delivered done 10"];
    expect(told("delivered", delivered)).toEqual(all);
    expect(told("completed", delivered)).toEqual(all);
  });

  it("ends where nothing comes of it", () => {
    const declined = [
      history[0],
      { status: "declined" as const, at: "2026-11-23T10:00:00Z" },
    ] as typeof history;
    expect(told("declined", declined)).toEqual(["placed done 08", "declined current 10"]);
  });
});
