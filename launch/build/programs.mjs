import { createRequire } from "node:module";
import path from "node:path";
import { folders, root } from "../settings.mjs";

/**
 * The script of an installed program, as the given room of the workspace sees it.
 * @param {string} from folder with a package.json
 * @param {string} name of the package
 * @param {string} script inside the package
 */
function installed(from, name, script) {
  const manifest = createRequire(path.join(from, "package.json")).resolve(`${name}/package.json`);
  return path.join(path.dirname(manifest), script);
}

/** The programs the launcher runs with this Node. */
export const programs = {
  medusa: () => installed(folders.backend, "@medusajs/cli", "cli.js"),
  next: () => installed(folders.storefront, "next", "dist/bin/next"),
  turbo: () => installed(root, "turbo", "bin/turbo"),
  vitest: () => installed(root, "vitest", "vitest.mjs"),
  playwright: () => installed(root, "@playwright/test", "cli.js"),
};

/** Said to every program: nobody is to be called, and colours belong to terminals. */
export const quietly = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  FORCE_COLOR: "0",
};
