import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startRedis } from "../../bench/soak/redis.mjs";
import { Entries } from "./entries.mjs";
import { withoutRedis } from "./own-redis.mjs";
import { RedisLine } from "./redis.mjs";
import { clock, Revalidations } from "./revalidations.mjs";

/** Storefronts in one process, each with a line, a memory and a knowledge of its own, on one real Redis. */
class Storefront {
  /** @param {string} url */
  constructor(url) {
    this.line = new RedisLine(url);
    this.revalidations = new Revalidations(this.line);
    /** @type {Entries<string>} */
    this.pages = new Entries(this.line, this.revalidations, "test", 1024 * 1024);
  }

  /**
   * Shows a page as Next does: what is kept, else made from `content`.
   * @param {string} key
   * @param {string} content what the data says now
   * @param {{ tags?: string[], life?: number, whileMaking?: () => Promise<void> }} [how]
   */
  async visit(key, content, { tags = ["fig"], life = 3600, whileMaking } = {}) {
    await this.revalidations.refresh();
    const kept = await this.pages.get(key);
    if (kept) return kept.body;
    const began = clock();
    await whileMaking?.();
    const seen = this.revalidations.newestAt(began);
    await this.pages.set(key, { began, seen, tags, freshUntil: Infinity, body: content }, life);
    return content;
  }
}

