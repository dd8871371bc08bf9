import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startRedis } from "../../bench/soak/redis.mjs";
import { withoutRedis } from "./own-redis.mjs";

/** @typedef {import("next/dist/server/lib/incremental-cache/index.js").CacheHandlerContext} Context */

const require = createRequire(import.meta.url);
const { nodeFs } = require("next/dist/server/lib/node-fs-methods.js");
const { getRouteCacheKey } = require("next/dist/server/lib/route-cache-key.js");

/** @type {any} */
const OWNER = { kind: "APP_PAGE", sourceRoute: "/[locale]/page" };
/** @type {(address: string) => string} */
const keyOf = (address) => getRouteCacheKey(address, OWNER);
const ASKED = /** @type {any} */ ({ kind: "APP_PAGE", isFallback: false, isRoutePPREnabled: true });
const page = (/** @type {string} */ html, tags = "catalogue", status = 200) =>
  /** @type {any} */ ({
    kind: "APP_PAGE",
    html,
    rscData: Buffer.from("rsc"),
    headers: { "x-next-cache-tags": tags },
    status,
    postponed: undefined,
    segmentData: new Map([["/_tree", Buffer.from("tree")]]),
  });

describe.skipIf(withoutRedis)("pages that storefronts share (needs redis-server)", () => {
  /** @type {import("../../bench/soak/redis.mjs").OwnRedis} */
  let redis;
  const folder = mkdtempSync(path.join(os.tmpdir(), "dastranj-build-"));
  /** @type {typeof import("./pages.mjs").default} */
  let Pages;
  /** @type {typeof import("./storefronts.mjs")} */
  let storefronts;

  /**
   * A build's folder as Next leaves it, with one page.
   * @param {string} id
   * @param {{ lives?: [number, number], ageSeconds?: number }} [how]
   */
  function build(id, { lives: [revalidate, expire] = [900, 86_400], ageSeconds = -120 } = {}) {
    const dist = path.join(folder, id);
    const app = path.join(dist, "server", "app");
    mkdirSync(app, { recursive: true });
    const began = new Date(Date.now() - ageSeconds * 1000).toISOString();
    const files = {
      BUILD_ID: id,
      "required-server-files.json": { config: { env: { BUILD_BEGAN_AT: began } } },
      "prerender-manifest.json": {
        routes: { "/fa": { initialRevalidateSeconds: revalidate, initialExpireSeconds: expire } },
        dynamicRoutes: {},
      },
      "server/app/fa.html": `built by ${id}`,
      "server/app/fa.rsc": "rsc",
      "server/app/fa.meta": {
        headers: { "x-next-cache-tags": "catalogue" },
        routeCache: { key: keyOf("/fa"), owner: OWNER, isFallback: false },
      },
    };
    for (const [file, content] of Object.entries(files))
      writeFileSync(path.join(dist, file), typeof content === "string" ? content : JSON.stringify(content));
    const context = { fs: nodeFs, serverDistDir: path.join(dist, "server"), revalidatedTags: [] };
    return new Pages(/** @type {Context} */ (/** @type {unknown} */ (context)));
  }
  const htmlOf = async (/** @type {InstanceType<typeof Pages>} */ pages, address = "/fa") => {
    const found = await pages.get(keyOf(address), ASKED);
    return found?.value && "html" in found.value ? found.value.html : undefined;
  };
  /**
   * As Next does: what is not there is made and kept.
   * @param {InstanceType<typeof Pages>} pages
   * @param {string} address
   * @param {any} value
   */
  const make = async (pages, address, value) => {
    await pages.get(keyOf(address), ASKED);
    await pages.set(keyOf(address), value, { ...ASKED, cacheControl: { revalidate: 900, expire: 3600 } });
  };
  const shared = () => storefronts.line.ask((line) => line.keys("dastranj-pages:page:*"));

  beforeAll(async () => {
    redis = await startRedis();
    process.env.REDIS_URL = redis.url;
    storefronts = await import("./storefronts.mjs");
    Pages = (await import("./pages.mjs")).default;
  });
  afterAll(async () => {
    storefronts?.line.close();
    await redis?.stop();
    rmSync(folder, { recursive: true });
  });

  it("what the build made is shown until it is revalidated, and what was made then is shared whole", async () => {
    const pages = build("one");
    expect(await htmlOf(pages)).toBe("built by one");
    await storefronts.revalidations.revalidate(["kilim"]);
    expect(await htmlOf(pages)).toBe("built by one");

    // A build after the memory began, but before what is revalidated next.
    await storefronts.line.ask((line) =>
      line.zadd("dastranj-pages:revalidated", Date.now() + 600_000, "catalogue"),
    );
    expect(await htmlOf(pages)).toBeUndefined();
    await make(pages, "/fa", page("made anew"));
    expect(await pages.get(keyOf("/fa"), ASKED)).toMatchObject({
      value: page("made anew"),
      cacheControl: { revalidate: 900, expire: 3600 },
    });
    expect(await shared()).toHaveLength(1);
  });

  it("what one build made is not shown by another", async () => {
    const [third, fourth] = [build("three"), build("four")];
    await make(third, "/en", page("made by three", "kilim"));
    expect(await htmlOf(third, "/en")).toBe("made by three");
    expect(await htmlOf(fourth, "/en")).toBeUndefined();
  });

  it("a build from before Redis remembers is not shown, for nobody knows what was revalidated since", async () => {
    expect(await htmlOf(build("old", { ageSeconds: 3600 }))).toBeUndefined();
  });

  it("a page that was built without a backend is empty, and not shown", async () => {
    expect(await htmlOf(build("alone", { lives: [1, 300], ageSeconds: -900 }))).toBeUndefined();
  });

  it("a page of the build that has grown old is shown once more, made anew and kept", async () => {
    const pages = build("grown", { lives: [0.001, 86_400], ageSeconds: -900 });
    expect(await htmlOf(pages)).toBe("built by grown");
    await make(pages, "/fa", page("made anew"));
    expect(await htmlOf(pages)).toBe("made anew");
  });

  it("addresses that do not exist fill this process' memory, which has a bound, and not Redis", async () => {
    const pages = build("five");
    const before = (await shared()).length;
    await make(pages, "/nowhere", page("not found", "kilim", 404));
    expect(await htmlOf(pages, "/nowhere")).toBe("not found");
    expect(await shared()).toHaveLength(before);
  });
});
