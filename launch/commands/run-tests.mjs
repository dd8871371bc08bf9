import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildBackend, buildPlugins } from "../build/build-backend.mjs";
import { readRemembered } from "../postgres/place.mjs";
import { installPackages } from "../preflight/install.mjs";
import { sentenceFor } from "../report/sentences.mjs";
import { runLaunch } from "../run/launch.mjs";
import { root } from "../settings.mjs";
import { runBrowserTests } from "../tests/browser-suite.mjs";
import { runHttpTests } from "../tests/http-suite.mjs";
import { runVitest } from "../tests/run-vitest.mjs";
import { lastLine, nothing, total } from "../tests/sums.mjs";
import { findRedis, installs, leavesOutRedis } from "../tests/tools.mjs";

/**
 * `npm test`: everything, from a fresh clone on. `npm test -- unit`, `-- http` or `-- browser` runs one kind; for
 * `unit` and `http` further words choose files, as vitest takes them.
 */
export async function run() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dastranj-test-"));
  // Postgres runs as another user when root tests.
  fs.chmodSync(folder, 0o755);
  process.env.DASTRANJ_DATA = path.join(folder, "runner");
  const [kind = "all", ...files] = process.argv.slice(2);
  let line = "0 passed, 1 failed";
  /** @type {string[]} */
  let broken = [];
  process.on("exit", (code) => {
    tidyUp(folder, code !== 0);
    // Whoever sees only the end of a long run reads there what to look for.
    for (const name of broken) console.log(`✗ ${name}`);
    console.log(line);
  });
  await runLaunch("test", async (launch) => {
    const { DASTRANJ_DATA: _data, NODE_ENV: _mode, ...env } = process.env;
    const reports = path.join(folder, "reports");
    fs.mkdirSync(reports);
    await installPackages(root, launch);
    if (!findRedis(env)) {
      const then = leavesOutRedis(env) ? "are left out and named below" : "will fail";
      console.log(
        `Redis is not installed: tests that need it ${then}. To install it: ${installs["redis-server"]}`,
      );
    }
    await buildPlugins(launch);
    await buildBackend(launch);
    const suites = {
      unit: () => runVitest(launch, { name: "unit", cwd: root, env, reports, args: files }),
      http: () => runHttpTests(launch, { data: path.join(folder, "http"), env, reports, args: files }),
      browser: () => runBrowserTests(launch, { data: path.join(folder, "market"), env, reports }),
    };
    const parts = [];
    for (const [name, suite] of Object.entries(suites)) {
      if (kind !== "all" && kind !== name) continue;
      console.log(`\n${name} tests`);
      parts.push(await suite().catch((error) => oneFailed(launch, error)));
    }
    const sums = total(parts);
    line = lastLine(sums);
    broken = sums.broken ?? [];
    return sums.failed > 0 || sums.passed + sums.skipped === 0 ? 1 : 0;
  });
}

/**
 * A suite that could not run at all; the others still do.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {unknown} error
 * @returns {import("../tests/sums.mjs").Sums}
 */
function oneFailed(launch, error) {
  launch.signal.throwIfAborted();
  console.log(`✗ ${sentenceFor(error)}`);
  return { ...nothing, failed: 1 };
}

/**
 * Takes the databases away, and the logs too unless someone has to read them.
 * @param {string} folder
 * @param {boolean} keepLogs
 */
function tidyUp(folder, keepLogs) {
  for (const data of ["http", "market"].map((name) => path.join(folder, name))) {
    const { home } = readRemembered(data);
    for (const part of [path.join(data, "postgres"), home])
      if (part) fs.rmSync(part, { recursive: true, force: true });
  }
  if (!keepLogs) fs.rmSync(folder, { recursive: true, force: true });
}
