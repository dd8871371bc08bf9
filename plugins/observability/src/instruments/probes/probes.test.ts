import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { MedusaContainer } from "@medusajs/framework/types";
import { afterEach, expect, it, vi } from "vitest";
import { leavesOutRedis } from "../../../../../launch/tests/tools.mjs";
import { look, probes } from "./index";
import { redisAt } from "./redis";

const container = {} as MedusaContainer;
const probe = (name: string, check: () => Promise<unknown>) => ({ name, essential: false, check });
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that never answers. */
async function listening(): Promise<string> {
  server = createServer(() => undefined);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("looks at what the environment names", () => {
  const names = (env: NodeJS.ProcessEnv) => probes(env).map(({ name }) => name);
  expect(names({})).toEqual(["database"]);
  expect(names({ REDIS_URL: "redis://r" })).toEqual(["database", "redis"]);
});

it("waits for nobody longer than its patience, and for all at the same time", async () => {
  const begun = performance.now();
  const silent = () => new Promise(() => {});
  const found = await look(
    [probe("a", silent), probe("b", silent), probe("c", async () => 1)],
    container,
    100,
  );
  expect(performance.now() - begun).toBeLessThan(190);
  expect(found.map(({ status }) => status)).toEqual(["down", "down", "up"]);
});

it("finds a part down whose look throws at once", async () => {
  const broken = probe("broken", () => {
    throw new Error("no such part");
  });
  expect((await look([broken], container))[0]?.status).toBe("down");
});

it("looks once for all who ask at the same time, and anew for the next", async () => {
  let looks = 0;
  const counted = probe("counted", async () => {
    looks += 1;
  });
  await Promise.all([look([counted], container), look([counted], container)]);
  expect(looks).toBe(1);
  await look([counted], container);
  expect(looks).toBe(2);
});

it("finds a Redis down that is not there, or that is none and silent", async () => {
  const at = async (host: string) => (await look([redisAt(`redis://${host}`)], container, 100))[0]?.status;
  expect(await at("127.0.0.1:1")).toBe("down");
  expect(await at(await listening())).toBe("down");
});

it.skipIf(leavesOutRedis(process.env))("tells a Redis that answers from one that has hung", async () => {
  const host = await listening();
  await new Promise((resolve) => server?.close(resolve));
  const redis = spawn("redis-server", [
    "--port",
    host.split(":")[1] ?? "",
    "--bind",
    "127.0.0.1",
    "--save",
    "",
  ]);
  const status = async () => (await look([redisAt(`redis://${host}`)], container, 200))[0]?.status;
  try {
    await vi.waitFor(async () => expect(await status()).toBe("up"), { timeout: 5000 });
    redis.kill("SIGSTOP");
    expect(await status()).toBe("down");
    redis.kill("SIGCONT");
    await vi.waitFor(async () => expect(await status()).toBe("up"), { timeout: 5000 });
  } finally {
    redis.kill("SIGKILL");
  }
});
