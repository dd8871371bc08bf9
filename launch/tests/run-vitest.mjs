import fs from "node:fs";
import path from "node:path";
import { programs } from "../build/programs.mjs";
import { runToEnd } from "../run/run-to-end.mjs";
import { brokenInVitest, heedExit, skippedIn, sumsOfVitest } from "./sums.mjs";
import { leavesOutRedis } from "./tools.mjs";

/**
 * Runs vitest in a folder and sums its report up.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {object} suite
 * @param {string} suite.name
 * @param {string} suite.cwd
 * @param {NodeJS.ProcessEnv} suite.env
 * @param {string} suite.reports folder
 * @param {string[]} [suite.args]
 * @returns {Promise<import("./sums.mjs").Sums>}
 */
export async function runVitest(launch, { name, cwd, env, reports, args = [] }) {
  const file = path.join(reports, `${name}.json`);
  fs.rmSync(file, { force: true });
  const code = await runToEnd(launch, {
    name: `The ${name} run`,
    command: process.execPath,
    args: [
      programs.vitest(),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...args,
    ],
    cwd,
    env,
    show: true,
    accept: [0, 1],
  });
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(fs.readFileSync(file, "utf8"));
  if (leavesOutRedis(env)) for (const name of skippedIn(report)) console.log(`- skipped: ${name}`);
  return heedExit({ ...sumsOfVitest(report), broken: brokenInVitest(report) }, code);
}
