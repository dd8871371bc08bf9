import { isShebaValid, verifyIranianLegalId, verifyIranianNationalId } from "@persian-tools/persian-tools";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiDigits, bareNumber, bareSheba, isDay, isLegalId, isNationalId, isSheba } from "./checks";

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(""));

describe("the check digits", () => {
  it("are right in what is known to be right", () => {
    expect([isNationalId("9991234561"), isLegalId("10380284790")]).toEqual([true, true]);
    expect(["IR760170000000000000000001", "IR120170000000000000000002"].map(isSheba)).toEqual([true, false]);
    expect(isSheba("IR160120000000000000000002")).toBe(true);
  });

  it.each(["9991234562", "1111111111", "999123456", "99912345610", "", "999123456a"])(
    "are wrong in the national ID %j",
    (number) => expect(isNationalId(number)).toBe(false),
  );

  it.each(["103802847900", "10380284791", "1038028479", "11111111111"])(
    "are wrong in the legal ID %j",
    (number) => expect(isLegalId(number)).toBe(false),
  );

  it("are judged as the library judges them that is too large for a browser", () => {
    fc.assert(
      fc.property(digits(10), (number) => {
        expect(isNationalId(number)).toBe(verifyIranianNationalId(number, { checkPrefix: false }) === true);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(digits(11), (number) => {
        // It takes eleven equal digits for an ID.
        if (/^(\d)\1+$/.test(number)) return;
        expect(isLegalId(number)).toBe(verifyIranianLegalId(number) === true);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(digits(24), (number) => {
        expect(isSheba(`IR${number}`)).toBe(isShebaValid(`IR${number}`) === true);
      }),
      { numRuns: 500 },
    );
  });

  it("let no single digit be mistaken in a Sheba", () => {
    const [sheba] = ["IR760170000000000000000001"];
    for (let at = 2; at < 26; at++) {
      for (let digit = 0; digit < 10; digit++) {
        const other = `${sheba?.slice(0, at)}${digit}${sheba?.slice(at + 1)}`;
        expect(isSheba(other)).toBe(other === sheba);
      }
    }
  });
});

describe("a number", () => {
  it("may be written with Persian and Arabic digits and be grouped", () => {
    expect(asciiDigits("۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ الف")).toBe("0123456789 0123456789 الف");
    expect(bareNumber(" ۹۹۹-۱۲۳۴۵۶-۱\u200f")).toBe("9991234561");
    expect(bareSheba("ir۷۶ ۰۱۷۰ ۰۰۰۰ ۰۰۰۰ ۰۰۰۰ ۰۰۰۰ ۰۱")).toBe("IR760170000000000000000001");
    expect(bareSheba("760170000000000000000001")).toBe("IR760170000000000000000001");
  });
});

describe("a day", () => {
  it("is in the calendar", () => {
    expect(["2027-03-20", "2028-02-29", "2027-02-29", "2027-13-01", "1406-1-1", ""].map(isDay)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
