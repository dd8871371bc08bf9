import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const made = new Set([
  "node_modules",
  ".medusa",
  "dist",
  ".turbo",
  "coverage",
  "test-results",
  "integration-tests",
  "e2e",
]);

/**
 * One hash over the names and contents of files and folders: the same hash means that nothing has changed. Tests,
 * installed packages and everything that a build makes are left out.
 * @param {string} root
 * @param {string[]} paths files and folders below the root; a missing one counts as empty
 * @param {Record<string, string>} [values] further things the result depends on
 * @returns {string}
 */
export function fingerprint(root, paths, values = {}) {
  const hash = createHash("sha256");
  for (const [name, value] of Object.entries(values).sort()) hash.update(`${name}=${value}\0`);
  for (const file of paths.flatMap((name) => filesIn(path.join(root, name))).sort()) {
    hash.update(`${path.relative(root, file)}\0`);
    hash.update(createHash("sha256").update(fs.readFileSync(file)).digest());
  }
  return hash.digest("hex");
}

/**
 * @param {string} at
 * @returns {string[]}
 */
function filesIn(at) {
  const stat = fs.statSync(at, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return isInput(at) ? [at] : [];
  return fs
    .readdirSync(at, { withFileTypes: true })
    .filter((entry) => !(entry.isDirectory() && (made.has(entry.name) || entry.name.startsWith(".next"))))
    .filter((entry) => !entry.isSymbolicLink())
    .flatMap((entry) => filesIn(path.join(at, entry.name)));
}

/** @param {string} file */
function isInput(file) {
  return !/\.(test|spec)\.[a-z]+$|\.tsbuildinfo$|\.log$|next-env\.d\.ts$|\.md$/.test(file);
}
