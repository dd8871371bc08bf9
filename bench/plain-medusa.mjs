import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { boundedHeap } from "../launch/run/heap.mjs";
import { startBeside } from "./beside.mjs";

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

/**
 * Medusa as it comes, without a plugin of ours, over the same database and with the same options of Node: what our figures are
 * held against.
 * @param {string} databaseUrl
 */
export async function startPlainMedusa(databaseUrl) {
  const folder = await mkdtemp(join(tmpdir(), "dastranj-plain-medusa-"));
  await symlink(modules, join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), manifest);
  await writeFile(join(folder, "medusa-config.js"), config);
  const medusa = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js");
  return startBeside({
    name: "Plain Medusa",
    command: (port) => [medusa, "start", "--port", String(port)],
    folder,
    env: { ...boundedHeap(process.env), DATABASE_URL: databaseUrl, MEDUSA_DISABLE_TELEMETRY: "true" },
    answersAt: "/health",
    clear: () => rm(folder, { recursive: true, force: true }),
  });
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
