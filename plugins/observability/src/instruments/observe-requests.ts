import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { REQUEST_ID_HEADER } from "../contract";
import { routePattern } from "../domain/route-pattern";
import { countRequest, watchProcess } from "./metrics";
import { lines } from "./pino";
import { enterRequest, requestIdFrom, underRequest } from "./request-context";

/** The web server's own announcement of a request, made before anybody can refuse it. */
const REQUEST_CAME_IN = "http.server.request.start";

/** Whoever goes away before the answer: no status of ours, but a known name for it. */
const CALLER_WENT_AWAY = 499;

/** From now on each request has an id, leaves one line in the log, and counts. */
export function observeRequests(): void {
  watchProcess();
  // Twice would be two lines for each request.
  unsubscribe(REQUEST_CAME_IN, begin);
  subscribe(REQUEST_CAME_IN, begin);
}

function begin(message: unknown): void {
  const { request, response } = message as { request: Routed; response: ServerResponse };
  const id = requestIdFrom(request.headers[REQUEST_ID_HEADER]);
  const path = request.url?.split("?", 1)[0] ?? "";
  const at = performance.now();
  // Medusa reads it from there.
  request.headers[REQUEST_ID_HEADER] = id;
  response.setHeader(REQUEST_ID_HEADER, id);
  enterRequest(id);
  response.once("close", () => {
    const ms = Math.round((performance.now() - at) * 10) / 10;
    const status = response.writableFinished ? response.statusCode : CALLER_WENT_AWAY;
    const { method = "" } = request;
    const route = routePattern(request.route?.path, path);
    countRequest(method, route, status, ms);
    // Those who only ask how it goes would fill the log.
    const level = /^\/(health|metrics|static)\b/.test(path) ? "debug" : "info";
    underRequest(id, () => lines[level]({ method, path: path.slice(0, 200), route, status, ms }, "request"));
  });
}

/** A request as Express leaves it: with the route that answered. */
type Routed = IncomingMessage & { route?: { path?: unknown } };
