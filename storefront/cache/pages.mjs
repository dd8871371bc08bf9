import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Entries } from "./entries.mjs";
import { clock } from "./revalidations.mjs";
import { line, NEAR_BYTES, renders, revalidations } from "./storefronts.mjs";

// Not for others to use, says Next: but nothing else reads what its build made. Next's version is pinned, and this tested.
/** @type {typeof import("next/dist/server/lib/incremental-cache/file-system-cache.js")} */
const { default: FileSystemCache } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache.js",
);

/** @typedef {import("next/dist/server/lib/incremental-cache/index.js").CacheHandlerValue} PageValue */

/** @type {Entries<PageValue>} */
const entries = new Entries(line, revalidations, "page", NEAR_BYTES);

/** The clock of the machine that built and Redis' clock may differ by this much. */
const TOLERANCE_MS = 60_000;
/** Built without a backend, as `readOrAwait` marks it: the page is empty. Seconds. */
const AWAITED_EXPIRE = 300;

/** The handler of prerendered pages when storefronts share Redis. What the build made is read from its folder. */
export default class SharedPages {
  #build;
  #built;

  /** @param {import("next/dist/server/lib/incremental-cache/index.js").CacheHandlerContext} context */
  constructor(context) {
    const { fs, serverDistDir } = context;
    if (!fs || !serverDistDir) throw new Error("Next did not say where its build is.");
    this.#build = buildOf(serverDistDir);
    this.#built = new FileSystemCache({
      ...context,
      fs,
      serverDistDir,
      flushToDisk: false,
      maxMemoryCacheSize: 0,
    });
  }

  /** @type {import("next/dist/server/lib/incremental-cache/index.js").CacheHandler["get"]} */
  async get(key, context) {
    await revalidations.refresh();
    const kept = `${this.#build.id} ${key}`;
    const entry = (await entries.get(kept)) ?? (await this.#fromBuild(kept, key, context));
    const softTags = "softTags" in context ? [...(context.tags ?? []), ...(context.softTags ?? [])] : [];
    const trusted = entry && (softTags.length === 0 || revalidations.trusts({ ...entry, tags: softTags }));
    // Next makes anew what it does not get, and what is no longer fresh.
    if (!trusted || entry.freshUntil <= clock()) renders.begin(kept, clock(), { joinable: false });
    return trusted ? entry.body : null;
  }

  /** @type {import("next/dist/server/lib/incremental-cache/index.js").CacheHandler["set"]} */
  async set(key, value, context) {
    const kept = `${this.#build.id} ${key}`;
    const began = renders.end(kept, clock());
    // Nobody knows when its making began, so nobody could tell what it does not show yet.
    if (began === undefined) return;
    const cacheControl = "cacheControl" in context ? context.cacheControl : undefined;
    const entry = entryOf({ lastModified: began, value, cacheControl }, began, revalidations.newestAt(began));
    // Addresses that do not exist are as many as anybody likes to try: they stay here, where memory has a bound.
    const found = value !== null && !("status" in value && value.status === 404);
    await entries.set(kept, entry, found ? (cacheControl?.expire ?? Infinity) : 0);
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    await revalidations.revalidate([tags].flat()).catch((error) => console.warn(String(error)));
  }

  resetRequestCache() {}

  /**
   * @param {string} kept
   * @param {string} key
   * @param {Parameters<InstanceType<typeof FileSystemCache>["get"]>[1]} context
   */
  async #fromBuild(kept, key, context) {
    const { beganAt } = this.#build;
    const made = { began: beganAt, seen: beganAt - TOLERANCE_MS, tags: [] };
    if (context.kind === "FETCH" || !revalidations.trusts(made)) return undefined;
    const page = await this.#built.get(key, context);
    const cacheControl = page?.cacheControl ?? this.#build.lives.get(addressOf(key));
    if (!page || (cacheControl?.expire ?? Infinity) <= AWAITED_EXPIRE) return undefined;
    const entry = entryOf({ ...page, cacheControl }, made.began, made.seen);
    if (!revalidations.trusts(entry)) return undefined;
    await entries.set(kept, entry, 0);
    return entry;
  }
}

/**
 * @param {PageValue} page
 * @param {number} began
 * @param {number} seen
 */
function entryOf(page, began, seen) {
  const revalidate = page.cacheControl?.revalidate;
  return {
    began,
    seen,
    tags: tagsOf(page.value),
    freshUntil: typeof revalidate === "number" ? page.lastModified + revalidate * 1000 : Infinity,
    body: page,
  };
}

/** @param {PageValue["value"]} value */
function tagsOf(value) {
  const header = value && "headers" in value ? value.headers?.["x-next-cache-tags"] : undefined;
  return typeof header === "string" ? header.split(",") : [];
}

/** Next's key of a page ends with its address. @param {string} key */
const addressOf = (key) => key.slice(key.indexOf("/$/") + 2).replace(/^\/index$/, "/");

/** @typedef {import("next/dist/server/lib/cache-control.js").CacheControl} Life */

/** @type {Map<string, { id: string, beganAt: number, lives: Map<string, Life> }>} */
const builds = new Map();

/**
 * The build's id, which the keys carry, when it began to read, and how long its pages live.
 * @param {string} serverDistDir
 */
function buildOf(serverDistDir) {
  let build = builds.get(serverDistDir);
  if (!build) {
    const read = (/** @type {string} */ file) =>
      readFileSync(path.join(serverDistDir, "..", file), "utf8").trim();
    const { config } = JSON.parse(read("required-server-files.json"));
    const { routes, dynamicRoutes } = JSON.parse(read("prerender-manifest.json"));
    /** @type {Map<string, Life>} */
    const lives = new Map();
    for (const [address, { fallbackRevalidate, fallbackExpire }] of Object.entries(dynamicRoutes))
      lives.set(address, { revalidate: fallbackRevalidate ?? false, expire: fallbackExpire });
    for (const [address, { initialRevalidateSeconds, initialExpireSeconds }] of Object.entries(routes))
      lives.set(address, { revalidate: initialRevalidateSeconds, expire: initialExpireSeconds });
    build = { id: read("BUILD_ID"), beganAt: Date.parse(config.env.BUILD_BEGAN_AT), lives };
    builds.set(serverDistDir, build);
  }
  return build;
}
