import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * npm run soak -- <area> [--seed N]
 * Long campaigns that try to break a promise of the market; each says what it did and exits with 1 if it broke.
 */
const areas = readdirSync(fileURLToPath(new URL("soak/areas", import.meta.url))).map((file) =>
  file.replace(/\.mjs$/, ""),
);
const words = process.argv.slice(2);
const area = words.find((word) => areas.includes(word));
const seed = Number(words[words.indexOf("--seed") + 1]) || 1;
if (!area) {
  console.error(`Say which area to soak: npm run soak -- ${areas.join(" | ")} [--seed N]`);
  process.exit(1);
}
/** @type {{ soak: (seed: number) => Promise<boolean> }} */
const { soak } = await import(`./soak/areas/${area}.mjs`);
process.exitCode = (await soak(seed)) ? 0 : 1;
