import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { LaunchFailure } from "../report/failure.mjs";

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * The account Postgres runs as, when it cannot be ours: Postgres refuses root. The owner of an existing cluster,
 * else `nobody`. Undefined: run it as ourselves.
 * @param {string} cluster
 * @returns {Account | undefined}
 */
export function postgresAccount(cluster) {
  const uid = process.getuid?.();
  const owner = fs.existsSync(cluster) ? fs.statSync(cluster) : undefined;
  if (uid === undefined) return undefined;
  if (uid !== 0) {
    if (owner && owner.uid !== uid) {
      throw new LaunchFailure(
        `${cluster} belongs to another user: start as the user who made it, or begin anew with \`npm run reset\` as that user.`,
      );
    }
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return nobody();
}

/** @returns {Account} */
export function nobody() {
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** @param {string} which */
function idOf(which) {
  try {
    return Number(
      execFileSync("id", [which, "nobody"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    return 65534;
  }
}

/**
 * Whether every user may pass through all folders to `file` and use it; false as soon as one is closed to others.
 * @param {string} file
 * @param {(file: string) => { mode: number }} [stat]
 * @returns {boolean}
 */
export function openToAll(file, stat = fs.statSync) {
  for (let at = path.resolve(file); ; at = path.dirname(at)) {
    if ((stat(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}
