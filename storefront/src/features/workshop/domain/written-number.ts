import { asciiDigits } from "@/lib/format";

/** A whole number as it was typed, in any digits; undefined when it is none between the bounds. */
export function writtenNumber(text: string, least: number, most: number): number | undefined {
  const digits = asciiDigits(text).trim();
  if (!/^\d{1,6}$/.test(digits)) return undefined;
  const number = Number(digits);
  return number >= least && number <= most ? number : undefined;
}
