import fs from "node:fs";
import { backendIsBuilt, buildBackendQuietly, buildPlugins } from "../build/build-backend.mjs";
import { buildStorefront } from "../build/build-storefront.mjs";
import { programs } from "../build/programs.mjs";
import { requireReachable } from "../postgres/database.mjs";
import { requireSpace } from "../preflight/disk-space.mjs";
import { installPackages } from "../preflight/install.mjs";
import { requireFreePort } from "../preflight/ports.mjs";
import { readSecrets } from "../preflight/secrets.mjs";
import { LaunchFailure } from "../report/failure.mjs";
import { connectFile, welcome, writeConnect } from "../report/welcome.mjs";
import { backendEnvironment, storefrontEnvironment } from "../run/environment.mjs";
import { builtWorkshop, migrate, seed, sourceWorkshop } from "../run/fill-database.mjs";
import { runLaunch } from "../run/launch.mjs";
import { openDatabase } from "../run/open-database.mjs";
import { serve, untilItAnswers } from "../run/serve.mjs";
import { folders, root } from "../settings.mjs";

/** `npm start`: from a fresh clone to an open market, then waits until it is stopped. */
export function run() {
  return runLaunch("start", async (launch) => {
    const begun = Date.now();
    // Its presence means: open now.
    fs.rmSync(connectFile(launch.settings), { force: true });
    const secrets = await prepare(launch);
    await installPackages(root, launch);
    await requireRedisToAnswer(process.env.REDIS_URL);
    const databaseUrl = await openDatabase(launch, secrets);
    const env = backendEnvironment(launch.settings, secrets, databaseUrl);
    await buildPlugins(launch);
    const report = await fillWhileBuilding(launch, databaseUrl, env);
    await startBackend(launch, env);
    await openStorefront(launch, secrets, report.publishableKey);
    writeConnect(launch.settings, report);
    console.log(`\n${welcome(launch.settings, report.logins)}`);
    console.log(`\nReady after ${((Date.now() - begun) / 1000).toFixed(1)} s. Ctrl-C stops everything.`);
    await new Promise(() => {});
  });
}

/**
 * Medusa would wait for a Redis that is not there for ever.
 * @param {string | undefined} url
 */
async function requireRedisToAnswer(url) {
  if (!url) return;
  // Loaded here, because before the first install there is no such package.
  const { requireRedis } = await import("../../backend/redis-answers.mjs");
  await requireRedis(url).catch((/** @type {Error} */ error) => {
    throw new LaunchFailure(error.message);
  });
}

/**
 * Migrates and seeds. On a first start that takes as long as building the backend, which needs neither: so it is
 * built meanwhile, and the database is filled from its sources.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {string} databaseUrl
 * @param {NodeJS.ProcessEnv} env
 */
async function fillWhileBuilding(launch, databaseUrl, env) {
  if (backendIsBuilt()) return fill(launch, databaseUrl, builtWorkshop(env));
  const building = buildBackendQuietly(launch);
  building.catch(() => {});
  const report = await fill(launch, databaseUrl, sourceWorkshop(env));
  await launch.steps.run("Build backend (begun meanwhile)", () => building);
  return report;
}

/**
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {string} databaseUrl
 * @param {import("../run/fill-database.mjs").Workshop} workshop
 */
async function fill(launch, databaseUrl, workshop) {
  await migrate(launch, databaseUrl, workshop);
  return seed(launch, databaseUrl, workshop);
}

/**
 * All that can be refused at once, before anything takes time.
 * @param {import("../run/launch.mjs").Launch} launch
 */
export async function prepare({ settings, leftover }) {
  // Servers of a killed start are just noticing that they have to leave.
  const patience = leftover ? 8000 : 0;
  await requireFreePort(settings.storefrontPort, "STOREFRONT_PORT", patience);
  await requireFreePort(settings.backendPort, "BACKEND_PORT", patience);
  requireSpace(settings.data, 300);
  if (settings.databaseUrl) await requireReachable(settings.databaseUrl);
  return readSecrets({ data: settings.data, env: process.env, production: settings.production });
}

/**
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {NodeJS.ProcessEnv} env
 */
async function startBackend(launch, env) {
  const { backendPort } = launch.settings;
  await launch.steps.run("Start the backend", async () => {
    const { failed } = serve(launch, {
      name: "backend",
      args: [programs.medusa(), "start", "--port", String(backendPort)],
      cwd: folders.builtBackend,
      env,
    });
    await untilItAnswers(launch, { name: "backend", url: `http://localhost:${backendPort}/health`, failed });
  });
}

/**
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {import("../preflight/secrets.mjs").Secrets} secrets
 * @param {string} publishableKey
 */
async function openStorefront(launch, secrets, publishableKey) {
  const { storefrontPort } = launch.settings;
  const env = storefrontEnvironment(launch.settings, secrets, publishableKey);
  const builtNow = await buildStorefront(launch, env);
  await launch.steps.run("Start the storefront", async () => {
    const { failed } = serve(launch, {
      name: "storefront",
      args: [programs.next(), "start", "--port", String(storefrontPort)],
      cwd: folders.storefront,
      env,
    });
    const here = `http://localhost:${storefrontPort}`;
    await untilItAnswers(launch, { name: "storefront", url: `${here}/`, failed });
    // The pages were made earlier; what changed since is fetched at the next visit.
    if (!builtNow) await refreshPages(here, secrets.REVALIDATE_SECRET, launch.log);
  });
}

/**
 * @param {string} storefront
 * @param {string} secret
 * @param {import("../run/launch.mjs").Launch["log"]} log
 */
async function refreshPages(storefront, secret, log) {
  const response = await fetch(`${storefront}/api/revalidate`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
    body: JSON.stringify({ tags: ["catalogue"] }),
  });
  log.write(`POST /api/revalidate: ${response.status}\n`);
}
