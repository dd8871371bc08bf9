import { asciiDigits } from "@/lib/format";

/** A key of the pad: a digit, the point between whole and part, or what takes the last sign back. */
export type PadKey = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "." | "back";

const MOST_UNITS = 7;
const MOST_PARTS = 3;

/** What stands on the pad after a key; a key that makes no quantity of it changes nothing. */
export function pressed(text: string, key: PadKey): string {
  const typed = plain(text);
  if (key === "back") return typed.slice(0, -1);
  if (key === ".") return typed.includes(".") ? typed : `${typed || "0"}.`;
  const next = typed === "0" ? key : typed + key;
  return isWritten(next) ? next : typed;
}

/** What somebody typed with keys of her own, in any digits; undefined where it is no quantity. */
export function typedIn(text: string): string | undefined {
  const typed = plain(text);
  return isWritten(typed) ? typed : undefined;
}

const plain = (text: string): string =>
  asciiDigits(text)
    .replace(/[\s,٬\u200e\u200f]/g, "")
    .replace(/٫/g, ".");

function isWritten(text: string): boolean {
  const [units = "", parts = "", ...more] = text.split(".");
  return (
    /^[\d.]*$/.test(text) && more.length === 0 && units.length <= MOST_UNITS && parts.length <= MOST_PARTS
  );
}
