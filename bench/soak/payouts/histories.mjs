import { spawn } from "node:child_process";
import { programs } from "../../../launch/build/programs.mjs";
import { root } from "../../../launch/settings.mjs";

const HISTORIES = 10_000;

/**
 * The property tests of the payouts plugin with ten thousand histories instead of the suite's few.
 * @returns {Promise<boolean>}
 */
export function histories() {
  return new Promise((resolve) => {
    const args = [
      programs.vitest(),
      "run",
      "--project",
      "plugins",
      "--testTimeout",
      "1200000",
      "plugins/payouts/src/domain",
    ];
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, HISTORIES: String(HISTORIES) },
    });
    child.once("exit", (code) => {
      console.log(`${code === 0 ? "held  " : "BROKEN"}  ${HISTORIES} random histories`);
      resolve(code === 0);
    });
  });
}
