import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BenchRefusal, readConnection } from "./connection.mjs";
import { machine } from "./machine.mjs";
import { table } from "./report.mjs";

/**
 * npm run bench -- <area> [--json]
 * Measures a running market (npm start) and says which of the targets it meets. Progress goes to stderr, so that
 * `--json` leaves nothing but the figures on stdout.
 */
const areas = readdirSync(fileURLToPath(new URL("areas", import.meta.url)))
  .filter((file) => file.endsWith(".mjs") && !file.endsWith(".test.mjs"))
  .map((file) => file.replace(/\.mjs$/, ""));
const asJson = process.argv.includes("--json");
const area = process.argv.slice(2).find((word) => !word.startsWith("--"));

try {
  if (!area || !areas.includes(area)) {
    throw new BenchRefusal(`Say which area to measure: npm run bench -- ${areas.join(" | ")} [--json]`);
  }
  const connection = await readConnection();
  /** @type {{ measure: import("./figures.mjs").Measure }} */
  const { measure } = await import(`./areas/${area}.mjs`);
  const say = (/** @type {string} */ text) => void process.stderr.write(`${text}\n`);
  const figures = await measure(connection, say);
  const report = { area, machine: machine(), figures };
  process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : table(report));
} catch (error) {
  if (!(error instanceof BenchRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
