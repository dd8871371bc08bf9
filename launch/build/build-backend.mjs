import fs from "node:fs";
import path from "node:path";
import { runToEnd } from "../run/run-to-end.mjs";
import { folders, root } from "../settings.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { medusaPlugins, pluginRooms, unlinkSources } from "./plugin-sources.mjs";
import { programs, quietly } from "./programs.mjs";

const shared = ["package-lock.json", "tsconfig.base.json", "tsconfig.medusa.json"];

/**
 * Builds the plugins and the backend with its admin, if anything they are made of has changed. Each built folder
 * carries the fingerprint of its sources, so a folder that was replaced, half built or deleted is built again.
 * @param {import("../run/launch.mjs").Launch} launch
 */
export async function buildBackend(launch) {
  await launch.steps.run("Build plugins and backend", async (step) => {
    const rooms = builtRooms();
    if (rooms.every(isBuilt)) return step.result("unchanged");
    unlinkSources();
    // A folder whose sources changed is emptied: a file that is no longer made must not stay and be loaded.
    for (const room of rooms) if (!isBuilt(room)) fs.rmSync(room.output, { recursive: true, force: true });
    const total = rooms.length;
    let finished = 0;
    await runToEnd(launch, {
      name: "The build",
      command: process.execPath,
      args: [
        programs.turbo(),
        "run",
        "build",
        "--filter=@dastranj/backend...",
        "--concurrency=2",
        "--output-logs=full",
        "--no-daemon",
      ],
      cwd: root,
      env: buildEnvironment(),
      onLine(line) {
        if (/:build: cache (miss|hit)/.test(line)) finished += 1;
        step.note(
          `${Math.min(finished, total)} of ${total}  ${line.replace(/^@dastranj\/(\S+):build:\s*/, "$1: ")}`,
        );
      },
    });
    for (const room of rooms) fs.writeFileSync(stampOf(room), room.fingerprint);
  });
}

/** The environment of a build: a wish for production must not reach tools that then leave out their own parts. */
function buildEnvironment() {
  const { NODE_ENV: _, ...env } = process.env;
  return { ...env, ...quietly };
}

/** @typedef {{ output: string, fingerprint: string }} Room */

/** @returns {Room[]} */
function builtRooms() {
  const plugins = pluginRooms().map((name) => path.join("plugins", name));
  // Plugins use one another's contracts, so each is judged by all: they are few and built rarely.
  const ofPlugins = fingerprint(root, [...plugins, ...shared]);
  const loaded = medusaPlugins();
  return [
    ...pluginRooms().map((name) => ({
      output: path.join(folders.plugins, name, ...(loaded.includes(name) ? [".medusa", "server"] : ["dist"])),
      fingerprint: ofPlugins,
    })),
    { output: folders.builtBackend, fingerprint: fingerprint(root, [...plugins, "backend", ...shared]) },
  ];
}

/** @param {Room} room */
function stampOf(room) {
  return path.join(room.output, ".built-from");
}

/** @param {Room} room */
function isBuilt(room) {
  try {
    return fs.readFileSync(stampOf(room), "utf8") === room.fingerprint;
  } catch {
    return false;
  }
}
