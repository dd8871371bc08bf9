import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ensureDatabase, inMaintenance, withDatabase } from "./database.mjs";
import { readRemembered } from "./place.mjs";
import { keep, recall } from "./remembered-state.mjs";
import { startPostgres } from "./server.mjs";

let data = "";
/** @type {import("../run/launch.mjs").Closer[]} */
const closers = [];
/** @type {Error[]} */
const failures = [];

beforeEach(() => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), "launch postgres-"));
  fs.chmodSync(data, 0o755);
});
afterEach(async () => {
  for (const closer of closers.splice(0)) await closer.close();
  const { home } = readRemembered(data);
  for (const folder of [data, home]) if (folder) fs.rmSync(folder, { recursive: true, force: true });
  failures.length = 0;
});

const launch = {
  signal: new AbortController().signal,
  log: { file: "", write: () => {} },
  onClose: (/** @type {import("../run/launch.mjs").Closer} */ closer) => void closers.push(closer),
  fail: (/** @type {Error} */ error) => void failures.push(error),
};
const start = () => startPostgres(launch, { data, password: "secret", durable: false });
const stop = async () => {
  for (const closer of closers.splice(0)) await closer.close();
};

test("a cluster is made, keeps its data and its port over a restart, and knows Persian", {
  timeout: 60_000,
}, async () => {
  const maintenance = await start();
  const url = inMaintenance(maintenance, "market");
  await ensureDatabase(url);
  await ensureDatabase(url);
  expect(await recall(url, "seeded")).toBeUndefined();
  await keep(url, "seeded", "then");
  await keep(url, "seeded", "now");
  const trigrams = await withDatabase(url, async (client) => {
    await client.query("create extension pg_trgm");
    return client.query("select cardinality(show_trgm('گلیم')) as count");
  });
  expect(trigrams.rows[0].count).toBeGreaterThan(3);
  await stop();
  expect(fs.existsSync(path.join(data, "postgres", "postmaster.pid"))).toBe(false);
  expect(await start()).toBe(maintenance);
  expect(await recall(url, "seeded")).toBe("now");
  expect(failures).toEqual([]);
});

test("what a killed start left behind does not hinder the next", { timeout: 60_000 }, async () => {
  // Half a cluster, as a kill during initdb leaves it.
  fs.mkdirSync(path.join(data, "postgres.new", "base"), { recursive: true });
  const url = await start();
  // The server of a launcher that was killed still runs.
  closers.length = 0;
  expect(await start()).toBe(url);
  await stop();
  // A stale lock whose number belongs to a stranger now, one whom Postgres would respect.
  const { uid, gid } = fs.statSync(path.join(data, "postgres"));
  const stranger = spawn("sleep", ["60"], { uid, gid });
  const lock = [stranger.pid, path.join(data, "postgres"), 1, 54320, "", "127.0.0.1", "", "ready"].join("\n");
  fs.writeFileSync(path.join(data, "postgres", "postmaster.pid"), lock);
  expect(await start()).toBe(url);
  stranger.kill();
});

test("another password than the cluster was made with is a sentence", { timeout: 60_000 }, async () => {
  await start();
  await stop();
  await expect(startPostgres(launch, { data, password: "other" })).rejects.toThrow(
    /refuses the user dastranj: correct/,
  );
});
