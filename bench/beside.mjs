import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { onLeash } from "../launch/run/leash.mjs";
import { BenchRefusal } from "./connection.mjs";

const STOPS_WITHIN_MS = 8000;

/** How much of what it wrote is remembered. */
const REMEMBERED = 500_000;
const LAST = 2000;

/**
 * A server of its own process.
 * @typedef {object} Beside
 * @property {string} url
 * @property {number} pid
 * @property {() => string} said the last it wrote
 * @property {() => string} wrote much more of it
 * @property {() => Promise<void>} stop asks it to end, and waits until it has
 * @property {() => Promise<void>} kill ends it as a power cut would
 */

/**
 * Starts it on a free port and waits until it answers.
 * @param {object} server
 * @param {string} server.name as a sentence calls it
 * @param {(port: number) => string[]} server.command what Node runs, with its arguments
 * @param {string} server.folder where it runs
 * @param {Record<string, string>} [server.env]
 * @param {string} server.answersAt a path that answers once it is ready
 * @param {() => Promise<void>} server.clear called when it has stopped
 * @returns {Promise<Beside>}
 */
export async function startBeside({ name, command, folder, env = {}, answersAt, clear }) {
  const port = await freePort();
  const leashed = onLeash(command(port), { ...process.env, NODE_ENV: "production", ...env });
  const child = spawn(process.execPath, leashed.args, {
    cwd: folder,
    env: leashed.env,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      said = (said + text).slice(-REMEMBERED);
    });
  }
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    const overdue = setTimeout(() => child.kill("SIGKILL"), STOPS_WITHIN_MS);
    await ended;
    clearTimeout(overdue);
    await clear();
  };
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
    await clear();
  };
  const url = `http://localhost:${port}`;
  for (let patience = 120; patience > 0 && child.exitCode === null; patience -= 1) {
    const answer = await fetch(`${url}${answersAt}`).catch(() => undefined);
    if (answer?.ok) {
      return { url, pid: Number(child.pid), said: () => said.slice(-LAST), wrote: () => said, stop, kill };
    }
    await delay(500);
  }
  await stop();
  throw new BenchRefusal(`${name} did not start beside ours:\n${said.slice(-LAST)}`);
}

/** @returns {Promise<number>} a port that nobody uses now, picked by the machine so that two who ask get two */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}
