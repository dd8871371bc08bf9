import { asciiDigits } from "@/lib/format";

/** Reads a tracking code as it was typed: digits of any script, no blanks; or says what is wrong with it. */
export function readTrackingCode(text: string): { code: string } | { fault: "missing" | "wrong" } {
  const code = asciiDigits(text).replace(/\s/g, "");
  if (!code) return { fault: "missing" };
  return /^[\w-]{4,40}$/.test(code) ? { code } : { fault: "wrong" };
}
