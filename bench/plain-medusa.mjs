import { spawn } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { BenchRefusal } from "./connection.mjs";

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

/**
 * Medusa as it comes, without a plugin of ours, over the same database: what our figures are held against.
 * @param {string} databaseUrl
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPlainMedusa(databaseUrl) {
  const folder = await mkdtemp(join(tmpdir(), "dastranj-plain-medusa-"));
  await symlink(modules, join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), manifest);
  await writeFile(join(folder, "medusa-config.js"), config);
  const port = await freePort();
  const command = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js");
  const child = spawn(process.execPath, [command, "start", "--port", String(port)], {
    cwd: folder,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      NODE_ENV: "production",
      MEDUSA_DISABLE_TELEMETRY: "true",
    },
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
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}`;
  for (let patience = 120; patience > 0 && child.exitCode === null; patience -= 1) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return { url, stop };
    await delay(500);
  }
  await stop();
  throw new BenchRefusal(`Plain Medusa did not start beside ours:\n${said}`);
}

// Medusa's command line asks for the dependency before it works in a folder.
const manifest = JSON.stringify({ name: "plain", dependencies: { "@medusajs/medusa": "*" } });

const config = `
const { defineConfig } = require("@medusajs/framework/utils");
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { ssl: false, connection: { ssl: false } },
    http: { storeCors: "*", adminCors: "*", authCors: "*", jwtSecret: "plain", cookieSecret: "plain" },
  },
  admin: { disable: true },
});
`;

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
