import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BenchRefusal, readConnection } from "./connection.mjs";
import { machine } from "./machine.mjs";
import { table } from "./report.mjs";
import { onOwnGround } from "./soak/ground.mjs";

/**
 * npm run bench -- <area> [--json]
 * Measures a running market (npm start), one of its own where the area says so, or what needs none, and says which of the targets it
 * meets. Progress goes to stderr, so that `--json` leaves nothing but the figures on stdout.
 */
/** @typedef {(say: (text: string) => void) => Promise<import("./figures.mjs").Figure[]>} MeasureHere */
/** @typedef {(ground: import("./soak/ground.mjs").Ground, say: (text: string) => void) => Promise<import("./figures.mjs").Figure[]>} MeasureAlone */

const areas = readdirSync(fileURLToPath(new URL("areas", import.meta.url)))
  .filter((file) => file.endsWith(".mjs") && !file.endsWith(".test.mjs"))
  .map((file) => file.replace(/\.mjs$/, ""));
const asJson = process.argv.includes("--json");
const area = process.argv.slice(2).find((word) => !word.startsWith("--"));

try {
  if (!area || !areas.includes(area)) {
    throw new BenchRefusal(`Say which area to measure: npm run bench -- ${areas.join(" | ")} [--json]`);
  }
  /** @type {{ measure: import("./figures.mjs").Measure } | { measureHere?: MeasureHere, measureAlone?: MeasureAlone }} */
  const how = await import(`./areas/${area}.mjs`);
  const say = (/** @type {string} */ text) => void process.stderr.write(`${text}\n`);
  const tell = (/** @type {import("./figures.mjs").Figure[]} */ figures) => {
    const report = { area, machine: machine(), figures };
    process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : table(report));
  };
  if ("measure" in how) tell(await how.measure(await readConnection(), say));
  else {
    const here = (await how.measureHere?.(say)) ?? [];
    const { measureAlone } = how;
    if (!measureAlone) tell(here);
    else
      await onOwnGround("bench", { durable: true, output: process.stderr }, async (ground) => {
        tell([...here, ...(await measureAlone(ground, say))]);
        return true;
      });
  }
} catch (error) {
  if (!(error instanceof BenchRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
