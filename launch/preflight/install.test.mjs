import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { whyInstall } from "./install.mjs";

let root = "";
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "launch-install-"));
  fs.writeFileSync(path.join(root, "package-lock.json"), "{}");
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

/** @param {number} seconds after the lockfile */
function installed(seconds) {
  const record = path.join(root, "node_modules", ".package-lock.json");
  fs.mkdirSync(path.dirname(record), { recursive: true });
  fs.writeFileSync(record, "{}");
  const date = new Date(fs.statSync(path.join(root, "package-lock.json")).mtimeMs + seconds * 1000);
  fs.utimesSync(record, date, date);
}

test("no packages, or a part that a killed install left, are missing", () => {
  expect(whyInstall(root)).toBe("missing");
  fs.mkdirSync(path.join(root, "node_modules", "next"), { recursive: true });
  expect(whyInstall(root)).toBe("missing");
});

test("packages newer than the lockfile are in order", () => {
  installed(1);
  expect(whyInstall(root)).toBeUndefined();
});

test("packages older than the lockfile are outdated", () => {
  installed(-60);
  expect(whyInstall(root)).toBe("outdated");
});
