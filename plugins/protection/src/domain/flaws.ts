import qs from "qs";

/** What makes a request impossible to serve, whichever route it is for. */
export type Flaw = "text_not_storable" | "body_too_deep" | "address_unreadable";

/** Postgres keeps no zero byte, and no half of a pair of code units. */
const NOT_STORABLE = /[\0\p{Surrogate}]/u;

/** No form of ours is nested nearly as deeply; far deeper ones exhaust whoever walks them by calling itself. */
const DEEPEST = 32;

/** The first flaw of what a body or a query was read as, keys included. */
export function flawOfBody(body: unknown): Flaw | undefined {
  const seen: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }];
  for (let next = seen.pop(); next; next = seen.pop()) {
    const { value, depth } = next;
    if (typeof value === "string" && NOT_STORABLE.test(value)) return "text_not_storable";
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) continue;
    if (depth === DEEPEST) return "body_too_deep";
    for (const [key, held] of Object.entries(value)) {
      if (NOT_STORABLE.test(key)) return "text_not_storable";
      seen.push({ value: held, depth: depth + 1 });
    }
  }
  return undefined;
}

/** The flaw of a path as it was sent. */
export function flawOfPath(path: string): Flaw | undefined {
  const plain = decoded(path);
  if (plain === undefined) return "address_unreadable";
  return NOT_STORABLE.test(plain) ? "text_not_storable" : undefined;
}

/** More than any list in a query has. */
const MOST_IN_A_LIST = 1000;

/**
 * Whether a query asks for a list that is too long to make, such as by naming its billionth place. Medusa makes any list
 * that a query asks for, empty as it may be, and one such request would hold the process up for good.
 */
export function asksTooLongList(query: string): boolean {
  try {
    qs.parse(query, { arrayLimit: MOST_IN_A_LIST, throwOnLimitExceeded: true });
    return false;
  } catch {
    return true;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
