import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";

const FOLDER = path.join(__dirname, "..", "..", "docs", "screenshots");

/** Takes one of the README's pictures; only when `SCREENSHOTS=1`, so that a plain test run changes no file. */
export async function picture(page: Page, name: string, { whole = false } = {}) {
  if (process.env.SCREENSHOTS !== "1") return;
  const { default: sharp } = await import("sharp");
  fs.mkdirSync(FOLDER, { recursive: true });
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot({ animations: "disabled", fullPage: whole });
  await sharp(shot)
    .webp({ quality: 82 })
    .toFile(path.join(FOLDER, `${name}.webp`));
}
