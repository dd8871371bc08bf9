import type { Hold } from "../contract/review-states";
import MARKS from "./contact-marks.json";

/** What leads out of the market. */
type Mark = Exclude<Hold, "hidden_before">;

const PATTERNS = (Object.entries(MARKS) as [Mark, string[]][]).map(
  ([mark, patterns]) => [mark, patterns.map((pattern) => new RegExp(pattern, "iu"))] as const,
);

/**
 * What in a text leads out of the market: addresses, telephone numbers in the digits of either language and however they are
 * parted. The list of patterns is data; whoever is named by it waits for the office, nobody is judged.
 */
export function contactMarks(text: string): Mark[] {
  const plain = asciiDigits(text.normalize("NFKC"))
    // Signs that nobody sees part what is one.
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");
  const together = plain.replace(/(?<=[\d+])[\s\-–—_.,،/()*]+(?=\d)/g, "");
  return PATTERNS.filter(([mark, patterns]) =>
    patterns.some((pattern) => pattern.test(mark === "phone" ? together : plain)),
  ).map(([mark]) => mark);
}

function asciiDigits(text: string): string {
  return text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
