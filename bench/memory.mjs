import { readdirSync, readFileSync } from "node:fs";

/**
 * Megabytes that a process and all its descendants hold, shared pages counted once (PSS). Linux only: elsewhere undefined.
 * @param {number} root
 * @returns {number | undefined}
 */
export function memoryOfTree(root) {
  if (process.platform !== "linux") return undefined;
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const inTree = (/** @type {number | undefined} */ pid) => {
    for (let at = pid; at; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  const kilobytes = [...parents.keys()].filter(inTree).map(proportionalKilobytes);
  return kilobytes.length === 0 ? undefined : kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** @param {number} pid */
function parentOf(pid) {
  return Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** @param {number} pid */
function proportionalKilobytes(pid) {
  const exact = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  const resident = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
  return Number(exact ?? resident ?? 0);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // the process ended meanwhile, or belongs to somebody else
  }
}
