import { expect, it } from "vitest";
import { readKeys } from "./keys";

const KEY = Buffer.alloc(32, 7).toString("base64");
const OTHER = Buffer.alloc(32, 250).toString("base64url");

it("reads several keys, the first of which seals", () => {
  const keys = readKeys(`new:${OTHER}, old:${KEY}`);
  expect(keys.map(({ id }) => id)).toEqual(["new", "old"]);
  expect(keys[0].bytes).toEqual(Buffer.alloc(32, 250));
});

it.each([
  [undefined, /must be set/],
  ["", /must be set/],
  [`one:${KEY},one:${OTHER}`, /two keys of one name/],
  [KEY, /has no name/],
  ["short:AAAA", /The key short of VAULT_KEYS must be 32 bytes/],
])("refuses %s", (given, sentence) => {
  expect(() => readKeys(given)).toThrow(sentence);
});
