import { describe, expect, it } from "vitest";
import { OVERSOLD, refusalBehind } from "./failures";

describe("a failure", () => {
  it.each([
    ["sold_out", `insert into "reservation_item" … - ${OVERSOLD}: more would be reserved than is in stock`],
    ["sold_out", "Not enough stock available for item iitem_1 at location sloc_1"],
    ["shop_busy", "Timed-out acquiring lock."],
    ["shop_busy", 'Failed to acquire lock for key "cart_1"'],
    ["shop_busy", "Knex: Timeout acquiring a connection. The pool is probably full."],
    ["shop_busy", "update … - deadlock detected"],
    ["shop_busy", 'Updating Status from "ok" to "temp_failure" is not allowed.'],
  ])("is %s when it says %j", (code, message) => {
    expect(refusalBehind(new Error(message))).toBe(code);
    expect(refusalBehind({ message })).toBe(code);
  });

  it.each([{ message: "No such basket." }, {}, new Error()])("is itself otherwise", (failure) => {
    expect(refusalBehind(failure)).toBeNull();
  });
});
