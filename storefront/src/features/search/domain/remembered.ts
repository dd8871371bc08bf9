/** As many as are worth a look. */
const MOST = 6;

/** The searches to be remembered after this one: the newest first, none of them twice. */
export function remembered(before: readonly string[], q: string): string[] {
  return [q, ...before.filter((each) => each !== q)].slice(0, MOST);
}

/** Reads what was kept; anything else that stands there is nothing. */
export function readRemembered(kept: string | null): string[] {
  try {
    const read: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(read)
      ? read.filter((each): each is string => typeof each === "string" && each !== "").slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}
