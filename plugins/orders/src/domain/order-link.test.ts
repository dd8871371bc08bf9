import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opens, orderToken, readOrderToken } from "./order-link";

const signedBy = (secret: string) => (text: string) =>
  createHmac("sha256", secret).update(text).digest("base64url");
const sign = signedBy("the market's");
const now = new Date("2026-11-26T10:20:00Z");
const order = { id: "order_01JDA7", display_id: 1023 };
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe("a link to an order", () => {
  const token = orderToken(order, 24, now, sign);
  const read = readOrderToken(token);
  if (!read) throw new Error("it cannot be read");

  it("is short enough for an SMS, and ends with a letter or digit", () => {
    expect(token).toMatch(/^[\w-]{20}\.[0-9a-z]{4}\.sf$/);
  });

  it("opens that order until it expires, and no other", () => {
    expect(opens(read, order, now, sign)).toBe(true);
    expect(opens(read, order, later(24), sign)).toBe(true);
    expect(opens(read, order, later(25), sign)).toBe(false);
    expect(opens(read, { ...order, id: "order_01JDA8" }, now, sign)).toBe(false);
  });

  it("cannot be made, nor made to live longer, by anybody else", () => {
    expect(opens({ ...read, until: read.until + 1 }, order, now, sign)).toBe(false);
    expect(opens(read, order, now, signedBy("a stranger's"))).toBe(false);
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{20}$/), (signature) => {
        fc.pre(signature !== read.signature);
        return !opens({ ...read, signature }, order, now, sign);
      }),
    );
  });

  it.each(["", "x", `${token}.1`, token.slice(1), "ش".repeat(29), token.toUpperCase()])(
    "is not %j",
    (text) => {
      const said = readOrderToken(text);
      expect(said === null || !opens(said, order, now, sign)).toBe(true);
    },
  );

  it("is read as it was made, for every order and moment", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 30 }),
        fc.date({ min: now, max: later(1e6), noInvalidDate: true }),
        (display_id, at) => {
          const made = readOrderToken(orderToken({ id: "order_1", display_id }, 720, at, sign));
          return made?.display_id === display_id && opens(made, { id: "order_1", display_id }, at, sign);
        },
      ),
    );
  });
});
