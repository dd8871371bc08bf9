import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OwnRedis, startRedis } from "../../../../bench/soak/redis.mjs";
import { findRedis } from "../../../../launch/tests/tools.mjs";
import { aCrew, type Crew } from "../../support/processes";

type Process = Awaited<ReturnType<Crew["join"]>>;

const hasRedis = Boolean(findRedis(process.env) || process.env.CI);

describe.skipIf(!hasRedis)("two servers", () => {
  const servers: Process[] = [];
  let redis: OwnRedis;
  let market: Crew;
  let away = false;

  beforeAll(async () => {
    redis = await startRedis();
    const env = { LIMIT_SEARCH: "6/600" };
    market = await aCrew("dastranj_counted_together", { redisUrl: redis.url, env });
    for (const mode of ["shared", "server"] as const) servers.push(await market.join(mode));
  });

  afterAll(async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
    if (!away) await redis?.stop();
  });

  /** As many searches of one visitor, at each server in turn. */
  async function searches(times: number, visitor: string): Promise<number[]> {
    const answers: number[] = [];
    for (let time = 0; time < times; time++) {
      const url = servers[time % servers.length]?.url ?? "";
      const headers = { ...market.store(url).headers, "x-forwarded-for": visitor };
      answers.push((await fetch(`${url}/store/search`, { headers })).status);
    }
    return answers;
  }

  it("count a visitor together, whichever of them she meets", async () => {
    expect(await searches(8, "203.0.113.7")).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    expect(await searches(2, "203.0.113.8")).toEqual([200, 200]);
  });

  it("count each for itself while Redis is away, and turn nobody else away for it", async () => {
    await redis.stop();
    away = true;
    const answers = await searches(14, "203.0.113.9");
    expect(answers.slice(0, 12)).toEqual(Array(12).fill(200));
    expect(answers.slice(12)).toEqual([429, 429]);
  });
});
