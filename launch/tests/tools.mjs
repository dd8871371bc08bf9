import fs from "node:fs";
import path from "node:path";

const chromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const chromiumPlaces = [
  "/usr/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** What installs a tool that tests need from outside of npm. */
export const installs = {
  chromium: "sudo apt-get install -y --no-install-recommends chromium (or set CHROMIUM_PATH)",
  "redis-server": "sudo apt-get install -y --no-install-recommends redis-server",
};

/**
 * The Chromium to test with: the one named by CHROMIUM_PATH, else one on this machine.
 * @param {NodeJS.ProcessEnv} env
 * @param {(file: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function findChromium(env, exists = fs.existsSync) {
  if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  return [...chromiumNames.flatMap((name) => onPath(name, env)), ...chromiumPlaces].find(exists);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {(file: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function findRedis(env, exists = fs.existsSync) {
  return onPath("redis-server", env).find(exists);
}

/**
 * Whether tests that need Redis are left out. Where everything must run they are not, and fail.
 * @param {NodeJS.ProcessEnv} env
 */
export function leavesOutRedis(env) {
  return !findRedis(env) && env.CI !== "true";
}

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
function onPath(name, env) {
  return (env.PATH ?? "")
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, name));
}
