import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { nobody } from "../../launch/postgres/account.mjs";
import { freePort } from "../../launch/preflight/ports.mjs";
import { unpackMeilisearch } from "../../launch/tests/meilisearch.mjs";

/**
 * A Meilisearch of one's own, on loopback, with a data folder that goes with it.
 * @typedef {object} OwnMeilisearch
 * @property {string} url
 * @property {string} key
 * @property {() => Promise<void>} kill ends it as a power cut would; it keeps what it knows
 * @property {() => Promise<void>} start starts it again, with what it knew
 * @property {() => Promise<void>} lose kills it and starts it again, empty
 * @property {() => Promise<void>} hang lets it hold its connections and answer nothing
 * @property {() => Promise<void>} wake lets it go on
 * @property {() => Promise<void>} stop ends it, and takes its folder away
 */

/** As `docker-compose.yml` has it: left alone, it fills with half of the processors. */
const SETTINGS = ["--no-analytics", "--max-indexing-threads", "4"];

/**
 * @param {string} [program] where it is unpacked already
 * @returns {Promise<OwnMeilisearch>}
 */
export async function startMeilisearch(program) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dastranj-meilisearch-"));
  const data = path.join(folder, "data");
  const account = process.getuid?.() === 0 ? nobody() : undefined;
  fs.chmodSync(folder, 0o755);
  const command = program ?? unpackMeilisearch(folder);
  const empty = () => {
    fs.rmSync(data, { recursive: true, force: true });
    fs.mkdirSync(data);
    if (account) fs.chownSync(data, account.uid, account.gid);
  };
  empty();
  const port = await freePort(57_700);
  const key = randomBytes(16).toString("hex");
  const url = `http://127.0.0.1:${port}`;
  const start = () =>
    open(url, () =>
      spawn(command, [...SETTINGS, "--http-addr", `127.0.0.1:${port}`, "--master-key", key], {
        cwd: data,
        env: {},
        stdio: "ignore",
        ...account,
      }),
    );
  let child = await start();
  process.once("exit", () => child.kill("SIGKILL"));
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
  const again = async () => {
    child = await start();
  };
  return {
    url,
    key,
    kill,
    start: again,
    async lose() {
      await kill();
      empty();
      await again();
    },
    hang: async () => void child.kill("SIGSTOP"),
    wake: async () => void child.kill("SIGCONT"),
    async stop() {
      await kill();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string} url
 * @param {() => import("node:child_process").ChildProcess} spawned
 */
async function open(url, spawned) {
  const child = spawned();
  const failed = once(child, "error").then(([error]) => {
    throw new Error(`Meilisearch could not be started: ${error.message}`);
  });
  const answers = async () => (await fetch(`${url}/health`).catch(() => undefined))?.ok;
  for (let tries = 0; tries < 400 && child.exitCode === null; tries++) {
    if (await Promise.race([answers(), failed])) return child;
    await new Promise((again) => setTimeout(again, 25));
  }
  child.kill("SIGKILL");
  throw new Error(`Meilisearch did not answer at ${url} within 10 s.`);
}
