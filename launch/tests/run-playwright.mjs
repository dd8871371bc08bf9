import fs from "node:fs";
import path from "node:path";
import { programs } from "../build/programs.mjs";
import { runToEnd } from "../run/run-to-end.mjs";
import { folders } from "../settings.mjs";
import { heedExit, said, sumsOfPlaywright } from "./sums.mjs";

/**
 * Runs the browser tests against a running market.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {{ env: NodeJS.ProcessEnv, reports: string }} options
 * @returns {Promise<import("./sums.mjs").Sums>}
 */
export async function runPlaywright(launch, { env, reports }) {
  const { code, report } = await playwright(launch, ["--reporter=list,json"], { env, reports, show: true });
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.suites.flatMap((suite) => brokenIn(suite, []));
  return heedExit({ ...sumsOfPlaywright(report), broken }, code);
}

/**
 * The names of the browser tests, without running them.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {{ env: NodeJS.ProcessEnv, reports: string }} options
 * @returns {Promise<string[]>}
 */
export async function listPlaywright(launch, { env, reports }) {
  const { report } = await playwright(launch, ["--list", "--reporter=json"], { env, reports, show: false });
  return report ? report.suites.flatMap((suite) => titlesIn(suite, [])) : [];
}

/**
 * @typedef {{ results?: { error?: { message?: string } }[] }} Tried
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string, ok: boolean, tests: Tried[] }[] }} Suite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[], suites: Suite[] }} Report
 */

/**
 * @param {Suite} suite
 * @param {string[]} above
 * @returns {string[]}
 */
function titlesIn({ title, suites = [], specs = [] }, above) {
  const here = [...above, title];
  return [
    ...specs.flatMap((spec) => spec.tests.map(() => [...here, spec.title].join(" › "))),
    ...suites.flatMap((inner) => titlesIn(inner, here)),
  ];
}

/**
 * @param {Suite} suite
 * @param {string[]} above
 * @returns {string[]}
 */
function brokenIn({ title, suites = [], specs = [] }, above) {
  const here = [...above, title];
  return [
    ...specs
      .filter(({ ok }) => !ok)
      .map((spec) => {
        const results = spec.tests.flatMap((test) => test.results ?? []);
        return said([...here, spec.title].join(" › "), results.find(({ error }) => error)?.error?.message);
      }),
    ...suites.flatMap((inner) => brokenIn(inner, here)),
  ];
}

/**
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, reports: string, show: boolean }} options
 * @returns {Promise<{ code: number, report: Report | undefined }>}
 */
async function playwright(launch, args, { env, reports, show }) {
  const file = path.join(reports, "browser.json");
  fs.rmSync(file, { force: true });
  const code = await runToEnd(launch, {
    name: "The browser run",
    command: process.execPath,
    args: [programs.playwright(), "test", "--config=playwright.config.ts", ...args],
    cwd: folders.storefront,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    show,
    accept: [0, 1],
  });
  return { code, report: fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined };
}
