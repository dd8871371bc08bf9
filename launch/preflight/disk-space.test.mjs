import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { requireSpace, requireWritable } from "./disk-space.mjs";

test("a full disk is refused with what is there and what is needed", () => {
  const full = () => ({ bavail: 100, bsize: 1024 * 1024 });
  expect(() => requireSpace("/srv/market", 3500, full)).toThrow(
    /\/srv\/market has 100 MB free and this needs 3.4 GB/,
  );
  expect(() => requireSpace("/srv/market", 100, full)).not.toThrow();
});

test("a folder that cannot be made is refused with a sentence", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "launch-writable-"));
  const file = path.join(folder, "file");
  fs.writeFileSync(file, "");
  expect(() => requireWritable(path.join(file, ".data"))).toThrow(
    /cannot be written \(ENOTDIR\): move the checkout/,
  );
  expect(() => requireWritable(path.join(folder, "new"))).not.toThrow();
  fs.rmSync(folder, { recursive: true });
});
