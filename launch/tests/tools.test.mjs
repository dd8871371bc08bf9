import { expect, test } from "vitest";
import { findChromium } from "./tools.mjs";

const there =
  (/** @type {string[]} */ ...files) =>
  (/** @type {string} */ file) =>
    files.includes(file);

test("CHROMIUM_PATH decides, also when it names nothing", () => {
  const exists = there("/opt/chromium", "/usr/bin/chromium");
  expect(findChromium({ CHROMIUM_PATH: "/opt/chromium", PATH: "/usr/bin" }, exists)).toBe("/opt/chromium");
  expect(findChromium({ CHROMIUM_PATH: "/opt/none", PATH: "/usr/bin" }, exists)).toBeUndefined();
});

test("without it the path is searched, whatever the browser's package is called", () => {
  expect(findChromium({ PATH: "/bin:/opt/bin" }, there("/opt/bin/google-chrome"))).toBe(
    "/opt/bin/google-chrome",
  );
  expect(findChromium({ PATH: "/bin" }, there())).toBeUndefined();
});
