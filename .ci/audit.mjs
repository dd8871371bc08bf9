import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { judgeAudit } from "./judge-audit.mjs";

/**
 * Fails when something that people run has a known hole, high or critical, that no dated exception bears. Without a
 * registry that can tell, nothing is judged, and one line says so.
 */
const exceptions = JSON.parse(readFileSync(new URL("audit-exceptions.json", import.meta.url), "utf8"));
const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  encoding: "utf8",
  maxBuffer: 256 * 1024 * 1024,
  timeout: 120_000,
});
const today = new Date().toISOString().slice(0, 10);
const { skipped, refused, borne, needless } = judgeAudit(parsed(stdout), exceptions, today);

if (skipped) {
  console.log(`Audit skipped: the registry could not be asked (${skipped.slice(0, 200)}).`);
} else {
  for (const { severity, package: name, advisory, title } of refused) {
    console.log(`${severity}: ${name}, ${title} (${advisory})`);
  }
  for (const advisory of needless) console.log(`Exception no longer needed: ${advisory}`);
  console.log(`Audit: ${refused.length} high or critical, ${borne.length} borne by an exception.`);
}
process.exitCode = refused.length > 0 ? 1 : 0;

/** @param {string | null} text */
function parsed(text) {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
