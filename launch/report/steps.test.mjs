import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { Steps } from "./steps.mjs";

/** @param {Partial<NodeJS.WriteStream>} [like] */
function paper(like = {}) {
  /** @type {string[]} */
  const written = [];
  const stream = /** @type {NodeJS.WriteStream} */ ({
    ...like,
    write: (/** @type {string} */ text) => !!written.push(text),
  });
  const stopping = new AbortController();
  const steps = new Steps({ stream, signal: stopping.signal, log: () => {}, quiet: 20 });
  return { written, steps, stopping };
}

test("a step is one line with its time and result", async () => {
  const { steps, written } = paper();
  await steps.run("Build", async (step) => step.result("unchanged"));
  expect(written).toEqual([expect.stringMatching(/^✓ Build +0\.\d s {2}unchanged\n$/)]);
});

test("a long step says now and then that it is at work, without a terminal in plain lines", async () => {
  const { steps, written } = paper();
  await steps.run("Build", async (step) => {
    step.note("2 of 5");
    await delay(50);
  });
  expect(written[0]).toMatch(/^… Build +0\.\d s {2}2 of 5\n$/);
  expect(written.join("")).not.toContain("\x1b");
});

test("on a terminal the line is redrawn in place", async () => {
  const { steps, written } = paper({ isTTY: true, columns: 80 });
  await steps.run("Build", async () => delay(250));
  expect(written.length).toBeGreaterThan(1);
  expect(written.every((text) => text.startsWith("\r\x1b[2K"))).toBe(true);
});

test("a failure is marked and passed on; after a stop no step begins", async () => {
  const { steps, written, stopping } = paper();
  await expect(steps.run("Seed", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(written[0]).toMatch(/^✗ Seed/);
  stopping.abort(new Error("stopped"));
  await expect(steps.run("Next", () => {})).rejects.toThrow("stopped");
  expect(written).toHaveLength(1);
});
