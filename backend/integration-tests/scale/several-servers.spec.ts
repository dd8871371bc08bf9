import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OwnRedis, startRedis } from "../../../bench/soak/redis.mjs";
import { completeAtOnce } from "../../../bench/soak/rush.mjs";
import { openShop } from "../../../bench/soak/shop.mjs";
import type { StoreClient } from "../../../bench/store-client.mjs";
import { findRedis } from "../../../launch/tests/tools.mjs";
import { aCrew, type Crew } from "../support/processes";

type Process = Awaited<ReturnType<Crew["join"]>>;
type Shop = Awaited<ReturnType<typeof openShop>>;

const hasRedis = Boolean(findRedis(process.env) || process.env.CI);

/** A short slice of what `npm run soak -- servers` does at length. */
describe.skipIf(!hasRedis)("two servers and a worker share one market by Redis", () => {
  const crew: Process[] = [];
  let redis: OwnRedis;
  let market: Crew;
  let servers: StoreClient[];
  let shop: Shop;

  beforeAll(async () => {
    redis = await startRedis();
    market = await aCrew("dastranj_several_servers", { redisUrl: redis.url });
    for (const mode of ["server", "server", "worker"] as const) crew.push(await market.join(mode));
    servers = crew.slice(0, 2).map(({ url }) => market.store(url));
    shop = await openShop(servers, market.databaseUrl);
  });

  afterAll(async () => {
    await Promise.all(crew.map(({ stop }) => stop()));
    await redis?.stop();
  });

  it("twelve baskets on four pieces become four orders, and eight are told so", async () => {
    expect(await completeAtOnce(servers, await shop.baskets(12, 4))).toEqual({
      orders: 4,
      soldOut: 8,
      others: {},
    });
  });

  it("one basket that both complete at once is one order, and each server knows it", async () => {
    const [basket = ""] = await shop.baskets(1, 5);
    expect(await completeAtOnce(servers, Array(4).fill(basket))).toEqual({
      orders: 1,
      soldOut: 0,
      others: {},
    });
    for (const server of servers) {
      const { cart } = await server.must(`/store/carts/${basket}`);
      expect(cart.completed_at).not.toBeNull();
    }
  });

  it("nothing is oversold though Redis is killed and emptied in the middle", async () => {
    const rush = await completeAtOnce(servers, await shop.baskets(12, 4), (ended) => {
      if (ended === 2) void redis.lose();
    });
    expect(rush).toEqual({ orders: 4, soldOut: 8, others: {} });
  });

  it("a process that shares no Redis with them is refused, and says why", async () => {
    const alone = await aCrewMemberWithoutRedis(market);
    expect(alone).toContain("Another process works on this database already. Several need REDIS_URL");
  });
});

/** What a process says that starts without Redis on the database of others. */
async function aCrewMemberWithoutRedis(market: Crew): Promise<string> {
  try {
    const process = await market.join("shared", { REDIS_URL: "" });
    await process.stop();
    return "it started";
  } catch (refused) {
    return (refused as Error).message;
  }
}
