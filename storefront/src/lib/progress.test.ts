import { describe, expect, it } from "vitest";
import { progressOf } from "./progress";

const history = [
  { status: "placed" as const, at: "2026-11-23T08:00:00Z" },
  { status: "accepted" as const, at: "2026-11-23T09:00:00Z" },
];

describe("the progress of a parcel", () => {
  it("tells what is done, what is now and what is ahead", () => {
    expect(progressOf("accepted", history).map(({ stage }) => stage)).toEqual([
      "done",
      "current",
      "ahead",
      "ahead",
    ]);
  });

  it("gives the instant of what was reached, and none to what is ahead", () => {
    expect(progressOf("accepted", history).map(({ at }) => at)).toEqual([
      "2026-11-23T08:00:00Z",
      "2026-11-23T09:00:00Z",
      null,
      null,
    ]);
  });

  it("is all done once the parcel is shipped", () => {
    expect(progressOf("shipped", history).every(({ stage }) => stage === "done")).toBe(true);
  });
});
