export type Language = "fa" | "en";

/** A text with its numbers in the digits of the language. */
export function digitsIn(language: Language, text: string): string {
  return language === "fa"
    ? text
        // What belongs to a Latin word, such as E330, stays in its own digits.
        .replace(/(?<![\p{Script=Latin}\d])\d+(?![\p{Script=Latin}\d])/gu, (number) =>
          number.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))),
        )
        .replace(/(?<=[۰-۹])%/g, "٪")
    : latinDigits(text);
}

/** The digits of Persian and Arabic as Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A number of papers, of a parcel or of a telephone: kept together and from left to right wherever it stands. */
export function codeIn(language: Language, text: string): string {
  return text && leftToRight(/\p{Script=Latin}/u.test(text) ? text : digitsIn(language, text));
}

/** A text that runs from left to right wherever it stands. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}

/** A text within another, whose order of writing it does not disturb, nor is disturbed by it. */
export function withinText(text: string): string {
  return text && `\u2068${text}\u2069`;
}
