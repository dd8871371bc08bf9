import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** The web server's own announcement of a request, made before anybody answers it. */
const REQUEST_CAME_IN = "http.server.request.start";

/** From now on the server of Medusa's own folder says of an AVIF that it is one; by itself it knows only that it is bytes. */
export function nameAvif(): void {
  // Twice would be twice the work.
  unsubscribe(REQUEST_CAME_IN, begin);
  subscribe(REQUEST_CAME_IN, begin);
}

function begin(message: unknown): void {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  // What is not found says itself that it is a page.
  if (/^\/static\/[^?]*\.avif(\?|$)/.test(request.url ?? ""))
    response.setHeader("content-type", "image/avif");
}
