import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PERSONAL_KEYS } from "./personal-data";
import { redact, redactText } from "./redact";

const digitsOf = (zero: string) =>
  [...Array(10).keys()].map((n) => String.fromCharCode(zero.charCodeAt(0) + n));
const SCRIPTS = [digitsOf("0"), digitsOf("۰"), digitsOf("٠")];

const mobile = fc
  .tuple(
    fc.constantFrom("0", "+98", "0098", "98", ""),
    fc.stringMatching(/^9\d{9}$/),
    fc.constantFrom(...SCRIPTS),
  )
  .map(([prefix, number, digits]) =>
    (prefix + number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit),
  );
const jwt = fc
  .tuple(fc.stringMatching(/^[\w-]{8,40}$/), fc.stringMatching(/^[\w-]{20,40}$/))
  .map(([claims, signature]) => `eyJhbGciOiJIUzI1NiJ9.${claims}.${signature}`);
const secret = fc.oneof(
  fc.emailAddress().filter((address) => /^[\w.+-]{1,64}@/.test(address)),
  mobile,
  jwt,
  fc.stringMatching(/^[\w.~+/=-]{8,60}$/).map((token) => `Bearer ${token}`),
);
/** Words around it, without digits that would make a telephone number another number. */
const words = fc.stringMatching(/^[a-zآ-ی ,.:()"']{0,30}$/);

describe("what is logged", () => {
  it("holds no e-mail address, mobile number or token, wherever it stands in a text", () => {
    fc.assert(
      fc.property(words, secret, words, (before, planted, after) => {
        expect(redactText(`${before} ${planted} ${after}`)).not.toContain(planted);
      }),
      { numRuns: 1000 },
    );
  });

  it("holds none of them in any field, at any depth, in an error or in a list", () => {
    const shape = fc.constantFrom<(planted: string) => unknown>(
      (planted) => planted,
      (planted) => ({ note: [{ said: planted }] }),
      (planted) => new Error(`Could not reach ${planted}`, { cause: new Error(planted) }),
      (planted) => Object.assign(new Error("refused"), { config: { url: planted } }),
      (planted) => new Map([[planted, new Set([planted])]]),
      (planted) => ({ [planted]: 1 }),
    );
    fc.assert(
      fc.property(shape, secret, (wrap, planted) => {
        expect(JSON.stringify(redact(wrap(planted)))).not.toContain(planted);
      }),
      { numRuns: 1000 },
    );
  });

  it("holds nothing that stands under a personal key, however the key is spelled", () => {
    const spelled = fc
      .constantFrom(...PERSONAL_KEYS)
      .chain((key) => fc.constantFrom(key, key.toUpperCase(), `customer_${key}`, `x-${key}`));
    fc.assert(
      fc.property(spelled, fc.stringMatching(/^planted[a-z]{5}$/), (key, planted) => {
        const value = { order: { [key]: planted, deeper: [{ [key]: { [planted]: planted } }] } };
        expect(JSON.stringify(redact(value))).not.toContain(planted);
      }),
    );
  });

  it.each([
    [
      { contactPhone: "x", shipping_address: { city: "y" } },
      { contactPhone: "[redacted]", shipping_address: "[redacted]" },
    ],
    [
      { shipping: "post", spin: 1, description: "گلیم" },
      { shipping: "post", spin: 1, description: "گلیم" },
    ],
    [
      { order_id: "order_01JABCDEF", ms: 12.5, at: 1764000000000 },
      { order_id: "order_01JABCDEF", ms: 12.5, at: 1764000000000 },
    ],
    [{ call: 989121234567 }, { call: "[phone]" }],
    [{ email: null }, { email: null }],
  ])("%j becomes %j", (given, expected) => {
    expect(redact(given)).toEqual(expected);
  });

  it("holds no value of a statement that the database refused", () => {
    const said = `insert into "order_address" ("last_name") values ('صادقی', 'O''Neill') - violates "uq"`;
    expect(redactText(said)).toBe(
      `insert into "order_address" ("last_name") values ([value], [value]) - violates "uq"`,
    );
    expect(redactText("Key (name, city)=(نگار, شیراز) already exists.")).toBe(
      "Key (name, city)=([value]) already exists.",
    );
    expect(redactText("Seller with national_id: 0012345678, already exists.")).toBe(
      "Seller with national_id: [value], already exists.",
    );
    expect(redactText("it's said 'so'")).toBe("it's said 'so'");
  });

  it("holds no card number and no Sheba", () => {
    expect(redactText("from 6037-9911 2233 4455 to IR06 2960 0000 0010 0324 2000 01.")).toBe(
      "from [card] to [iban].",
    );
  });

  it("names an error, also what a workflow left of one", () => {
    const words = { message: "refused", stack: "Error: refused\n at step" };
    expect(redact({ ...words, name: "DriverException", detail: "Failing row (نگار)" })).toEqual({
      ...words,
      type: "DriverException",
    });
    expect(redact(new TypeError("no"))).toMatchObject({ type: "TypeError", message: "no" });
  });

  it("is a copy: what was given stays, and a circle ends", () => {
    const given: Record<string, unknown> = { email: "a@b.ir" };
    given.self = given;
    expect(redact(given)).toEqual({ email: "[redacted]", self: "[circular]" });
    expect(given.email).toBe("a@b.ir");
  });

  it("leaves ids as they are, whatever digits they have", () => {
    expect(redactText("c688cbc4-9159-4266-84fc-5bda31f5db12")).toBe("c688cbc4-9159-4266-84fc-5bda31f5db12");
    fc.assert(fc.property(fc.uuid(), (id) => redactText(id) === id));
  });

  it("takes no longer for a long text than for its length", () => {
    const begun = performance.now();
    redactText(
      `${"a".repeat(200_000)} insert into ${"'".repeat(50_001)} Key (${"(".repeat(50_000)} ${"with a: ".repeat(5_000)}`,
    );
    // A second or so even on a busy machine; a pattern that looks back and forth would take minutes.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
