import fs from "node:fs";
import path from "node:path";
import { LaunchFailure } from "../report/failure.mjs";

const megabyte = 1024 * 1024;

/**
 * Makes the folder and proves that it can be written, by writing.
 * @param {string} folder
 */
export function requireWritable(folder) {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(probe, "x".repeat(4096));
    fs.rmSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    dropProbe(probe);
    if (code === "ENOSPC" || code === "EDQUOT") throw error;
    throw new LaunchFailure(
      `${folder} cannot be written (${code}): move the checkout to a folder that you may write, or name another data folder with DASTRANJ_DATA.`,
    );
  }
}

/** @param {string} probe */
function dropProbe(probe) {
  try {
    fs.rmSync(probe, { force: true });
  } catch {
    // Where it could not be written there is nothing to remove.
  }
}

/**
 * Fails with a sentence when less than `megabytes` are free where `folder` is.
 * @param {string} folder
 * @param {number} megabytes
 * @param {(folder: string) => { bavail: number, bsize: number }} [statfs]
 */
export function requireSpace(folder, megabytes, statfs = fs.statfsSync) {
  const { bavail, bsize } = statfs(folder);
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free >= megabytes) return;
  throw new LaunchFailure(
    `The disk is too full: ${folder} has ${inWords(free)} free and this needs ${inWords(megabytes)}. Make room and run the same command again.`,
  );
}

/** @param {number} megabytes */
function inWords(megabytes) {
  return megabytes < 1000 ? `${megabytes} MB` : `${(megabytes / 1024).toFixed(1)} GB`;
}
