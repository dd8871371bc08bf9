import { describe, expect, it } from "vitest";
import { isLostConnection } from "./lost-connection";

describe("a failure is that of a lost connection", () => {
  it.each([
    new Error("Connection terminated unexpectedly"),
    new Error("select 1 - terminating connection due to administrator command"),
    new Error("the database system is starting up"),
    new Error('database "market" is not currently accepting connections'),
    Object.assign(new AggregateError([new Error("connect ECONNREFUSED ::1:5432")], ""), {
      code: "ECONNREFUSED",
    }),
    new Error("the workflow failed", { cause: new Error("read ECONNRESET") }),
    { message: "Connection is closed." },
  ])("when it says %s", (failure) => {
    expect(isLostConnection(failure)).toBe(true);
  });

  it("and no other is, though it goes in circles", () => {
    const own: Error & { cause?: unknown } = new Error("No such basket.");
    own.cause = own;
    expect(
      [own, new Error("value too long"), undefined, "ECONNREFUSED"].map((one) => isLostConnection(one)),
    ).toEqual([false, false, false, false]);
  });
});
