import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";
import onHeaders from "on-headers";
import { asksTooLongList } from "../domain/flaws";
import { securityHeaders } from "../domain/security-headers";

/** The web server's own announcement of a request, made before anybody reads it or can refuse it. */
const REQUEST_CAME_IN = "http.server.request.start";

const withoutQuery = new WeakSet<IncomingMessage>();

/**
 * From now on every answer of the backend, whoever gives it, has the headers that tell browsers what they may do with it;
 * and no query reaches Medusa that its reader could not bear.
 */
export function guardAnswers(): void {
  // Twice would be twice the work.
  unsubscribe(REQUEST_CAME_IN, begin);
  subscribe(REQUEST_CAME_IN, begin);
}

/** Whether a request's query was left behind, because it asks for a list too long to make. */
export function lostItsQuery(request: IncomingMessage): boolean {
  return withoutQuery.has(request);
}

function begin(message: unknown): void {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  const [path = "", ...rest] = request.url?.split("?") ?? [];
  if (asksTooLongList(rest.join("?"))) {
    request.url = path;
    withoutQuery.add(request);
  }
  // The admin's pages under development are served by vite, which writes scripts into them.
  if (process.env.NODE_ENV === "development" && path.startsWith("/app")) return;
  const protect = helmetFor(path);
  // As the last one, so that what the web framework says of itself is taken away again.
  onHeaders(response, () => protect(request, response, () => {}));
}

type Helmet = ReturnType<typeof helmet>;

const helmets = new Map<string, Helmet>();

/** One helmet for each part of the backend, for making one anew for each request would cost more than wearing it. */
function helmetFor(path: string): Helmet {
  const https = process.env.BACKEND_URL?.startsWith("https:") ?? false;
  const part = /^\/(app|static)(?=\/|$)/.exec(path)?.[0] ?? "/";
  const key = `${part} ${https}`;
  const known = helmets.get(key) ?? helmet(securityHeaders({ path: `${part}/`, https }));
  helmets.set(key, known);
  return known;
}
