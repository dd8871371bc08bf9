import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { BenchRefusal } from "./connection.mjs";

/** Where the machine's Chromium is: CHROMIUM_PATH, or the first one on the PATH. */
export function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const found = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  if (!found)
    throw new BenchRefusal("No Chromium found: install it (apt-get install chromium) or set CHROMIUM_PATH.");
  return found;
}

/** Quiet, and without anything that speaks to the world by itself. */
export const chromiumFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
