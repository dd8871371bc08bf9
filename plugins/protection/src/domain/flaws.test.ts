import fc from "fast-check";
import qs from "qs";
import { describe, expect, it } from "vitest";
import { asksTooLongList, flawOfBody, flawOfPath } from "./flaws";

const nested = (levels: number): unknown => (levels === 0 ? "in" : [nested(levels - 1)]);

describe("a flawed request", () => {
  it.each([
    ["a zero byte in a text", { address: { city: "شیراز\0" } }],
    ["a zero byte in a list", ["a", ["\0"]]],
    ["a zero byte in a name", { metadata: { "\0": 1 } }],
    ["half a pair of code units", { note: "\ud83d" }],
    ["a whole body of it", "\0"],
  ])("has %s", (_, body) => {
    expect(flawOfBody(body)).toBe("text_not_storable");
  });

  it("is nested deeper than any form", () => {
    expect(flawOfBody(nested(31))).toBeUndefined();
    expect(flawOfBody(nested(32))).toBeUndefined();
    expect(flawOfBody(nested(33))).toBe("body_too_deep");
    expect(flawOfBody(JSON.parse("[".repeat(40_000) + "]".repeat(40_000)))).toBe("body_too_deep");
  });

  it("is none for anything that can be kept", () => {
    const keepable = fc.string({ unit: "binary" }).filter((text) => !text.includes("\0"));
    const body = fc.jsonValue({ stringUnit: "grapheme", maxDepth: 10 });
    fc.assert(
      fc.property(keepable, (text) => {
        expect(flawOfBody({ text, [text]: 1 })).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(body, (value) => {
        expect(flawOfBody(value)).toBe(
          JSON.stringify(value).includes("\\u0000") ? "text_not_storable" : undefined,
        );
      }),
    );
    expect(flawOfBody({ emoji: "🧿", zwnj: "گل‌بانو", none: null, some: undefined, big: 1n })).toBeUndefined();
    expect(flawOfBody(Buffer.from([0, 0]))).toBeUndefined();
  });

  it("has an address that cannot be read, or a zero byte in it", () => {
    expect(flawOfPath("/store/products/%E0%A4%A")).toBe("address_unreadable");
    expect(flawOfPath("/store/products/a%00b")).toBe("text_not_storable");
    expect(flawOfPath("/store/products/%DA%AF%D9%84%DB%8C%D9%85")).toBeUndefined();
  });

  it.each([
    "a[1000]=1",
    "a[4294967294]=1",
    "a%5B30000000%5D=1",
    "a[%33%30%30%30%30%30%30%30]=1",
    "a[b][99999999]=1",
    "q=x&filters[id][5000]",
  ])("asks for a list too long to make: %s", (query) => {
    expect(asksTooLongList(query)).toBe(true);
  });

  it.each([
    "",
    "q=[123456]",
    "id[]=a&id[]=b",
    "id[0]=a&id[999]=b",
    "a[b][c]=1",
    "q=%E0%A4%A",
    "product[12345x]=1",
  ])("asks for what can be made: %s", (query) => {
    expect(asksTooLongList(query)).toBe(false);
  });

  it("is refused before Medusa's reader, which has no limit, would make a long list of it", () => {
    const place = fc.integer({ min: 0, max: 3000 });
    const spelled = fc.constantFrom("a[?]=1", "a%5B?%5D=1", "a[b][?][c]=1", "x=1&a[?]", "a[?]=1&a[?]=2");
    fc.assert(
      fc.property(place, spelled, (at, spelling) => {
        const query = spelling.replaceAll("?", String(at));
        if (asksTooLongList(query)) return;
        const lists: unknown[] = [qs.parse(query, { arrayLimit: Number.POSITIVE_INFINITY })];
        for (let next = lists.pop(); next; next = lists.pop()) {
          if (Array.isArray(next)) expect(next.length).toBeLessThanOrEqual(1000);
          if (typeof next === "object") lists.push(...Object.values(next as object));
        }
      }),
    );
  });
});
