import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { runToEnd } from "../run/run-to-end.mjs";
import { requireSpace } from "./disk-space.mjs";

/** Room that the packages, the builds and a first database take together. */
const firstStartMegabytes = 3500;

/**
 * Why the packages have to be installed, or undefined when they are there. The date of npm's own record beside
 * the lockfile's tells; where a checkout only touched the lockfile, the remembered hash says that nothing changed.
 * @param {string} root
 * @returns {"missing" | "outdated" | undefined}
 */
export function whyInstall(root) {
  const record = path.join(root, "node_modules", ".package-lock.json");
  const lock = path.join(root, "package-lock.json");
  // npm writes its record last: without it the folder is missing or a killed install left a part of it.
  if (!fs.existsSync(record)) return "missing";
  if (fs.statSync(record).mtimeMs >= fs.statSync(lock).mtimeMs) return undefined;
  return readIfThere(markerOf(root)) === hashOf(lock) ? undefined : "outdated";
}

/**
 * Installs what the lockfile names, when needed.
 * @param {string} root
 * @param {import("../run/launch.mjs").Launch} launch
 */
export async function installPackages(root, launch) {
  const why = whyInstall(root);
  if (!why) return;
  await launch.steps.run("Install packages", async (step) => {
    requireSpace(root, firstStartMegabytes);
    const total = topLevelPackages(root);
    const timer = setInterval(() => step.note(progress(root, total)), 1000);
    try {
      const npm = npmCommand();
      await runToEnd(launch, {
        name: "npm ci",
        command: npm.command,
        // A production environment would leave out what the builds need.
        args: [...npm.args, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
        cwd: root,
      });
    } finally {
      clearInterval(timer);
    }
    fs.writeFileSync(markerOf(root), hashOf(path.join(root, "package-lock.json")));
    step.result(why === "outdated" ? "the lockfile had changed" : "");
  });
}

/** The npm that runs this very command, or the one on the path. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  return cli?.endsWith("npm-cli.js")
    ? { command: process.execPath, args: [cli] }
    : { command: "npm", args: [] };
}

/** @param {string} root */
function topLevelPackages(root) {
  /** @type {{ packages: Record<string, { os?: string[], cpu?: string[] }> }} */
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const forUs = (
    /** @type {[string, { os?: string[], cpu?: string[] }]} */ [
      name,
      { os = [process.platform], cpu = [process.arch] },
    ],
  ) =>
    /^node_modules\/(@[^/]+\/)?[^/]+$/.test(name) &&
    os.includes(process.platform) &&
    cpu.includes(process.arch);
  return Object.entries(packages).filter(forUs).length;
}

/**
 * How many packages are unpacked: npm makes all folders first and fills them later.
 * @param {string} root
 * @param {number} total
 */
function progress(root, total) {
  const folder = path.join(root, "node_modules");
  const names = namesIn(folder).flatMap((name) =>
    name.startsWith("@") ? namesIn(path.join(folder, name)).map((inner) => path.join(name, inner)) : [name],
  );
  const count = names.filter((name) => fs.existsSync(path.join(folder, name, "package.json"))).length;
  return `${Math.min(99, Math.floor((100 * count) / total))}%`;
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

/** @param {string} root */
function markerOf(root) {
  return path.join(root, "node_modules", ".dastranj-lockfile");
}

/** @param {string} file */
function hashOf(file) {
  return createHash("sha256").update(fs.readFileSync(file)).digest("hex");
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
