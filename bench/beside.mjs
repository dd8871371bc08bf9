import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { BenchRefusal } from "./connection.mjs";

/**
 * A server started beside the market, to hold our figures against.
 * @typedef {{ url: string, stop: () => Promise<void> }} Beside
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
  const child = spawn(process.execPath, command(port), {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      said = (said + text).slice(-2000);
    });
  }
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await Promise.race([ended, delay(5000).then(() => child.kill("SIGKILL"))]);
    await clear();
  };
  const url = `http://localhost:${port}`;
  for (let patience = 120; patience > 0 && child.exitCode === null; patience -= 1) {
    const answer = await fetch(`${url}${answersAt}`).catch(() => undefined);
    if (answer?.ok) return { url, stop };
    await delay(500);
  }
  await stop();
  throw new BenchRefusal(`${name} did not start beside ours:\n${said}`);
}

/** @returns {Promise<number>} a port of the range that the benchmarks use */
async function freePort() {
  for (let port = 9500; port < 9600; port += 1) {
    const server = createServer();
    const free = await new Promise((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, () => resolve(true));
    });
    server.close();
    if (free) return port;
  }
  throw new BenchRefusal("No free port between 9500 and 9599.");
}
