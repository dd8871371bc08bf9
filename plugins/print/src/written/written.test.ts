import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amountInLetters,
  amountInNumbers,
  amountNamed,
  codeIn,
  dayInNumbers,
  dayInWords,
  digitsIn,
  inLetters,
  LARGEST_IN_LETTERS,
} from ".";

const IRR = { code: "irr", decimals: 0 };
const EUR = { code: "eur", decimals: 2 };

describe("a number in letters", () => {
  it.each([
    [0n, "صفر", "zero"],
    [7n, "هفت", "seven"],
    [16n, "شانزده", "sixteen"],
    [21n, "بیست و یک", "twenty-one"],
    [110n, "صد و ده", "one hundred ten"],
    [1000n, "یک هزار", "one thousand"],
    [1_250_000n, "یک میلیون و دویست و پنجاه هزار", "one million two hundred fifty thousand"],
    [12_000_005n, "دوازده میلیون و پنج", "twelve million five"],
    [
      999_999_999n,
      "نهصد و نود و نه میلیون و نهصد و نود و نه هزار و نهصد و نود و نه",
      "nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine",
    ],
  ])("%s", (number, fa, en) => {
    expect([inLetters(number, "fa"), inLetters(number, "en")]).toEqual([fa, en]);
  });

  it.each(["fa", "en"] as const)("can be read back, whatever it is (%s)", (language) => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: LARGEST_IN_LETTERS }), (number) => {
        expect(readBack(inLetters(number, language), language)).toBe(number);
      }),
    );
  });

  it("has no words for what is below zero or beyond them", () => {
    expect(() => inLetters(-1n, "fa")).toThrow(RangeError);
    expect(() => inLetters(LARGEST_IN_LETTERS + 1n, "en")).toThrow(RangeError);
  });
});

/** Word by word, as a teller would: not the way in which it was written. */
function readBack(text: string, language: "fa" | "en"): bigint {
  const values = new Map<string, bigint>();
  const learn = (number: bigint) => values.set(inLetters(number, language).replace(/^(یک|one) /, ""), number);
  for (let small = 0n; small < 20n; small++) learn(small);
  for (let tens = 20n; tens < 100n; tens += 10n) learn(tens);
  for (let hundreds = 100n; hundreds < 1000n; hundreds += 100n) learn(hundreds);
  let [total, group] = [0n, 0n];
  const scales = new Map(
    Array.from({ length: 6 }, (_, at) => 1000n ** BigInt(at + 1)).map((scale) => [
      inLetters(scale, language).split(" ")[1],
      scale,
    ]),
  );
  for (const word of text.split(language === "fa" ? / و | / : /[ -]/)) {
    const scale = scales.get(word);
    if (scale) [total, group] = [total + group * scale, 0n];
    else if (word === "hundred") group *= 100n;
    else group += values.get(word) ?? fail(word);
  }
  return total + group;
}

function fail(word: string): never {
  throw new Error(`Nobody says ${word}.`);
}

describe("an amount", () => {
  it("is rials, and in Persian letters toman too; euros have cents", () => {
    const plain = (text: string | null) => text?.replace(/[\u2066\u2069]/g, "");
    expect(plain(amountNamed(12_500_000n, IRR, "fa"))).toBe("۱۲٬۵۰۰٬۰۰۰ ریال");
    expect(plain(amountNamed(12_500_000n, IRR, "en"))).toBe("12,500,000 rials");
    expect(plain(amountInNumbers(-2405n, EUR, "en"))).toBe("−24.05");
    expect(plain(amountInNumbers(5n, EUR, "fa"))).toBe("۰٫۰۵");
    expect(amountInLetters(1_250_000n, IRR, "fa")).toBe(
      "یک میلیون و دویست و پنجاه هزار ریال (صد و بیست و پنج هزار تومان)",
    );
    expect(amountInLetters(15n, IRR, "fa")).toBe("پانزده ریال");
    expect(amountInLetters(2405n, EUR, "en")).toBe("twenty-four euros and five cents");
    expect(amountInLetters(101n, EUR, "en")).toBe("one euro and one cent");
    expect(amountInLetters(2450n, EUR, "fa")).toBe("بیست و چهار یورو و پنجاه سنت");
    expect(amountInLetters(-1n, IRR, "fa")).toBeNull();
    expect(plain(amountNamed(500n, { code: "usd", decimals: 2 }, "en"))).toBe("5.00 USD");
  });
});

describe("a day and a code", () => {
  it("are of the language's calendar and digits", () => {
    const at = new Date("2026-11-25T21:00:00Z");
    expect(dayInNumbers(at, "fa", "Asia/Tehran")).toBe("۱۴۰۵/۰۹/۰۵");
    expect(dayInNumbers(at, "en", "UTC")).toBe("2026-11-25");
    expect(dayInWords(at, "fa", "Asia/Tehran")).toBe("۵ آذر ۱۴۰۵");
    expect(dayInWords(at, "en", "Asia/Tehran")).toBe("26 November 2026");
    expect(codeIn("fa", "7134567890")).toBe("\u2066۷۱۳۴۵۶۷۸۹۰\u2069");
    expect(codeIn("fa", "RR1234IR")).toBe("\u2066RR1234IR\u2069");
    expect(codeIn("en", "۱۲")).toBe("\u206612\u2069");
    expect([digitsIn("fa", "9% E330"), digitsIn("en", "۹")]).toEqual(["۹٪ E330", "9"]);
  });
});
