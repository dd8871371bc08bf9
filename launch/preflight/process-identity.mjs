import { spawnSync } from "node:child_process";
import fs from "node:fs";

/**
 * When a process began, as the system writes it; with the id it names one process for good, though ids are used
 * again. Undefined when there is no such process.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processBirth(pid) {
  if (process.platform === "linux") {
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      // The name in brackets may hold spaces, so count from behind it: state is the first, start the twentieth.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? undefined : `${bootId()} ${fields[19]}`;
    } catch {
      return undefined;
    }
  }
  const { status, stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return status === 0 && stdout.trim() ? stdout.trim() : undefined;
}

function bootId() {
  try {
    return fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}
