import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { buildBackend, buildPlugins } from "../../launch/build/build-backend.mjs";
import { programs, quietly } from "../../launch/build/programs.mjs";
import { withDatabase } from "../../launch/postgres/database.mjs";
import { startPostgres } from "../../launch/postgres/server.mjs";
import { runLaunch } from "../../launch/run/launch.mjs";
import { runToEnd } from "../../launch/run/run-to-end.mjs";
import { folders } from "../../launch/settings.mjs";
import { startRedis } from "./redis.mjs";
import { secrets } from "./secrets.mjs";

/**
 * A Postgres with the market's tables and a Redis, both thrown away afterwards.
 * @typedef {object} Ground
 * @property {string} databaseUrl
 * @property {import("../../launch/run/launch.mjs").Launch} launch
 * @property {string} folder thrown away afterwards
 * @property {(awayMs?: number) => Promise<void>} restartPostgres ends its sessions, stops it, and starts it again
 * @property {import("./redis.mjs").OwnRedis} redis
 * @property {(name: string, args: string[], env?: NodeJS.ProcessEnv) => Promise<unknown>} command runs one of Medusa's
 */

/**
 * Runs work on ground of its own, and ends the process with 1 when the work answers false.
 * @param {string} name
 * @param {object} options
 * @param {boolean} options.durable Postgres writes through to the disk, as it does for users
 * @param {NodeJS.WriteStream} [options.output] where the steps are told
 * @param {(ground: Ground) => Promise<boolean>} work
 */
export function onOwnGround(name, { durable, output }, work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `dastranj-${name}-`));
  // Postgres runs as another user when root calls.
  fs.chmodSync(folder, 0o755);
  process.env.DASTRANJ_DATA = path.join(folder, "runner");
  process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  const run = async (/** @type {import("../../launch/run/launch.mjs").Launch} */ launch) => {
    await buildPlugins(launch);
    await buildBackend(launch);
    const data = path.join(folder, "data");
    fs.mkdirSync(data);
    const { server, restart } = await startRestartable(launch, { data, password: "throw-away", durable });
    await withDatabase(server, (client) => client.query("create database market"));
    const databaseUrl = server.replace(/\/postgres$/, "/market");
    const command = (/** @type {string} */ name, /** @type {string[]} */ args, env = {}) =>
      runToEnd(launch, {
        name,
        command: process.execPath,
        args: [programs.medusa(), ...args],
        cwd: folders.builtBackend,
        env: { ...process.env, ...quietly, ...secrets, DATABASE_URL: databaseUrl, ...env },
      });
    await command("The migration", ["db:migrate", "--execute-safe-links"]);
    const redis = await startRedis();
    launch.onClose({ name: "Redis", close: redis.stop, force: () => void redis.stop() });
    return (await work({ launch, databaseUrl, folder, redis, restartPostgres: restart, command })) ? 0 : 1;
  };
  return runLaunch(name, run, { output });
}

/**
 * A Postgres that may be stopped and started again without ending the run.
 * @param {import("../../launch/run/launch.mjs").Launch} launch
 * @param {Parameters<typeof startPostgres>[1]} options
 */
async function startRestartable(launch, options) {
  const { signal, log } = launch;
  /** @type {Parameters<typeof launch.onClose>[0]} */
  let running;
  const within = {
    signal,
    log,
    fail: launch.fail,
    onClose: (/** @type {typeof running} */ server) => {
      running = server;
    },
  };
  const server = await startPostgres(within, options);
  launch.onClose({ name: "Postgres", close: () => running.close(), force: () => running.force() });
  const restart = async (awayMs = 0) => {
    await running.close();
    await delay(awayMs);
    await startPostgres(within, options);
  };
  return { server, restart };
}
