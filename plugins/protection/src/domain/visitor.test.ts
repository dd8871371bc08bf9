import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { networkOf, trusting, visitorOf } from "./visitor";

const own = trusting(undefined);

describe("who asks", () => {
  it.each([
    ["an outsider", "203.0.113.7", undefined, "203.0.113.7"],
    ["an outsider who names another", "203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["an outsider who names us", "203.0.113.7", "127.0.0.1", "203.0.113.7"],
    ["whom our proxy names", "127.0.0.1", "203.0.113.7", "203.0.113.7"],
    ["whom our proxy names last", "10.0.0.2", "198.51.100.1, 203.0.113.7", "203.0.113.7"],
    ["whom two proxies of ours name", "::ffff:172.18.0.4", "203.0.113.7, 10.0.0.9", "203.0.113.7"],
    ["somebody of our own network, named by a proxy", "127.0.0.1", "192.168.1.20", "192.168.1.20"],
    ["whom a proxy names with a port", "127.0.0.1", "203.0.113.7:4711", "203.0.113.7"],
    ["whom a proxy names nonsense", "127.0.0.1", "somebody", "unknown"],
    ["a neighbour that names nobody", "127.0.0.1", undefined, undefined],
    ["a container that names nobody", "::ffff:172.18.0.4", undefined, undefined],
    ["nobody any more", undefined, undefined, undefined],
  ])("is %s", (_, peer, forwardedFor, visitor) => {
    expect(visitorOf({ peer, forwardedFor }, own)).toBe(visitor);
  });

  it("is never decided by what an outsider says", () => {
    const anything = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string(), fc.constant(undefined));
    fc.assert(
      fc.property(anything, (forwardedFor) => {
        expect(visitorOf({ peer: "203.0.113.7", forwardedFor }, own)).toBe("203.0.113.7");
        const passedOn = [forwardedFor, "203.0.113.7"].filter(Boolean).join(", ");
        expect(visitorOf({ peer: "127.0.0.1", forwardedFor: passedOn }, own)).toBe("203.0.113.7");
      }),
    );
  });

  it("believes whom it is told to, and nobody else", () => {
    const narrow = trusting("10.0.3.0/24, 203.0.113.1");
    expect(visitorOf({ peer: "10.0.3.9", forwardedFor: "198.51.100.1" }, narrow)).toBe("198.51.100.1");
    expect(visitorOf({ peer: "203.0.113.1", forwardedFor: "198.51.100.1" }, narrow)).toBe("198.51.100.1");
    expect(visitorOf({ peer: "127.0.0.1", forwardedFor: "198.51.100.1" }, narrow)).toBe("127.0.0.1");
    expect(visitorOf({ peer: "127.0.0.1", forwardedFor: undefined }, narrow)).toBe("127.0.0.1");
    expect(() => trusting("10.0.3.0/24, our-proxy")).toThrow(/^TRUSTED_PROXIES is .*our-proxy/);
  });

  it("is one household, whichever of its addresses it takes", () => {
    expect(networkOf("2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2::/64");
    expect(networkOf("2001:db8:1:2:ffff:ffff:ffff:ffff")).toBe("2001:db8:1:2::/64");
    expect(networkOf("2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
    expect(networkOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
  });
});
