/**
 * Cuts the shop's letters out of Vazirmatn (SIL OFL, licence beside): `node storefront/fonts/render.mjs`.
 *
 * One file holds what nearly every page says, both alphabets together: a space or a digit from a second file would
 * fetch that one too, and shift the lines when it comes. Letters of other European languages stand in a file of their
 * own, fetched by the page that holds some. Weights lighter than the shop's are left out.
 */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const here = dirname(fileURLToPath(import.meta.url));
const source = dirname(createRequire(import.meta.url).resolve("vazirmatn/package.json"));

/** @param {number} first @param {number} last code points, both included */
const run = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

const arabicLetters = run(0x621, 0x63a) + run(0x640, 0x655);
const persianLetters = "پچژکگی";
const persianDigits = run(0x6f0, 0x6f9);
const persianSigns = "،؛؟٪٫٬";
const ascii = run(0x20, 0x7e);
const signs = `\u00a0«»·×€−←→↑↓${run(0x2010, 0x2027)}`;
const directions = run(0x200b, 0x200f) + run(0x2066, 0x2069);

const files = {
  "vazirmatn-core":
    arabicLetters + persianLetters + persianDigits + persianSigns + ascii + signs + directions,
  "vazirmatn-latin-ext": run(0xc0, 0xd6) + run(0xd8, 0x24f),
};

const whole = await readFile(join(source, "fonts/webfonts/Vazirmatn[wght].woff2"));
for (const [name, text] of Object.entries(files)) {
  const bytes = await subsetFont(whole, text, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 900 } },
  });
  await writeFile(join(here, `${name}.woff2`), bytes);
  console.log(`${name}  ${(bytes.length / 1024).toFixed(1)} KB`);
}
await copyFile(join(source, "OFL.txt"), join(here, "OFL.txt"));
