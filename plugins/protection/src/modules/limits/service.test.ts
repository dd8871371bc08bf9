import { spawn, spawnSync } from "node:child_process";
import type { Logger } from "@medusajs/framework/types";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { LIMITS } from "../../contract/limits";
import { LimitsModuleService, type LimitsOptions } from "./service";

const logger = { warn: vi.fn() } as unknown as Logger;
const limits = { ...LIMITS, search: { tries: 3, seconds: 60 } };
const services: LimitsModuleService[] = [];

const counting = (options: LimitsOptions = {}) => {
  const service = new LimitsModuleService({ logger }, { limits, secret: "of a test", ...options });
  services.push(service);
  return service;
};

afterAll(() => Promise.all(services.map(({ __hooks }) => __hooks.onApplicationShutdown())));

describe("counting in memory", () => {
  it("lets so many tries through, and says how long to wait after that", async () => {
    const one = counting();
    for (let time = 0; time < 3; time++) expect(await one.spend("search", "a")).toBeUndefined();
    expect(await one.spend("search", "a")).toBe(60);
    expect(await one.spend("search", "b")).toBeUndefined();
    await one.forget("search", "a");
    expect(await one.spend("search", "a")).toBeUndefined();
  });

  it("takes a try back, also when many were made at once", async () => {
    const one = counting();
    await Promise.all(["a", "a", "a"].map((who) => one.spend("search", who)));
    await one.giveBack("search", "a");
    expect(await one.spend("search", "a")).toBeUndefined();
    expect(await one.spend("search", "a")).toBe(60);
  });

  it("knows who got in", async () => {
    const one = counting();
    expect(await one.knows("a")).toBe(false);
    await one.remember("a");
    await one.remember("a");
    expect([await one.knows("a"), await one.knows("b")]).toEqual([true, false]);
  });
});

const PORT = 63_991;
const redisIsMissing = spawnSync("redis-server", ["--version"]).status !== 0;

describe.skipIf(redisIsMissing)("counting in Redis", () => {
  const redisUrl = `redis://127.0.0.1:${PORT}`;
  const start = () =>
    spawn("redis-server", ["--port", String(PORT), "--bind", "127.0.0.1", "--save", ""], { stdio: "ignore" });
  let redis = start();
  let look: Redis;

  beforeAll(async () => {
    look = new Redis(redisUrl, { retryStrategy: () => 20 });
    look.on("error", () => {});
    await vi.waitFor(() => look.ping(), { timeout: 5000 });
  });
  afterAll(() => {
    look.disconnect();
    redis.kill("SIGKILL");
  });

  /** A process whose connection stands: what it remembers, Redis does. */
  const joined = async () => {
    const service = counting({ redisUrl });
    const before = await look.keys("limit:known:*");
    await vi.waitFor(async () => {
      await service.remember(`somebody of ${services.length}`);
      expect(await look.keys("limit:known:*")).toHaveLength(before.length + 1);
    });
    return service;
  };

  it("is shared by processes, and stores nobody's e-mail or address", async () => {
    const [one, other] = [await joined(), await joined()];
    for (const service of [one, other, one])
      expect(await service.spend("search", "a@b.example")).toBeUndefined();
    expect(await other.spend("search", "a@b.example")).toBe(60);
    await one.remember("203.0.113.7");
    expect(await other.knows("203.0.113.7")).toBe(true);
    const keys = (await look.keys("*")).join(" ");
    expect(keys).toMatch(/limit:search:[\w-]{43}/);
    expect(keys).not.toMatch(/b\.example|203\.0/);
  });

  it("goes on in memory while Redis hangs or is lost, and in Redis when it is back", async () => {
    const one = await joined();
    await one.spend("search", "c");
    redis.kill("SIGSTOP");
    const begun = performance.now();
    for (let time = 0; time < 3; time++) expect(await one.spend("search", "c")).toBeUndefined();
    expect(await one.spend("search", "c")).toBeGreaterThan(50);
    expect([
      await one.knows("d"),
      await one.giveBack("search", "d"),
      await one.forget("search", "d"),
    ]).toEqual([false, undefined, undefined]);
    await one.remember("d");
    expect(await one.knows("d")).toBe(true);
    expect(performance.now() - begun).toBeLessThan(6000);
    redis.kill("SIGKILL");
    expect(await one.spend("search", "c")).toBeGreaterThan(50);
    expect(await one.spend("search", "e")).toBeUndefined();
    redis = start();
    await vi.waitFor(() => look.ping(), { timeout: 5000 });
    await vi.waitFor(
      async () => {
        await one.spend("sign_in", "f");
        expect(await look.keys("limit:sign_in:*")).toHaveLength(1);
      },
      { timeout: 8000, interval: 100 },
    );
    // Redis came back empty, and counts anew.
    expect(await one.spend("search", "c")).toBeUndefined();
  });
});
