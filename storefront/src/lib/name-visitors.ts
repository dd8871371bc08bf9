import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import proxyaddr from "proxy-addr";

/** The web server's own announcement of a request, made before Next reads it. */
const REQUEST_CAME_IN = "http.server.request.start";

/** Whose word is believed unless `TRUSTED_PROXIES` says otherwise: this machine's and its private network's. */
const OWN_NETWORK = ["loopback", "linklocal", "uniquelocal"];

/**
 * From now on `x-forwarded-for` names the visitor alone: the nearest hop that is no proxy of ours. Next passes on what
 * came in, and shows nobody the other end of the connection, so an outsider could name whom he likes.
 *
 * @throws Error when `TRUSTED_PROXIES` names what is neither an address nor a subnet
 */
export function nameVisitors(trusted = process.env.TRUSTED_PROXIES): void {
  const named = (trusted ?? "").split(",").map((entry) => entry.trim());
  const entries = named.filter(Boolean);
  const trusts = proxyaddr.compile(entries.length > 0 ? entries : OWN_NETWORK);
  subscribe(REQUEST_CAME_IN, (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.socket.remoteAddress) request.headers["x-forwarded-for"] = proxyaddr(request, trusts);
  });
}
