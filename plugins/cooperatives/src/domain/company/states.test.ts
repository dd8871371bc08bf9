import { describe, expect, test } from "vitest";
import { COMPANY_STATES, COOPERATIVES_WORDS } from "../../contract/company";
import { afterNewIdentity, companyLeadsTo, mayBuyOf, wordLeadsTo } from "./states";

describe("a company", () => {
  test("is approved or refused once it applied, suspended once it is approved, and approved after all", () => {
    const table = COMPANY_STATES.map((state) =>
      (["approve", "refuse", "suspend"] as const).map((verb) => companyLeadsTo(state, verb)),
    );
    expect(table).toEqual([
      ["approved", "refused", null],
      [null, null, "suspended"],
      ["approved", null, null],
      ["approved", null, null],
    ]);
  });

  test("stays who it is once it was judged; refused, it applies anew", () => {
    expect(COMPANY_STATES.map(afterNewIdentity)).toEqual(["applied", null, "applied", null]);
  });

  test("buys of all cooperatives once an operator approved it, before that of those who did for themselves", () => {
    const words = [null, ...COOPERATIVES_WORDS];
    expect(COMPANY_STATES.map((state) => words.map((word) => mayBuyOf(state, word)))).toEqual([
      [false, false, true, false],
      [true, true, true, true],
      [false, false, false, false],
      [false, false, false, false],
    ]);
  });

  test("is judged by a cooperative, who may change her mind", () => {
    expect(
      COOPERATIVES_WORDS.map((word) => [wordLeadsTo(word, "approve"), wordLeadsTo(word, "refuse")]),
    ).toEqual([
      ["approved", "refused"],
      [null, "refused"],
      ["approved", null],
    ]);
  });
});
