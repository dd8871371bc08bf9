import { describe, expect, it } from "vitest";
import { checkoutLimits } from "./checkout-limits";

describe("the limits of checkout", () => {
  it("have figures of their own where nothing is set", () => {
    expect(checkoutLimits({ CHECKOUTS_WAITING: "" })).toEqual({
      atOnce: 4,
      waiting: 60,
      patienceSeconds: 10,
    });
  });

  it("are what is set", () => {
    const env = { CHECKOUTS_AT_ONCE: "2", CHECKOUTS_WAITING: "0", CHECKOUT_PATIENCE_SECONDS: "3" };
    expect(checkoutLimits(env)).toEqual({ atOnce: 2, waiting: 0, patienceSeconds: 3 });
  });

  it.each([
    ["CHECKOUTS_AT_ONCE", "0"],
    ["CHECKOUTS_AT_ONCE", "many"],
    ["CHECKOUTS_WAITING", "-1"],
    ["CHECKOUT_PATIENCE_SECONDS", "1.5"],
  ])("refuse %s=%s by its name", (name, value) => {
    expect(() => checkoutLimits({ [name]: value })).toThrow(`${name} is ${value}`);
  });
});
