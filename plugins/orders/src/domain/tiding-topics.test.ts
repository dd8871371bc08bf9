import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BUYER_TOPICS, mayWish, SELLER_TOPICS, topicOf, waysOf } from "./tiding-topics";

const both = { sms: true, email: true };
const rule = (listener: "buyer" | "owner" | "staff", topic: string) => {
  const found = topicOf(listener, topic);
  if (!found) throw new Error(`there is no ${topic} for ${listener}`);
  return found;
};

describe("by what somebody is told", () => {
  it("is every way she can be reached by, unless she wishes otherwise", () => {
    expect(waysOf(rule("buyer", "parcel"), {}, both)).toEqual(["sms", "email"]);
    expect(waysOf(rule("buyer", "parcel"), {}, { sms: false, email: true })).toEqual(["email"]);
    expect(waysOf(rule("buyer", "parcel"), { sms: false }, both)).toEqual(["email"]);
    expect(waysOf(rule("buyer", "parcel"), { sms: false, email: false }, both)).toEqual([]);
  });

  it("is one way at least where it is about her money, however she switched it off", () => {
    expect(waysOf(rule("buyer", "money"), { sms: false, email: false }, both)).toEqual(["sms"]);
    expect(waysOf(rule("buyer", "money"), { email: false }, { sms: false, email: true })).toEqual(["email"]);
    expect(waysOf(rule("buyer", "money"), {}, { sms: false, email: false })).toEqual([]);
  });

  it("is nothing for staff but what they asked for", () => {
    expect(waysOf(rule("staff", "new_order"), {}, both)).toEqual([]);
    expect(waysOf(rule("staff", "new_order"), { sms: true }, both)).toEqual(["sms"]);
    expect(topicOf("staff", "order")).toBeUndefined();
    expect(topicOf("buyer", "toString")).toBeUndefined();
  });

  it("may be wished as long as something is left of what she must hear of", () => {
    expect(mayWish(rule("owner", "new_order"), { sms: false }, both)).toBe(true);
    expect(mayWish(rule("owner", "new_order"), { sms: false, email: false }, both)).toBe(false);
    expect(mayWish(rule("owner", "new_order"), { sms: false }, { sms: true, email: false })).toBe(false);
    expect(mayWish(rule("owner", "delivered"), { sms: false, email: false }, both)).toBe(true);
  });

  it("never is a way that does not reach her, and never nothing of what she must hear", () => {
    const maybe = fc.option(fc.boolean(), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(BUYER_TOPICS), ...Object.values(SELLER_TOPICS)),
        fc.record({ sms: maybe, email: maybe }),
        fc.record({ sms: fc.boolean(), email: fc.boolean() }),
        (topic, wishes, reach) => {
          const ways = waysOf(topic, wishes, reach);
          const reachable = reach.sms || reach.email;
          return ways.every((way) => reach[way]) && (!topic.must || !reachable || ways.length > 0);
        },
      ),
    );
  });
});
