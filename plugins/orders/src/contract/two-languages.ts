/** Stands between the sentences of one message; no sentence has it. */
const BETWEEN = "\u001e";

/** A message that says itself in both languages, for a refusal whose sentence names somebody. */
export function inBoth({ en, fa }: { en: string; fa?: string }): string {
  return fa === undefined ? en : `${en}${BETWEEN}${fa}`;
}

/** The sentences of a message; the Persian one only if it carries its own. */
export function outOfBoth(message: string): { en: string; fa?: string } {
  const [en = "", fa] = message.split(BETWEEN);
  return fa === undefined ? { en } : { en, fa };
}
