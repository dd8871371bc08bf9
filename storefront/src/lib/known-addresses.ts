import { isUnreachable } from "./backend";

/** Stands for "no page known yet": a route with parameters must name one at build. It answers 404. */
export const NO_PAGE = "-";

/**
 * Addresses to make ahead of time. Without a backend there are none, and pages are made when they are first asked for;
 * a backend that refuses (a wrong key, say) fails the build instead of shipping an empty shop.
 */
export async function knownAddresses<T>(list: () => Promise<T[]>, none: T): Promise<T[]> {
  try {
    const known = await list();
    return known.length > 0 ? known : [none];
  } catch (failure) {
    if (isUnreachable(failure)) return [none];
    throw failure;
  }
}
