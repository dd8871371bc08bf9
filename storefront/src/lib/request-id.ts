import { REQUEST_ID_HEADER } from "@dastranj/observability/contract";

/** The id under which a visitor's request is found in the logs: as it came in, if it is one, else a new one. */
export function requestIdOf(headers: Pick<Headers, "get">): string {
  const given = headers.get(REQUEST_ID_HEADER) ?? "";
  return /^[A-Za-z0-9_-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}

/** The header that carries it, to the backend and back to the visitor. */
export const requestIdHeader = (id: string): Record<string, string> => ({ [REQUEST_ID_HEADER]: id });
