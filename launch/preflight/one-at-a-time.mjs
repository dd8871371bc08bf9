import fs from "node:fs";
import path from "node:path";
import { LaunchFailure } from "../report/failure.mjs";
import { processBirth } from "./process-identity.mjs";

/** @typedef {{ pid: number, birth: string, since: string, command: string, url?: string }} Holder */

/**
 * Takes the data folder for this process, so that two commands never work in one.
 * @param {string} data
 * @param {string} command
 * @param {{ url?: string, now?: Date }} [options]
 * @returns {{ release: () => void, leftover: boolean }} `leftover`: the one before was killed and could not tidy up
 */
export function takeFolder(data, command, { url, now = new Date() } = {}) {
  const file = path.join(data, "running.json");
  const holder = runningHolder(data);
  if (holder) throw new LaunchFailure(refusal(holder));
  const leftover = fs.existsSync(file);
  fs.rmSync(file, { force: true });
  const mine = {
    pid: process.pid,
    birth: processBirth(process.pid) ?? "",
    since: now.toISOString(),
    command,
    url,
  };
  try {
    fs.writeFileSync(file, `${JSON.stringify(mine, null, 2)}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const winner = holderOf(data);
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST" && winner) {
      throw new LaunchFailure(refusal(winner));
    }
    throw error;
  }
  const release = () => {
    if (holderOf(data)?.pid === process.pid) fs.rmSync(file, { force: true });
  };
  return { release, leftover };
}

/**
 * The command that works in the folder now.
 * @param {string} data
 * @returns {Holder | undefined}
 */
export function runningHolder(data) {
  const holder = holderOf(data);
  return holder && processBirth(holder.pid) === holder.birth ? holder : undefined;
}

/**
 * @param {string} data
 * @returns {Holder | undefined}
 */
function holderOf(data) {
  try {
    const holder = JSON.parse(fs.readFileSync(path.join(data, "running.json"), "utf8"));
    return typeof holder?.pid === "number" ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Holder} holder */
function refusal(holder) {
  const open = holder.url ? `open ${holder.url}, or ` : "";
  return `Dastranj is already running from this folder (npm run ${holder.command}, process ${holder.pid}): ${open}stop it first with Ctrl-C there or \`kill ${holder.pid}\`.`;
}
