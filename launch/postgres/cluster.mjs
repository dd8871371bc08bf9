import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { LaunchFailure } from "../report/failure.mjs";
import { runToEnd } from "../run/run-to-end.mjs";

export const superuser = "dastranj";
const major = "17";

/**
 * Makes the cluster unless it is there. It is made beside and renamed when whole, so a half-made one never counts.
 * @param {Pick<import("../run/launch.mjs").Launch, "signal" | "log">} launch
 * @param {import("./place.mjs").Place} place
 * @param {string} password
 */
export async function ensureCluster(launch, { cluster, programs, account }, password) {
  if (fs.existsSync(cluster)) return requireVersion(cluster);
  const half = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { recursive: true, mode: 0o700 });
  fs.rmSync(passwordFile, { force: true });
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) for (const file of [half, passwordFile]) fs.chownSync(file, account.uid, account.gid);
  try {
    await runToEnd(launch, {
      name: "Making the database cluster (initdb)",
      command: programs.initdb,
      args: [
        `--pgdata=${half}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // With the plain C locale the trigrams of Persian text would be empty.
        `--locale=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`,
        "--no-instructions",
      ],
      cwd: path.parse(half).root,
      env: postgresEnvironment(),
      account,
    });
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.renameSync(half, cluster);
}

/** @param {string} cluster */
function requireVersion(cluster) {
  const version = fs.readFileSync(path.join(cluster, "PG_VERSION"), "utf8").trim();
  if (version !== major) {
    throw new LaunchFailure(
      `${cluster} was made by Postgres ${version} and this is ${major}: save what you need from it, then begin anew with \`npm run reset\`.`,
    );
  }
}

/** Nothing of the caller's own Postgres settings may reach the embedded one. */
export function postgresEnvironment() {
  const { PATH, TMPDIR } = process.env;
  return { PATH, ...(TMPDIR ? { TMPDIR } : {}), LC_MESSAGES: "C", TZ: "UTC" };
}

/**
 * Ends a Postgres that outlived its launcher, and removes a stale lock whose number another program has now.
 * @param {string} cluster
 */
export async function clearLeftover(cluster) {
  const file = path.join(cluster, "postmaster.pid");
  const pid = postmasterOf(cluster);
  if (!pid) return;
  if (!isPostgres(pid)) {
    // Postgres itself takes over the lock of a dead process; that of a living stranger it would respect.
    if (isAlive(pid)) fs.rmSync(file, { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  for (let i = 0; i < 100 && isAlive(pid); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  if (isAlive(pid)) process.kill(pid, "SIGQUIT");
  for (let i = 0; i < 50 && isAlive(pid); i++) await new Promise((resolve) => setTimeout(resolve, 100));
}

/**
 * @param {string} cluster
 * @returns {number | undefined}
 */
function postmasterOf(cluster) {
  try {
    return Number(fs.readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n")[0]) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** @param {number} pid */
function isPostgres(pid) {
  if (process.platform === "linux") {
    try {
      return path.basename(fs.readlinkSync(`/proc/${pid}/exe`)).startsWith("postgres");
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" });
  return /postgres/.test(stdout ?? "");
}
