import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort, portIsFree } from "../../launch/preflight/ports.mjs";

/**
 * A Redis of one's own that remembers nothing when it is killed.
 * @typedef {object} OwnRedis
 * @property {string} url
 * @property {() => Promise<void>} lose kills it and starts it again, empty
 * @property {() => void} hang takes questions and answers none, until it goes on
 * @property {() => void} goOn
 * @property {() => Promise<void>} stop
 */

/** @returns {Promise<OwnRedis>} */
export async function startRedis() {
  const port = await freePort(63_790);
  let child = await open(port);
  // It does not outlive whoever started it and failed.
  process.once("exit", () => child.kill("SIGKILL"));
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    async lose() {
      await stop();
      child = await open(port);
    },
    hang: () => void child.kill("SIGSTOP"),
    goOn: () => void child.kill("SIGCONT"),
    stop,
  };
}

/** @param {number} port */
async function open(port) {
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", args, { stdio: "ignore" });
  const failed = once(child, "error").then(([error]) => {
    throw new Error(`redis-server could not be started: ${error.message}`);
  });
  for (let tries = 0; tries < 200; tries++) {
    if (!(await Promise.race([portIsFree(port), failed]))) return child;
    await new Promise((again) => setTimeout(again, 25));
  }
  throw new Error(`redis-server did not answer on port ${port} within 5 s.`);
}
