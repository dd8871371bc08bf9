import ipaddr from "ipaddr.js";
import proxyaddr from "proxy-addr";

/** Where a request says and shows that it comes from. */
export interface Origin {
  /** The other end of the connection. */
  peer: string | undefined;
  /** `X-Forwarded-For`: whom the proxies before us name. */
  forwardedFor: string | undefined;
}

/** Whether an address is a proxy of ours, whose word is believed. */
export type Trust = (address: string, hop: number) => boolean;

/** Whom we believe unless told otherwise: this machine and its private network. */
export const OWN_NETWORK = ["loopback", "linklocal", "uniquelocal"];

/**
 * Whom we believe: addresses, subnets (`10.1.0.0/16`) or the names `loopback`, `linklocal`, `uniquelocal`, by commas.
 *
 * @throws Error naming what is none of these
 */
export function trusting(list: string | undefined): Trust {
  const named = (list ?? "").split(",").map((entry) => entry.trim());
  const entries = named.filter(Boolean);
  try {
    return proxyaddr.compile(entries.length > 0 ? entries : OWN_NETWORK);
  } catch (error) {
    throw new Error(`TRUSTED_PROXIES is ${list}, but ${error instanceof Error ? error.message : error}.`);
  }
}

/**
 * The network that a request is made from, to count by: the nearest hop that is no proxy of ours, for what it says of those
 * before it may be invented. Undefined for a neighbour whom we trust and who names nobody: then the request is its own,
 * such as the storefront's while it makes pages.
 */
export function visitorOf({ peer, forwardedFor }: Origin, trusts: Trust): string | undefined {
  if (forwardedFor === undefined && (peer === undefined || trusts(peer, 0))) return undefined;
  const request = { headers: { "x-forwarded-for": forwardedFor }, socket: { remoteAddress: peer } };
  return networkOf(proxyaddr(request as unknown as Parameters<typeof proxyaddr>[0], trusts));
}

/** An address as what one household has of it: of IPv6 a whole subnet, from which it takes ever new addresses. */
export function networkOf(address: string | undefined): string {
  const bare = (address ?? "").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  if (!ipaddr.isValid(bare)) return "unknown";
  const parsed = ipaddr.process(bare);
  if (parsed.kind() === "ipv4") return parsed.toString();
  const subnet = (parsed as ipaddr.IPv6).parts.slice(0, 4);
  return `${subnet.map((part) => part.toString(16)).join(":")}::/64`;
}
