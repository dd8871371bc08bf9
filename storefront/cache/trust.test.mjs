import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALONE_MS, isTrusted } from "./trust.mjs";

const tag = fc.constantFrom("fig", "kilim", "honey");
const numbered = fc
  .dictionary(tag, fc.integer({ min: 0, max: 100 }))
  .map((one) => new Map(Object.entries(one)));
const made = fc.record({
  began: fc.integer({ min: 0, max: 30_000 }),
  seen: fc.integer({ min: 0, max: 100 }),
  tags: fc.uniqueArray(tag),
});

describe("while Redis is there", () => {
  const known = fc.record({
    floor: fc.integer({ min: 0, max: 100 }),
    revalidated: numbered,
    lostAt: fc.constant(undefined),
    told: fc.constant(new Map()),
  });

  it("what knew the last revalidation of each of its tags may be shown, and nothing else", () => {
    fc.assert(
      fc.property(made, known, (page, what) => {
        const newest = Math.max(what.floor, ...page.tags.map((one) => what.revalidated.get(one) ?? 0));
        expect(isTrusted(page, what, 0)).toBe(page.seen >= newest);
      }),
    );
  });

  it("the revalidation of another tag changes nothing", () => {
    const what = { floor: 5, revalidated: new Map([["kilim", 9]]), lostAt: undefined, told: new Map() };
    expect(isTrusted({ began: 0, seen: 5, tags: ["fig"] }, what, 0)).toBe(true);
    expect(isTrusted({ began: 0, seen: 5, tags: ["fig", "kilim"] }, what, 0)).toBe(false);
  });
});

describe("while Redis is away", () => {
  const what = { floor: 0, revalidated: new Map(), lostAt: 1000, told: new Map([["fig", 3000]]) };

  it.each([
    ["what was made before the loss is not shown", 1000, 2000, ["kilim"], false],
    ["what was made since is", 1001, 2000, ["kilim"], true],
    ["but not for longer than ten seconds", 1001, 1002 + ALONE_MS, ["kilim"], false],
    ["what was told here counts at once", 3000, 3001, ["fig"], false],
    ["what was begun after it may be shown", 3001, 3002, ["fig"], true],
  ])("%s", (_, began, now, tags, expected) => {
    expect(isTrusted({ began, seen: 100, tags }, what, now)).toBe(expected);
  });
});
