import fs from "node:fs";
import path from "node:path";

const keep = 10;

/**
 * The full log of one run. Writing never fails the run: a full disk is reported by what it really hinders.
 * @param {string} folder
 * @param {string} name the command
 * @param {Date} now
 * @returns {{ file: string, write: (text: string) => void }}
 */
export function openLog(folder, name, now) {
  fs.mkdirSync(folder, { recursive: true });
  dropOldLogs(folder, name);
  const file = path.join(folder, `${name}-${now.toISOString().slice(0, 19).replaceAll(":", "-")}.log`);
  const handle = fs.openSync(file, "a", 0o600);
  return {
    file,
    write(text) {
      try {
        fs.writeSync(handle, text);
      } catch {
        // Nothing better to do than to go on without this line.
      }
    },
  };
}

/**
 * @param {string} folder
 * @param {string} name
 */
function dropOldLogs(folder, name) {
  const old = fs
    .readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".log"))
    .sort()
    .slice(0, -(keep - 1));
  for (const file of old) fs.rmSync(path.join(folder, file), { force: true });
}
