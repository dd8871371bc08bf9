import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { wellFormedRequestId } from "../domain/request-id";

const context = new AsyncLocalStorage<string>();

/** The id of the request on whose behalf this code runs; undefined outside of any. */
export function currentRequestId(): string | undefined {
  return context.getStore();
}

/**
 * Runs something on behalf of a request: whatever it calls, awaits and logs carries that id. For work that is done
 * later than its request, such as a job, which keeps the id that stood when it was enqueued. Without a usable id it runs
 * under a new one.
 */
export function underRequest<T>(id: string | null | undefined, run: () => T): T {
  return context.run(requestIdFrom(id), run);
}

/** The same for all that follows from here on; for the one place where a request comes in. */
export function enterRequest(id: string): void {
  context.enterWith(id);
}

/** The id that was given, when it is well-formed; otherwise a new one. */
export function requestIdFrom(given: unknown): string {
  return wellFormedRequestId(given) ?? randomUUID();
}
