import { expect, it } from "vitest";
import { csvOf, inUnits } from "./csv";

it("keeps what was written as text, and numbers as numbers", () => {
  expect(csvOf([["a,b", 'says "yes"', "=1+1", "@home", "-12.5", "-x"]])).toBe(
    `\ufeff"a,b","says ""yes""","'=1+1","'@home","-12.5","'-x"\r\n`,
  );
});

it.each([
  ["1205", 2, "12.05"],
  ["-5", 2, "-0.05"],
  ["5292000000", 0, "5292000000"],
] as const)("writes %s with %d digits as %s", (units, decimals, written) => {
  expect(inUnits(units, decimals)).toBe(written);
});
