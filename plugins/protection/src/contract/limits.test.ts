import { describe, expect, it } from "vitest";
import { LIMITS, limitsFrom } from "./limits";

describe("limits", () => {
  it("are those of the table where nothing is set", () => {
    expect(limitsFrom({ LIMIT_SEARCH: "" })).toEqual(LIMITS);
  });

  it("are what is set", () => {
    const set = limitsFrom({ LIMIT_SEARCH: "5/60", LIMIT_SIGN_IN_ACCOUNT: "3/10" });
    expect(set).toEqual({
      ...LIMITS,
      search: { tries: 5, seconds: 60 },
      sign_in_account: { tries: 3, seconds: 10 },
    });
  });

  it.each(["0/60", "5/0", "5", "off", "-1/60", "5/60/1", "1.5/60"])(
    "refuse %s by the variable's name",
    (text) => {
      expect(() => limitsFrom({ LIMIT_CHECKOUT: text })).toThrow(
        `LIMIT_CHECKOUT is ${text}; it must be tries and seconds, such as 120/60.`,
      );
    },
  );
});
