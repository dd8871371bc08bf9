import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startRedis } from "../../bench/soak/redis.mjs";
import { withoutRedis } from "./own-redis.mjs";

describe.skipIf(withoutRedis)("data that storefronts share (needs redis-server)", () => {
  /** @type {import("../../bench/soak/redis.mjs").OwnRedis} */
  let redis;
  /** @type {typeof import("./storefronts.mjs")} */
  let storefronts;
  /** @type {typeof import("./data.mjs").default} */
  let data;

  beforeAll(async () => {
    redis = await startRedis();
    process.env.REDIS_URL = redis.url;
    storefronts = await import("./storefronts.mjs");
    data = (await import("./data.mjs")).default;
    await data.refreshTags();
  });
  afterAll(async () => {
    storefronts?.line.close();
    await redis?.stop();
  });

  const entry = (/** @type {string} */ text, expire = 3600) => ({
    value: new Response(text).body ?? new ReadableStream(),
    tags: ["catalogue"],
    stale: 30,
    timestamp: performance.timeOrigin + performance.now(),
    expire,
    revalidate: 900,
  });
  const textOf = async (/** @type {string} */ key, /** @type {string[]} */ softTags = []) => {
    const found = await data.get(key, softTags);
    return found && new Response(found.value).text();
  };

  it("is given out as often as it is asked for, also while it is being read", async () => {
    const kept = data.set("figs", Promise.resolve(entry("figs")));
    expect(await textOf("figs")).toBe("figs");
    await kept;
    expect(await textOf("figs")).toBe("figs");
  });

  it("is read anew when it is dynamic, or when the path it is read for was revalidated", async () => {
    await data.set("dynamic", Promise.resolve(entry("dynamic", 0)));
    expect(await textOf("dynamic")).toBeUndefined();
    await data.set("soft", Promise.resolve(entry("soft")));
    await data.updateTags(["_N_T_/fa"]);
    expect(await textOf("soft", ["_N_T_/en"])).toBe("soft");
    expect(await textOf("soft", ["_N_T_/fa"])).toBeUndefined();
  });
});
