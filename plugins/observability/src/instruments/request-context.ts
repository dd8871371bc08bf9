import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { wellFormedRequestId } from "../domain/request-id";

/** What each line says of its origin. */
interface Origin {
  request_id: string;
  [more: string]: string;
}

const context = new AsyncLocalStorage<Origin>();

/** The id of the request on whose behalf this code runs; undefined outside of any. */
export function currentRequestId(): string | undefined {
  return context.getStore()?.request_id;
}

/** What the lines of this code say of their origin; nothing outside of any request. */
export function currentOrigin(): Readonly<Record<string, string>> {
  return context.getStore() ?? {};
}

/**
 * Runs something on behalf of a request: whatever it calls, awaits and logs carries that id. For work that is done
 * later than its request, such as a job, which keeps the id that stood when it was enqueued. Without a usable id it runs
 * under a new one.
 *
 * @param more what its lines say besides
 */
export function underRequest<T>(
  id: string | null | undefined,
  run: () => T,
  more: Record<string, string> = {},
): T {
  return context.run({ ...more, request_id: requestIdFrom(id) }, run);
}

/** The same for all that follows from here on; for the one place where a request comes in. */
export function enterRequest(id: string): void {
  context.enterWith({ request_id: id });
}

/** The id that was given, when it is well-formed; otherwise a new one. */
export function requestIdFrom(given: unknown): string {
  return wellFormedRequestId(given) ?? randomUUID();
}
