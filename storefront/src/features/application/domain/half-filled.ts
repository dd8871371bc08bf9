import type { Step } from "./steps";

/**
 * What stands half-filled in a step, kept in the browser until the tab is closed. What is secret is not: a number that says
 * who somebody is, or where money goes, is typed again.
 */

const SECRET = new Set(["identity_number", "sheba"]);
const keyOf = (step: Step) => `dastranj-apply-${step}`;

type Values = Record<string, unknown>;
type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps what may be kept. */
export function keepHalfFilled(shelf: Shelf, step: Step, values: Values): void {
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET.has(name)));
  try {
    shelf.setItem(keyOf(step), JSON.stringify(kept));
  } catch {
    // A full or forbidden store: she types it again.
  }
}

/** What was kept of a step, of those fields that the form still has and in the kind that it has them. */
export function halfFilled<V extends Values>(shelf: Shelf, step: Step, start: V): Partial<V> {
  try {
    const read: unknown = JSON.parse(shelf.getItem(keyOf(step)) ?? "null");
    if (typeof read !== "object" || read === null) return {};
    const found = Object.entries(read).filter(
      ([name, value]) =>
        !SECRET.has(name) &&
        Object.hasOwn(start, name) &&
        typeof value === typeof start[name] &&
        Array.isArray(value) === Array.isArray(start[name]),
    );
    return Object.fromEntries(found) as Partial<V>;
  } catch {
    return {};
  }
}

/** Forgets a step: it is saved. */
export function forgetHalfFilled(shelf: Shelf, step: Step): void {
  try {
    shelf.removeItem(keyOf(step));
  } catch {
    // As above.
  }
}
