import fs from "node:fs";
import path from "node:path";
import { runToEnd } from "../run/run-to-end.mjs";
import { folders, root } from "../settings.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { pluginRooms } from "./plugin-sources.mjs";
import { programs } from "./programs.mjs";

/**
 * Builds the storefront if its sources, or what its static pages are made with, have changed. Its pages are filled
 * from the running backend.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it was built now
 */
export function buildStorefront(launch, env) {
  return launch.steps.run("Build storefront", async (step) => {
    const { storefrontBuild } = launch.settings;
    const output = path.join(folders.storefront, storefrontBuild);
    const stamp = path.join(output, ".built-from");
    const now = storefrontFingerprint(env);
    if (readIfThere(stamp) === now) {
      step.result("unchanged");
      return false;
    }
    fs.rmSync(stamp, { force: true });
    await runToEnd(launch, {
      name: "The build of the storefront",
      command: process.execPath,
      args: [programs.next(), "build"],
      cwd: folders.storefront,
      env: { ...env, STOREFRONT_BUILD: storefrontBuild, TYPES_CHECKED: "1" },
      onLine: (line) => step.note(line),
    });
    fs.writeFileSync(stamp, now);
    return true;
  });
}

/** @param {NodeJS.ProcessEnv} env */
function storefrontFingerprint(env) {
  const contracts = pluginRooms().flatMap((name) =>
    ["package.json", "src/contract", "src/domain"].map((part) => path.join("plugins", name, part)),
  );
  const { BACKEND_URL = "", STOREFRONT_URL = "", PUBLISHABLE_KEY = "" } = env;
  return fingerprint(root, ["storefront", "package-lock.json", "tsconfig.base.json", ...contracts], {
    BACKEND_URL,
    STOREFRONT_URL,
    PUBLISHABLE_KEY,
  });
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
