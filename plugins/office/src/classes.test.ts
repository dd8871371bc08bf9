import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const read = (file: string) => readFileSync(file, "utf8");

test("every class is one that the dashboard uses: the admin's Tailwind does not read this room", () => {
  const dashboard = new Set(
    read(createRequire(import.meta.url).resolve("@medusajs/dashboard")).match(/[\w:./[\]-]+/g),
  );
  const ours = readdirSync(here)
    .filter((name) => name.endsWith(".tsx"))
    .flatMap((name) => [...read(`${here}${name}`).matchAll(/className="([^"]+)"/g)])
    .flatMap(([, names]) => names?.split(" ") ?? []);
  expect(ours.length).toBeGreaterThan(20);
  expect(ours.filter((name) => !dashboard.has(name))).toEqual([]);
});
