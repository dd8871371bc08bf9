import { spawn, spawnSync } from "node:child_process";
import locksInRedis from "@medusajs/medusa/locking-redis";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeLocksInOrder } from "./locks-in-order";

const PORT = 63_992;
const redisIsMissing = spawnSync("redis-server", ["--version"]).status !== 0;

interface Locks {
  execute<T>(keys: string[], job: () => Promise<T>, how?: { timeout: number }): Promise<T>;
}

describe.skipIf(redisIsMissing)("locks of several goods, in Redis", () => {
  const server = spawn("redis-server", ["--port", String(PORT), "--save", "", "--appendonly", "no"]);
  let redis: Redis;
  let locks: Locks;

  beforeAll(async () => {
    takeLocksInOrder();
    redis = new Redis(PORT, { retryStrategy: () => 50 });
    await redis.ping();
    const [Provider] = locksInRedis.services as unknown as [new (of: object, options: object) => Locks];
    locks = new Provider({ redisClient: redis, prefix: "goods:" }, {});
  });
  afterAll(() => {
    redis.disconnect();
    server.kill();
  });

  it("are taken by all who want them, in whichever order each names them", async () => {
    let inside = 0;
    const buy = async () => {
      inside += 1;
      const alone = inside === 1;
      await new Promise((soon) => setImmediate(soon));
      inside -= 1;
      return alone;
    };
    const crosswise = Array.from({ length: 12 }, (_, n) => (n % 2 ? ["rug", "figs"] : ["figs", "rug"]));
    const ends = await Promise.all(crosswise.map((goods) => locks.execute(goods, buy, { timeout: 20 })));
    expect(ends).toEqual(Array(12).fill(true));
  }, 30_000);

  it("are handed back by whoever waits for one of them in vain", async () => {
    await locks.execute(["rug"], async () => {
      const refused = locks.execute(["figs", "rug"], async () => "bought", { timeout: 1 });
      await expect(refused).rejects.toThrow("Timed-out acquiring lock");
      await expect.poll(() => redis.exists("goods:figs")).toBe(0);
    });
    expect(await redis.keys("goods:*")).toEqual([]);
  });
});
