/** What is asked about a message's words. */
export interface Standing {
  secret: boolean;
  state: "waiting" | "sent" | "kept" | "failed";
}

/**
 * Whether a message's words stay written. A secret one's do while it waits, for they must still be sent; afterwards only where
 * people try the market, and there only those that went to nobody.
 */
export function wordsAreKept({ secret, state }: Standing, demonstration: boolean): boolean {
  if (!secret || state === "waiting") return true;
  return demonstration && state !== "sent";
}

/** Whether the operator may read a message's words. */
export function wordsAreShown({ secret }: Pick<Standing, "secret">, demonstration: boolean): boolean {
  return !secret || demonstration;
}
