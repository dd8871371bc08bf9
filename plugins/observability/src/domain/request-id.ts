import { redactText } from "./redact";

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The id a caller gave, if it may be used: long enough to be its own, short enough for a log, and nothing that could
 * break a line or be somebody's telephone number.
 */
export function wellFormedRequestId(given: unknown): string | undefined {
  if (typeof given !== "string" || !/^[A-Za-z0-9_-]{8,64}$/.test(given)) return undefined;
  // By chance some digits of a UUID look like a number of somebody's.
  return UUID.test(given) || redactText(given) === given ? given : undefined;
}