describe.skipIf(withoutRedis)("storefronts that share Redis (needs redis-server)", () => {
  /** @type {import("../../bench/soak/redis.mjs").OwnRedis} */
  let redis;
  /** @type {Storefront} */
  let first;
  /** @type {Storefront} */
  let second;
  /** @type {Storefront[]} */
  const open = [];
  const another = () => {
    const storefront = new Storefront(redis.url);
    open.push(storefront);
    return storefront;
  };
  const backAgain = () =>
    vi.waitFor(async () => expect(await first.revalidations.refresh()).toBe(true), { timeout: 5000 });

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  beforeEach(async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    [first, second] = [another(), another()];
    await first.line.ask((line) => line.flushall());
    await first.revalidations.refresh();
    await second.revalidations.refresh();
  });
  afterEach(() => {
    redis.goOn();
    for (const { line } of open.splice(0)) line.close();
    vi.restoreAllMocks();
  });

  it("a page that one has made, the others show", async () => {
    await first.visit("/fig", "fresh figs");
    expect(await second.visit("/fig", "made again")).toBe("fresh figs");
  });

  it("what one is told was revalidated, all know at once", async () => {
    await first.visit("/fig", "old");
    await second.visit("/fig", "old");
    await first.revalidations.revalidate(["fig"]);
    expect(await second.visit("/fig", "new")).toBe("new");
    expect(await first.visit("/fig", "newer")).toBe("new");
  });

  it("only pages with the tag are made anew", async () => {
    await first.visit("/kilim", "kilims", { tags: ["kilim"] });
    await second.revalidations.revalidate(["fig"]);
    expect(await first.visit("/kilim", "made again")).toBe("kilims");
  });

  it("a storefront that starts later knows what was revalidated before", async () => {
    const seen = first.revalidations.newestAt(clock());
    await second.revalidations.revalidate(["fig"]);
    const late = another();
    await late.revalidations.refresh();
    const built = { began: 0, seen, tags: ["fig"] };
    expect(late.revalidations.trusts(built)).toBe(false);
    expect(late.revalidations.trusts({ ...built, tags: ["kilim"] })).toBe(true);
  });

  it("a page whose making began before a revalidation is not kept, though it was done after", async () => {
    const whileMaking = async () => {
      await second.revalidations.revalidate(["fig"]);
      await first.revalidations.refresh();
    };
    expect(await first.visit("/fig", "read before the change", { whileMaking })).toBe(
      "read before the change",
    );
    expect(await first.visit("/fig", "read after")).toBe("read after");
    expect(await second.visit("/fig", "made again")).toBe("read after");
  });

  it("revalidations of one millisecond are told apart", async () => {
    await Promise.all([1, 2, 3, 4, 5].map((n) => another().revalidations.revalidate([`tag-${n}`])));
    const numbers = await first.line.ask((line) =>
      line.zrange("dastranj-pages:revalidated", "0", "-1", "WITHSCORES"),
    );
    expect(new Set(numbers.filter((_, at) => at % 2 === 1)).size).toBe(5);
  });

  it("an emptied Redis has forgotten what was revalidated: nothing made before is shown", async () => {
    await first.visit("/fig", "old");
    await second.visit("/fig", "old");
    await first.line.ask((line) => line.flushall());
    expect(await first.visit("/fig", "new")).toBe("new");
    expect(await second.visit("/fig", "made again")).toBe("new");
  });

  it("even when the clock of the next Redis is behind", async () => {
    await first.visit("/fig", "old");
    await first.line.ask(async (line) => {
      const [run] = ((await line.get("dastranj-pages:memory")) ?? "").split(":");
      await line.flushall();
      await line.set("dastranj-pages:memory", `${run}:1`);
    });
    expect(await first.visit("/fig", "new")).toBe("new");
  });

  it("neither is it when a Redis that was started anew remembers, for it may not remember the last", async () => {
    await first.visit("/fig", "old");
    const all = await first.line.ask((line) => line.get("dastranj-pages:memory"));
    await redis.lose();
    await backAgain();
    await first.line.ask((line) => line.set("dastranj-pages:memory", all ?? ""));
    const late = another();
    expect(await late.visit("/fig", "new")).toBe("new");
    expect(await first.visit("/fig", "made again")).toBe("new");
  });

  it("without Redis pages go on, and what was made before the loss is made anew", async () => {
    await first.visit("/fig", "old");
    redis.hang();
    expect(await first.visit("/fig", "new")).toBe("new");
    expect(await first.visit("/fig", "made again")).toBe("new");
  });

  it("a Redis that does not answer is waited for once, and not by every visitor", async () => {
    redis.hang();
    await first.revalidations.refresh();
    const begun = performance.now();
    for (let visitor = 0; visitor < 50; visitor++) await first.visit(`/${visitor}`, "made here");
    expect(performance.now() - begun).toBeLessThan(200);
  });

  it("what is revalidated without Redis counts here at once, is refused, and is told to all when Redis is back", async () => {
    await second.visit("/fig", "old");
    redis.hang();
    await first.visit("/fig", "made alone");
    await expect(first.revalidations.revalidate(["fig"])).rejects.toThrow("Redis could not be told");
    expect(await first.visit("/fig", "new")).toBe("new");
    redis.goOn();
    await backAgain();
    expect(await second.visit("/fig", "new")).toBe("new");
  });

  it("every entry has an expiry", async () => {
    await first.visit("/fig", "figs", { life: 90 });
    await first.visit("/kilim", "kilims", { life: Number.POSITIVE_INFINITY });
    const lives = await first.line.ask(async (line) => {
      const names = await line.keys("dastranj-pages:test:*");
      return Promise.all([...names, "dastranj-pages:index"].map((name) => line.ttl(name)));
    });
    expect(lives.toSorted((a, b) => a - b)).toEqual([90, 86_400, 86_400]);
  });

  it("what is for one process alone is not given to Redis", async () => {
    await first.visit("/nowhere", "not found", { life: 0 });
    expect(await first.visit("/nowhere", "made again")).toBe("not found");
    expect(await second.visit("/nowhere", "made by the other")).toBe("made by the other");
  });

  it("the oldest entries give way when there are too many", async () => {
    await first.visit("/fig", "figs");
    await first.line.ask(async (line) => {
      const crowd = Array.from({ length: 20_000 }, (_, n) => [String(Date.now() + 1000), `crowd-${n}`]);
      return line.zadd("dastranj-pages:index", ...crowd.flat());
    });
    await first.visit("/kilim", "kilims");
    expect(await second.visit("/fig", "made again")).toBe("made again");
  });
});
