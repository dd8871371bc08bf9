import { Entries } from "./entries.mjs";
import { clock } from "./revalidations.mjs";
import { line, NEAR_BYTES, renders, revalidations } from "./storefronts.mjs";

/**
 * The handler of "use cache" when storefronts share Redis. Next's keys carry the build's id. As Next's own, it drops what is past
 * its `revalidate`; any revalidation of a tag is immediate.
 * @typedef {Omit<import("next/dist/server/lib/cache-handlers/types.js").CacheEntry, "value"> & { value: Uint8Array }} Kept
 */

/** @type {Entries<Kept>} */
const entries = new Entries(line, revalidations, "data", NEAR_BYTES);
/** @type {Map<string, Promise<void>>} */
const pending = new Map();

/** @type {import("next/dist/server/lib/cache-handlers/types.js").CacheHandler} */
const handler = {
  async get(key, softTags) {
    await pending.get(key);
    const entry = await entries.get(key);
    const tagged = entry && { ...entry, tags: [...entry.tags, ...softTags] };
    if (tagged && tagged.freshUntil > clock() && revalidations.trusts(tagged)) {
      return { ...tagged.body, value: streamOf(tagged.body.value) };
    }
    renders.begin(key, clock(), { joinable: true });
    return undefined;
  },

  async set(key, pendingEntry) {
    const kept = keep(key, pendingEntry).catch((error) => {
      console.warn(`Data could not be kept: ${error}`);
    });
    pending.set(key, kept);
    await kept;
    if (pending.get(key) === kept) pending.delete(key);
  },

  async refreshTags() {
    await revalidations.refresh();
  },

  async getExpiration() {
    // Soft tags are looked at in `get`.
    return Infinity;
  },

  async updateTags(tags) {
    await revalidations.revalidate(tags).catch((error) => console.warn(String(error)));
  },
};

export default handler;

/**
 * @param {string} key
 * @param {Promise<import("next/dist/server/lib/cache-handlers/types.js").CacheEntry>} pendingEntry
 */
async function keep(key, pendingEntry) {
  const { value: stream, ...rest } = await pendingEntry;
  const value = new Uint8Array(await new Response(stream).arrayBuffer());
  const { timestamp, tags, revalidate, expire } = rest;
  const began = renders.end(key, clock(), timestamp) ?? timestamp;
  // Dynamic: read anew every time.
  if (expire === 0) return;
  const entry = {
    began,
    seen: revalidations.newestAt(began),
    tags,
    freshUntil: timestamp + revalidate * 1000,
    body: { ...rest, value },
  };
  await entries.set(key, entry, Math.min(revalidate, expire));
}

/** @param {Uint8Array} bytes */
function streamOf(bytes) {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
