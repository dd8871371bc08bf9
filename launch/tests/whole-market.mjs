import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../preflight/ports.mjs";
import { LaunchFailure } from "../report/failure.mjs";
import { killGroup } from "../run/run-to-end.mjs";

const startScript = fileURLToPath(new URL("../start.mjs", import.meta.url));

/**
 * Opens a whole market as a visitor of a fresh clone gets it, by `npm start`, with a database, ports and a built
 * storefront of its own, so that one's own market may run meanwhile.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {{ data: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ connect: string, close: () => Promise<number> }>} `close` gives the exit code
 */
export async function openMarket(launch, { data, env }) {
  const storefront = await freePort(8100);
  const backend = await freePort(9100);
  const child = spawn(process.execPath, [startScript], {
    env: {
      ...env,
      DASTRANJ_DATA: data,
      STOREFRONT_PORT: String(storefront),
      BACKEND_PORT: String(backend),
      STOREFRONT_URL: "",
      BACKEND_URL: "",
      DATABASE_URL: "",
      POSTGRES_PORT: "",
      STOREFRONT_BUILD: ".next-test",
    },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      launch.log.write(text);
      process.stdout.write(text.replace(/^(?=.)/gm, "  | "));
    });
  }
  const close = () => {
    child.kill("SIGTERM");
    return ended;
  };
  launch.onClose({
    name: "market under test",
    close: async () => void (await close()),
    force: () => killGroup(child.pid, "SIGKILL"),
  });
  const connect = path.join(data, "connect.json");
  let over = false;
  ended.then(() => {
    over = true;
  });
  while (!fs.existsSync(connect)) {
    launch.signal.throwIfAborted();
    if (over) throw new LaunchFailure("The market under test did not open; its own words are above.");
    await delay(200);
  }
  return { connect, close };
}
