import fs from "node:fs";
import path from "node:path";
import { fingerprint } from "../build/fingerprint.mjs";
import { medusaPlugins } from "../build/plugin-sources.mjs";
import { programs } from "../build/programs.mjs";
import { keep, recall } from "../postgres/remembered-state.mjs";
import { LaunchFailure } from "../report/failure.mjs";
import { folders, root } from "../settings.mjs";
import { runToEnd } from "./run-to-end.mjs";

/**
 * @typedef {object} SeedReport
 * @property {string} publishableKey
 * @property {{ role: string, name: string, email: string, password: string, signInAt: "admin" | "seller" | "shop" }[]} logins
 */

/**
 * Where Medusa's command line runs: the built server, or the sources in development.
 * @typedef {{ cwd: string, seed: string, env: NodeJS.ProcessEnv }} Workshop
 */

/**
 * The built server, as `npm start` uses it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Workshop}
 */
export function builtWorkshop(env) {
  return { cwd: folders.builtBackend, seed: "./src/seed/index.js", env };
}

/**
 * The TypeScript sources, as `npm run dev` uses them.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Workshop}
 */
export function sourceWorkshop(env) {
  return { cwd: folders.backend, seed: "./src/seed/index.ts", env };
}

/**
 * Brings the database to the schema of this code; skipped when it was brought there before.
 * @param {import("./launch.mjs").Launch} launch
 * @param {string} databaseUrl
 * @param {Workshop} workshop
 */
export async function migrate(launch, databaseUrl, workshop) {
  await launch.steps.run("Migrate the database", async (step) => {
    const schema = schemaFingerprint();
    if ((await recall(databaseUrl, "migrated")) === schema) return step.result("up to date");
    await medusa(launch, workshop, ["db:migrate", "--execute-safe-links"], "The migration", step.note);
    await keep(databaseUrl, "migrated", schema);
  });
}

/**
 * Fills a new database with the demonstration market. A seed that was cut short is not recorded, so it is repeated,
 * and repeating it doubles nothing.
 * @param {import("./launch.mjs").Launch} launch
 * @param {string} databaseUrl
 * @param {Workshop} workshop
 * @param {{ again?: boolean }} [options]
 * @returns {Promise<SeedReport>}
 */
export function seed(launch, databaseUrl, workshop, { again = false } = {}) {
  const file = path.join(launch.settings.data, "seed.json");
  return launch.steps.run("Seed the market", async (step) => {
    const before = readReport(file);
    if (!again && before && (await recall(databaseUrl, "seeded"))) {
      step.result("already there");
      return before;
    }
    // No background work while it writes thousands of rows: the server does it when it starts.
    const quiet = { ...workshop, env: { ...workshop.env, WORKER_MODE: "server" } };
    await medusa(launch, quiet, ["exec", workshop.seed], "The seed", step.note);
    const report = readReport(file);
    if (!report) throw new LaunchFailure("The seed ended without its report: run `npm run seed`.");
    fs.chmodSync(file, 0o600);
    await keep(databaseUrl, "seeded", new Date().toISOString());
    return report;
  });
}

/**
 * @param {string} file
 * @returns {SeedReport | undefined}
 */
function readReport(file) {
  try {
    const report = JSON.parse(fs.readFileSync(file, "utf8"));
    return report.publishableKey && Array.isArray(report.logins) ? report : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {import("./launch.mjs").Launch} launch
 * @param {Workshop} workshop
 * @param {string[]} args
 * @param {string} name
 * @param {(line: string) => void} onLine
 */
function medusa(launch, { cwd, env }, args, name, onLine) {
  return runToEnd(launch, {
    name,
    command: process.execPath,
    args: [programs.medusa(), ...args],
    cwd,
    env,
    onLine,
  });
}

/**
 * Runs one of Medusa's commands beside whatever runs, and passes on what it says.
 * @param {import("./launch.mjs").Launch} launch
 * @param {Workshop} workshop
 * @param {string[]} args
 * @returns {Promise<number>} its exit code: 1 says that what it found is not well
 */
export function inWorkshop(launch, { cwd, env }, args) {
  return runToEnd(launch, {
    name: "The command",
    command: process.execPath,
    args: [programs.medusa(), ...args],
    cwd,
    env: { ...env, WORKER_MODE: "server", LOG_LEVEL: "warn" },
    accept: [0, 1],
    show: true,
  });
}

/** Everything that decides the schema: migrations, links, search indexes, the configuration, and Medusa's own version. */
function schemaFingerprint() {
  const sources = ["backend/src", ...medusaPlugins().map((name) => `plugins/${name}/src`)];
  const ours = sources.flatMap((source) => [
    ...["links", "search", "migration-scripts"].map((part) => path.join(source, part)),
    ...modulesIn(path.join(root, source)).map((name) => path.join(source, "modules", name, "migrations")),
  ]);
  const manifest = path.join(path.dirname(programs.medusa()), "package.json");
  const { version } = JSON.parse(fs.readFileSync(manifest, "utf8"));
  return fingerprint(root, [...ours, "backend/medusa-config.ts"], { medusa: version });
}

/** @param {string} source */
function modulesIn(source) {
  const folder = path.join(source, "modules");
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}
