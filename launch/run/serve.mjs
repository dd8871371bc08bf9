import { spawn } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { LaunchFailure } from "../report/failure.mjs";
import { onLeash } from "./leash.mjs";
import { killGroup } from "./run-to-end.mjs";

/**
 * Starts a Node server that runs until the launch is closed. When it stops by itself, everything stops.
 * @param {import("./launch.mjs").Launch} launch
 * @param {object} server
 * @param {string} server.name
 * @param {string[]} server.args script and arguments
 * @param {string} server.cwd
 * @param {NodeJS.ProcessEnv} server.env
 * @param {boolean} [server.group] signal its children too, for watchers that fork
 * @param {(text: string) => void} [server.onText] its output, besides the log
 * @returns {{ pid: number | undefined, failed: Promise<never> }}
 */
export function serve(launch, { name, args, cwd, env, group = false, onText }) {
  launch.signal.throwIfAborted();
  const leashed = onLeash(args, env);
  const child = spawn(process.execPath, leashed.args, {
    cwd,
    env: leashed.env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      launch.log.write(text);
      onText?.(text);
    });
  }
  let closing = false;
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit ${code}`));
  });
  const failed = ended.then((how) => {
    const failure = new LaunchFailure(`The ${name} stopped by itself (${how}).`);
    if (!closing) launch.fail(failure);
    throw failure;
  });
  failed.catch(() => {});
  launch.onClose({
    name,
    async close() {
      closing = true;
      if (group) killGroup(child.pid, "SIGTERM");
      else child.kill("SIGTERM");
      const patience = new AbortController();
      const overdue = delay(8000, "overdue", { signal: patience.signal }).catch(() => "");
      if ((await Promise.race([ended, overdue])) === "overdue") killGroup(child.pid, "SIGKILL");
      patience.abort();
      await ended;
      // Whatever a watcher forked and left behind.
      killGroup(child.pid, "SIGKILL");
    },
    force: () => killGroup(child.pid, "SIGKILL"),
  });
  return { pid: child.pid, failed };
}

/**
 * Waits until an address answers well.
 * @param {import("./launch.mjs").Launch} launch
 * @param {object} server
 * @param {string} server.name
 * @param {string} server.url
 * @param {Promise<never>} server.failed
 * @param {number} [server.patience] seconds
 */
export async function untilItAnswers(launch, { name, url, failed, patience = 120 }) {
  const deadline = Date.now() + patience * 1000;
  let last = "no answer";
  while (Date.now() < deadline) {
    launch.signal.throwIfAborted();
    const status = await Promise.race([statusOf(url), failed]);
    if (typeof status === "number" && status < 400) return;
    last = String(status);
    await delay(150);
  }
  throw new LaunchFailure(`The ${name} did not answer well at ${url} within ${patience} s (last: ${last}).`);
}

/**
 * @param {string} url
 * @returns {Promise<number | string>}
 */
async function statusOf(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000), redirect: "manual" });
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
