import { expect, test } from "vitest";
import { openToAll } from "./account.mjs";

const modes = (/** @type {Record<string, number>} */ closed) => (/** @type {string} */ file) => ({
  mode: closed[file] ?? 0o40755,
});

test("a path is open when every folder lets others through", () => {
  expect(openToAll("/srv/market/.data", modes({}))).toBe(true);
});

test("one closed folder on the way closes it", () => {
  expect(openToAll("/root/market/.data", modes({ "/root": 0o40700 }))).toBe(false);
  expect(openToAll("/srv/market/.data", modes({ "/srv/market/.data": 0o40750 }))).toBe(false);
});
