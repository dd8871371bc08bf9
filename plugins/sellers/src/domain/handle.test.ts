import fc from "fast-check";
import { expect, it } from "vitest";
import { freeHandle, handleOf, inLatin } from "./handle";

it.each([
  ["گلیم گل‌بانو", "glim-gl-banu"],
  ["تعاونی انجیر استهبان", "taauni-anjir-asthban"],
  ["قالی قشقایی", "qali-qshqaii"],
  ["نان فسا ۱۲", "nan-fsa-12"],
  ["مَرضیه", "marzih"],
  ["Bücher & Co.", "bucher-co"],
  ["🙂", "seller"],
  ["", "seller"],
  ["../../etc/passwd", "etc-passwd"],
  ["<script>", "script"],
])("%j becomes the handle %j", (name, handle) => expect(handleOf(name)).toBe(handle));

it("a name in Latin letters keeps its words", () => {
  expect([inLatin("گلیم گل‌بانو"), inLatin("نان فسا ۱۲"), inLatin("🙂")]).toEqual([
    "glim gl-banu",
    "nan fsa 12",
    "",
  ]);
});

it("a handle is safe, never empty and nobody else's, whatever the name", () => {
  const handle = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.array(handle), (name, others) => {
      const taken = new Set([...others, handleOf(name), `${handleOf(name)}-2`]);
      const made = freeHandle(name, taken);
      expect(made).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(made.length).toBeLessThanOrEqual(60);
      expect(taken.has(made)).toBe(false);
      expect(freeHandle(name, new Set())).toBe(handleOf(name));
    }),
    { numRuns: 500 },
  );
});
