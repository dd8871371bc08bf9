import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort, portIsFree } from "../preflight/ports.mjs";
import { LaunchFailure } from "../report/failure.mjs";
import { clearLeftover, ensureCluster, postgresEnvironment, superuser } from "./cluster.mjs";
import { canLogIn } from "./database.mjs";
import { placePostgres, readRemembered, remember } from "./place.mjs";

/** For a small machine that also runs Node, a browser and builds. */
const everyday = {
  shared_buffers: "128MB",
  effective_cache_size: "512MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  max_connections: "60",
  // After a checkpoint the log takes a whole copy of each page that is touched again: with too little room large books post a third slower than small ones.
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
  random_page_cost: "1.1",
  max_parallel_workers_per_gather: "1",
  // Short queries pay more for compiling than they gain.
  jit: "off",
};

/** For tests, whose data nobody misses after a power cut. */
const throwaway = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_wal_size: "512MB",
  max_connections: "150",
};

/**
 * Starts the embedded Postgres of a data folder, stopped cleanly with the launch.
 * @param {Pick<import("../run/launch.mjs").Launch, "signal" | "log" | "onClose" | "fail">} launch
 * @param {object} options
 * @param {string} options.data
 * @param {string} options.password
 * @param {number} [options.port]
 * @param {boolean} [options.durable]
 * @returns {Promise<string>} address of its maintenance database
 */
export async function startPostgres(launch, { data, password, port: wished, durable = true }) {
  const place = await placePostgres(data);
  await ensureCluster(launch, place, password);
  await clearLeftover(place.cluster);
  const port = await choosePort(data, wished);
  const log = path.join(data, "logs", "postgres.log");
  fs.mkdirSync(path.dirname(log), { recursive: true });
  fs.rmSync(log, { force: true });
  const settings = {
    ...everyday,
    ...(durable ? {} : throwaway),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port: String(port),
    timezone: "UTC",
    log_timezone: "UTC",
  };
  const output = fs.openSync(log, "a", 0o600);
  launch.signal.throwIfAborted();
  const child = spawn(
    place.programs.postgres,
    ["-D", place.cluster, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      cwd: path.parse(place.cluster).root,
      env: postgresEnvironment(),
      detached: true,
      stdio: ["ignore", output, output],
      ...place.account,
    },
  );
  fs.closeSync(output);
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit ${code}`));
  });
  closeWith(launch, child, ended);
  const url = embeddedAddress(password, port, "postgres");
  await untilReady(launch, { url, ended, log });
  return url;
}

/**
 * @param {string} password
 * @param {number} port
 * @param {string} database
 */
export function embeddedAddress(password, port, database) {
  return `postgres://${superuser}:${password}@localhost:${port}/${database}`;
}

/**
 * @param {string} data
 * @param {number | undefined} wished
 */
async function choosePort(data, wished) {
  const remembered = readRemembered(data);
  const first = wished ?? remembered.port;
  if (wished && !(await portIsFree(wished))) {
    throw new LaunchFailure(
      `Port ${wished} is already in use: choose another with POSTGRES_PORT, or leave it out.`,
    );
  }
  const port = first && (await portIsFree(first)) ? first : await freePort(54320);
  if (port !== remembered.port) remember(data, { ...remembered, port });
  return port;
}

/**
 * @param {Pick<import("../run/launch.mjs").Launch, "onClose" | "fail">} launch
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<unknown>} ended
 */
function closeWith(launch, child, ended) {
  let closing = false;
  ended.then((how) => {
    if (!closing) launch.fail(new LaunchFailure(`Postgres stopped by itself (${how}).`));
  });
  launch.onClose({
    name: "Postgres",
    async close() {
      closing = true;
      // SIGINT is Postgres' fast shutdown: sessions are ended, everything is written.
      child.kill("SIGINT");
      const patience = new AbortController();
      const overdue = delay(20_000, "overdue", { signal: patience.signal }).catch(() => "");
      if ((await Promise.race([ended, overdue])) === "overdue") child.kill("SIGQUIT");
      patience.abort();
      await ended;
    },
    force: () => child.kill("SIGQUIT"),
  });
}

/**
 * @param {Pick<import("../run/launch.mjs").Launch, "signal">} launch
 * @param {{ url: string, ended: Promise<unknown>, log: string }} server
 */
async function untilReady({ signal }, { url, ended, log }) {
  let over = false;
  ended.then(() => {
    over = true;
  });
  for (let waited = 0; waited < 60_000 && !over; waited += 50) {
    signal.throwIfAborted();
    if (await canLogIn(url)) return;
    await delay(50);
  }
  const last = fs.readFileSync(log, "utf8").trim().split("\n").slice(-3).join(" | ");
  const full = /No space left on device/.test(last);
  throw new LaunchFailure(
    full
      ? "The disk is full: make room and run the same command again, nothing is lost."
      : `Postgres did not start: ${last}`,
  );
}
