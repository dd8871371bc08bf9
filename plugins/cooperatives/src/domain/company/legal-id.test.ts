import { describe, expect, test } from "vitest";
import { isPostalCode, legalIdOf } from "./legal-id";

describe("a company's ID", () => {
  test("of Iran has eleven digits, the last of which checks the others, in whatever digits it is written", () => {
    expect(legalIdOf("ir", "10380284790")).toBe("10380284790");
    expect(legalIdOf("ir", "۱۰۳۸۰۲۸۴۷۹۰")).toBe("10380284790");
    expect(legalIdOf("ir", " 103-8028-4790 ")).toBe("10380284790");
  });

  test.each(["10380284791", "1038028479", "103802847900", "", "HRB 12345"])("of Iran is not %s", (text) => {
    expect(legalIdOf("ir", text)).toBeUndefined();
  });

  test("of elsewhere has the form of one, and nothing more is asked", () => {
    expect(legalIdOf("de", "HRB 12345")).toBe("HRB12345");
    expect(legalIdOf("gb", "01234567")).toBe("01234567");
    expect([legalIdOf("de", "HRB"), legalIdOf("de", "12"), legalIdOf("de", "'; drop 1")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("goes with a postal code of ten digits in Iran, of letters and digits elsewhere", () => {
    expect([
      isPostalCode("ir", "7134567890"),
      isPostalCode("ir", "71345"),
      isPostalCode("de", "80331"),
    ]).toEqual([true, false, true]);
  });
});
