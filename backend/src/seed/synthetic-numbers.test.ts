import { expect, it } from "vitest";
import { isLegalId, isNationalId, isSheba } from "../../../plugins/sellers/src/contract/checks";
import { syntheticLegalId, syntheticNationalId, syntheticSheba } from "./synthetic-numbers";

it("made-up numbers pass every check and differ", () => {
  const indexes = Array.from({ length: 500 }, (_, index) => index);
  for (const [make, check] of [
    [syntheticNationalId, isNationalId],
    [syntheticLegalId, isLegalId],
    [syntheticSheba, isSheba],
  ] as const) {
    const made = indexes.map(make);
    expect(made.filter((number) => !check(number))).toEqual([]);
    expect(new Set(made).size).toBe(500);
  }
  expect([syntheticNationalId(123456), syntheticSheba(1)]).toEqual([
    "9991234561",
    "IR760170000000000000000001",
  ]);
});
