import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runningHolder, takeFolder } from "./one-at-a-time.mjs";

let data = "";
beforeEach(() => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), "launch-lock-"));
});
afterEach(() => fs.rmSync(data, { recursive: true, force: true }));

test("a second command is told who is there and where to look", () => {
  const first = takeFolder(data, "start", { url: "http://localhost:8000" });
  expect(() => takeFolder(data, "dev")).toThrow(
    new RegExp(
      `already running.*npm run start, process ${process.pid}\\): open http://localhost:8000, or stop it`,
    ),
  );
  expect(runningHolder(data)?.command).toBe("start");
  first.release();
  expect(takeFolder(data, "dev").leftover).toBe(false);
});

test("what a killed command left is taken over, also when its number is in use again", () => {
  const dead = { pid: process.pid, birth: "long ago", since: "", command: "start" };
  fs.writeFileSync(path.join(data, "running.json"), JSON.stringify(dead));
  expect(takeFolder(data, "start").leftover).toBe(true);
});

test("half a file is taken over", () => {
  fs.writeFileSync(path.join(data, "running.json"), '{"pid":');
  expect(takeFolder(data, "start").leftover).toBe(true);
});
