import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.mjs";

let root = "";

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "launch-fingerprint-"));
  write("src/a.ts", "one");
  write("src/deep/b.ts", "two");
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const write = (/** @type {string} */ name, /** @type {string} */ text) => {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
};
const now = (values = {}) => fingerprint(root, ["src", "missing"], values);

test("the same files have the same fingerprint, whatever their dates", () => {
  const before = now();
  fs.utimesSync(path.join(root, "src/a.ts"), new Date(0), new Date(0));
  expect(now()).toBe(before);
});

test("an edit, a new name and a moved file each change it", () => {
  const before = now();
  write("src/a.ts", "uno");
  const edited = now();
  write("src/c.ts", "");
  const added = now();
  fs.renameSync(path.join(root, "src/c.ts"), path.join(root, "src/deep/c.ts"));
  expect(new Set([before, edited, added, now()]).size).toBe(4);
});

test("a value it depends on changes it", () => {
  expect(now({ URL: "a" })).not.toBe(now({ URL: "b" }));
});

test("tests, packages and what a build makes do not", () => {
  const before = now();
  for (const name of [
    "a.test.ts",
    "node_modules/x/i.js",
    ".next/b.js",
    ".next-test/b.js",
    ".medusa/server/i.js",
  ]) {
    write(`src/${name}`, "new");
  }
  fs.symlinkSync("..", path.join(root, "src/link"));
  expect(now()).toBe(before);
});
