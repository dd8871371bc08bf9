import { expect, it } from "vitest";
import { REFUSAL_TABLES, REFUSALS } from "./refusals";

it("a code says the same, whoever refuses", () => {
  for (const table of REFUSAL_TABLES) {
    for (const [code, words] of Object.entries(table))
      expect({ [code]: words }).toEqual({ [code]: REFUSALS[code] });
  }
});
