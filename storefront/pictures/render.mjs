/**
 * Renders the shop's pictures: `node storefront/pictures/render.mjs [names…]`.
 * Without names it renders what is missing. The same code always gives the same picture.
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { catalogue } from "./catalogue.mjs";
import { Sheet, SIDE } from "./sheet.mjs";

const WIDTHS = [320, 640, 1080];
const QUALITY = { 320: 52, 640: 50, 1080: 46 };
const target = join(dirname(fileURLToPath(import.meta.url)), "../public/pictures");

sharp.concurrency(1);

/** @param {string} name */
async function render(name) {
  const draw = catalogue.get(name);
  if (!draw) throw new Error(`No picture is called "${name}".`);
  const sheet = new Sheet(name);
  draw(sheet);
  const master = await sharp(Buffer.from(sheet.toString()), { unlimited: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: master.info.width, height: master.info.height, channels: master.info.channels };
  const preview = process.env.PREVIEW;
  if (preview) {
    await sharp(master.data, { raw })
      .resize(Number(process.env.PREVIEW_SIDE ?? 540))
      .png({ compressionLevel: 3 })
      .toFile(join(preview, `${name}.png`));
    return;
  }
  for (const width of WIDTHS) {
    const image = sharp(master.data, { raw });
    const scaled = width === SIDE ? image : image.resize(width, width, { kernel: "lanczos3" });
    const bytes = await scaled
      .avif({ quality: QUALITY[width], effort: 2, chromaSubsampling: "4:2:0" })
      .toBuffer();
    await writeFile(join(target, `${name}-${width}.avif`), bytes);
  }
}

const missing = (/** @type {string} */ name) =>
  WIDTHS.some((width) => !existsSync(join(target, `${name}-${width}.avif`)));
const asked = process.argv.slice(2);
const names = asked.length ? asked : [...catalogue.keys()].filter(missing);
await mkdir(target, { recursive: true });
for (const name of names) {
  const started = performance.now();
  await render(name);
  console.log(`${name}  ${Math.round(performance.now() - started)} ms`);
}
