import { BlockList, isIPv4 } from "node:net";

const inside = new BlockList();
inside.addSubnet("127.0.0.0", 8, "ipv4");
inside.addSubnet("10.0.0.0", 8, "ipv4");
inside.addSubnet("172.16.0.0", 12, "ipv4");
inside.addSubnet("192.168.0.0", 16, "ipv4");
inside.addAddress("::1", "ipv6");
inside.addSubnet("fc00::", 7, "ipv6");
inside.addSubnet("fe80::", 10, "ipv6");

/** Where a request says and shows that it comes from. */
export interface Origin {
  /** The other end of the connection. */
  peer: string | undefined;
  /** `X-Forwarded-For`: whom the proxies before us name. */
  forwardedFor: string | undefined;
}

/**
 * Whether every hop of a request is on this machine or its private network. A visitor behind a proxy of ours is named by
 * it, and a visitor who names an inner address himself is still the other end, so neither passes.
 */
export function fromInside({ peer, forwardedFor }: Origin): boolean {
  const named = forwardedFor === undefined ? [] : forwardedFor.split(",").map((address) => address.trim());
  return [peer ?? "", ...named].every(isInside);
}

function isInside(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  return inside.check(plain, isIPv4(plain) ? "ipv4" : "ipv6");
}
