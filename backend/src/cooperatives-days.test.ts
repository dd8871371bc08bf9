import { describe, expect, it } from "vitest";
import { cooperativesDays } from "./cooperatives-days";

describe("how long people of a wholesale order wait", () => {
  it("has figures of its own where nothing is set", () => {
    expect(cooperativesDays({ RECEIVING_DAYS: "" })).toEqual({
      allotment: { receivingDays: 3 },
      receiving: { claim: 7, answerClaim: 5 },
    });
  });

  it("is what is set", () => {
    const env = { RECEIVING_DAYS: "0", CLAIM_DAYS: "14", CLAIM_ANSWER_DAYS: "2" };
    expect(cooperativesDays(env)).toEqual({
      allotment: { receivingDays: 0 },
      receiving: { claim: 14, answerClaim: 2 },
    });
  });

  it.each([
    ["RECEIVING_DAYS", "-1"],
    ["CLAIM_DAYS", "0"],
    ["CLAIM_ANSWER_DAYS", "a week"],
  ])("refuses %s=%s by its name", (name, value) => {
    expect(() => cooperativesDays({ [name]: value })).toThrow(`${name} is ${value}`);
  });
});
