import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planted } from "./planted.mjs";
import { soundHouse } from "./sound-house.mjs";

const configFile = fileURLToPath(new URL("../.dependency-cruiser.cjs", import.meta.url));
/** @type {string} */
let house;
/** @type {Record<string, any>} */
let config;

/**
 * @param {string} file
 * @param {string} code
 */
function write(file, code) {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), code);
}

/** Names of the rules that fire on the house as it stands, each once. */
async function rulesThatFire() {
  const { forbidden, options } = config;
  const result = await cruise(
    ["plugins", "backend", "storefront"],
    { ...options, ruleSet: { forbidden }, validate: true, baseDir: house },
    { ...options.enhancedResolveOptions, alias: { "@": join(house, "storefront/src") } },
  );
  if (typeof result.output === "string") throw new Error(result.output);
  return [...new Set(result.output.summary.violations.map((violation) => violation.rule.name))].sort();
}

beforeAll(async () => {
  house = realpathSync(mkdtempSync(join(tmpdir(), "dastranj-boundaries-")));
  config = await extractDepcruiseConfig(configFile);
  for (const [file, code] of Object.entries(soundHouse)) write(file, code);
  mkdirSync(join(house, "node_modules/@dastranj"), { recursive: true });
  for (const room of ["money", "database", "office", "observability", "sellers", "orders"]) {
    symlinkSync(join(house, "plugins", room), join(house, "node_modules/@dastranj", room));
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("the import rules", () => {
  test("are silent about a sound house", async () => {
    expect(await rulesThatFire()).toEqual([]);
  });

  test("have a planted violation each", () => {
    const named = config.forbidden.map((/** @type {{name: string}} */ rule) => rule.name);
    expect([...new Set(planted.map((violation) => violation.rule))].sort()).toEqual([...named].sort());
  });

  test.each(planted)("$rule catches: $story", async ({ rule, file, code }) => {
    const before = soundHouse[file];
    write(file, before === undefined ? code : `${before}\n${code}`);
    try {
      expect(await rulesThatFire()).toEqual([rule]);
    } finally {
      if (before === undefined) rmSync(join(house, file));
      else write(file, before);
    }
  });
});
