import fc from "fast-check";
import { expect, it } from "vitest";
import { wellFormedRequestId } from "./request-id";

it.each(["0b4cb3ac-9d4f-4a0c-8a57-4b5a1f1f6a3e", "order-run_20261124", "abcdefgh"])("takes %s", (id) => {
  expect(wellFormedRequestId(id)).toBe(id);
});

it("takes every UUID, whatever its digits look like", () => {
  const unlucky = "a9171234-5678-4012-8345-678901234567";
  expect(wellFormedRequestId(unlucky)).toBe(unlucky);
  fc.assert(
    fc.property(fc.uuid(), (id) => wellFormedRequestId(id) === id),
    { numRuns: 2000 },
  );
});

it.each([
  undefined,
  ["abcdefgh", "abcdefgi"],
  "",
  "short",
  "a".repeat(65),
  "two words",
  "line\nbreak",
  "<script>",
  "a@example.ir",
  "09171234567",
  "6037991122334455",
])("refuses %j", (given) => {
  expect(wellFormedRequestId(given)).toBeUndefined();
});
