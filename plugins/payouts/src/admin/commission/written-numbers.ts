/** Numbers as operators write and read them. Persian digits and separators are taken as they come. */

const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/** A decimal as whole units of so many digits, as text; null when it is none, or has more digits than that. */
function whole(text: string, digits: number): string | null {
  const told = DECIMAL.exec(plain(text));
  const [, before = "", after = ""] = told ?? [];
  if (!told || after.length > digits) return null;
  return (before + after.padEnd(digits, "0")).replace(/^0+(?=\d)/, "");
}

function plain(text: string): string {
  return text
    .replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[٬,\s]/g, "")
    .replace(/[٫/]/g, ".");
}

/** A percentage as hundredths of a percent: "2.5" is 250. Null when it is none, or above a hundred. */
export function rateOf(text: string): number | null {
  const hundredths = whole(text.replace(/[%٪]/g, ""), 2);
  return hundredths === null || hundredths.length > 5 || Number(hundredths) > 10_000
    ? null
    : Number(hundredths);
}

/** Digits after the point in which an amount is written: rials are told in toman. */
const DIGITS: Record<string, number> = { irr: 1 };

/** An amount as whole smallest units; null when it is none. */
export function unitsOf(text: string, currency: string): string | null {
  return whole(text, DIGITS[currency] ?? 2);
}

/** Whole smallest units as they are written into a field. */
export function amountOf(units: string, currency: string): string {
  const digits = DIGITS[currency] ?? 2;
  const padded = units.padStart(digits + 1, "0");
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`.replace(/\.0*$/, "");
}

/** A day, as an ISO date; digits may be Persian. Empty is none. */
export const dayOf = (text: string) => plain(text) || null;

/** A whole number above zero; null when it is none. */
export function countOf(text: string): number | null {
  const count = plain(text);
  return /^[1-9]\d{0,9}$/.test(count) ? Number(count) : null;
}
