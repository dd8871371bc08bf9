import fs from "node:fs";
import path from "node:path";
import { runToEnd } from "../run/run-to-end.mjs";
import { folders, root } from "../settings.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { medusaPlugins, pluginRooms, unlinkSources } from "./plugin-sources.mjs";
import { programs, quietly } from "./programs.mjs";

const shared = ["package-lock.json", "tsconfig.base.json", "tsconfig.medusa.json"];

/**
 * Builds the plugins if anything they are made of has changed. Each built folder carries the fingerprint of its
 * sources, so a folder that was replaced, half built or deleted is built again.
 * @param {import("../run/launch.mjs").Launch} launch
 */
export async function buildPlugins(launch) {
  await launch.steps.run("Build plugins", async (step) => {
    const rooms = pluginOutputs();
    if (rooms.every(isBuilt)) return step.result("unchanged");
    unlinkSources();
    await build(launch, rooms, ["--filter=@dastranj/backend^...", "--concurrency=2"], step.note);
  });
}

/**
 * Builds the backend with its admin if anything it is made of has changed.
 * @param {import("../run/launch.mjs").Launch} launch
 */
export async function buildBackend(launch) {
  await launch.steps.run("Build backend", async (step) => {
    if (backendIsBuilt()) return step.result("unchanged");
    await buildBackendQuietly(launch, step.note);
  });
}

/** Whether the built backend is that of these sources. */
export function backendIsBuilt() {
  return isBuilt(backendOutput());
}

/**
 * The same without a line of its own, so that other steps can go on meanwhile.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {(line: string) => void} [note]
 */
export async function buildBackendQuietly(launch, note) {
  // Only this one task: putting the plugins' cached results back would pull them away from under those who read them.
  await build(launch, [backendOutput()], ["--filter=@dastranj/backend", "--only"], note);
}

/**
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {Room[]} rooms
 * @param {string[]} which
 * @param {(line: string) => void} [note]
 */
async function build(launch, rooms, which, note) {
  // A folder whose sources changed is emptied: a file that is no longer made must not stay and be loaded.
  for (const room of rooms) if (!isBuilt(room)) fs.rmSync(room.output, { recursive: true, force: true });
  await runToEnd(launch, {
    name: "The build",
    command: process.execPath,
    args: [programs.turbo(), "run", "build", ...which, "--output-logs=full", "--no-daemon"],
    cwd: root,
    env: buildEnvironment(),
    onLine: (line) => note?.(line.replace(/^@dastranj\/(\S+):build:\s*/, "$1: ")),
  });
  for (const room of rooms) fs.writeFileSync(stampOf(room), room.fingerprint);
}

/** The environment of a build: a wish for production must not reach tools that then leave out their own parts. */
function buildEnvironment() {
  const { NODE_ENV: _, ...env } = process.env;
  return { ...env, ...quietly };
}

/** @typedef {{ output: string, fingerprint: string }} Room */

const pluginFolders = () => pluginRooms().map((name) => path.join("plugins", name));

/** @returns {Room[]} */
function pluginOutputs() {
  // Plugins use one another's contracts, so each is judged by all: they are few and built rarely.
  const ofAll = fingerprint(root, [...pluginFolders(), ...shared]);
  const loaded = medusaPlugins();
  return pluginRooms().map((name) => ({
    output: path.join(folders.plugins, name, ...(loaded.includes(name) ? [".medusa", "server"] : ["dist"])),
    fingerprint: ofAll,
  }));
}

/** @returns {Room} */
function backendOutput() {
  return {
    output: folders.builtBackend,
    fingerprint: fingerprint(root, [...pluginFolders(), "backend", ...shared]),
  };
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
