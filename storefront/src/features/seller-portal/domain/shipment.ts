import { asciiDigits } from "@/lib/format";

/** How a parcel may travel, as the seller says it. */
export const CARRIERS = ["post", "tipax", "courier", "other"] as const;
export type Carrier = (typeof CARRIERS)[number];

/** Whether a word names one of our carriers. */
export const isCarrier = (text: string | null): text is Carrier => CARRIERS.some((each) => each === text);

/** Reads a tracking code as it was typed: digits of any script, no blanks; or says what is wrong with it. */
export function readTrackingCode(text: string): { code: string } | { fault: "missing" | "wrong" } {
  const code = asciiDigits(text).replace(/\s/g, "");
  if (!code) return { fault: "missing" };
  return /^[\w-]{4,40}$/.test(code) ? { code } : { fault: "wrong" };
}
