// Loaded into Medusa in development: a plugin that imports another one by name gets its TypeScript, not what was
// built of it some time ago. Medusa has a loader for TypeScript, so finding the file is all that is missing.
import fs from "node:fs";
import Module from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const plugins = fileURLToPath(new URL("../../plugins/", import.meta.url));

/** @typedef {(request: string, ...rest: unknown[]) => string} Resolve */
const resolver = /** @type {{ _resolveFilename: Resolve }} */ (/** @type {unknown} */ (Module));
const resolve = resolver._resolveFilename;

resolver._resolveFilename = /** @type {Resolve} */ (
  function fromSource(request, ...rest) {
    return sourceOf(request) ?? resolve.call(Module, request, ...rest);
  }
);

/**
 * @param {string} request
 * @returns {string | undefined}
 */
function sourceOf(request) {
  const [, plugin, inside = ""] = /^@dastranj\/([^/]+)(?:\/(.+))?$/.exec(request) ?? [];
  if (!plugin || inside === "package.json") return undefined;
  const source = path.join(plugins, plugin, "src", inside.replace(/^\.medusa\/server\/src\//, ""));
  return [`${source}.ts`, path.join(source, "index.ts")].find((file) => fs.existsSync(file));
}
