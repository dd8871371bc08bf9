import { asciiDigits } from "@/lib/format";

/**
 * An amount as a seller writes it, in the currency's major unit: rials are written as tomans in Persian. Undefined when it is none.
 *
 * @param scale how many of the major unit are one of what is written: 10 for tomans
 */
export function writtenAmount(text: string, scale: number): number | undefined {
  const plain = asciiDigits(text)
    .replace(/[\s,٬،]/g, "")
    .replace("٫", ".");
  if (!/^\d{1,15}(\.\d{1,2})?$/.test(plain)) return undefined;
  const amount = Math.round(Number(plain) * scale * 100) / 100;
  return Number.isSafeInteger(Math.round(amount * 100)) ? amount : undefined;
}
