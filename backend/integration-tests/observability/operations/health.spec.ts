import { createRequire } from "node:module";
import { afterEach, describe, expect, it, vi } from "vitest";
import { application } from "../../support/application";
import { send } from "../../support/http";

const pg: typeof import("pg") = createRequire(import.meta.url)("pg");

interface Health {
  status: string;
  parts: Record<string, { status: string; ms: number }>;
}

const ready = () => send<Health>("GET", "/health/ready");

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("/health", () => {
  it("is alive, and ready with its database", async () => {
    const live = await send("GET", "/health/live");
    expect([live.status, live.body]).toEqual([200, { status: "alive" }]);
    const { status, body } = await ready();
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "ready", parts: { database: { status: "up" } } });
    expect(body.parts.database?.ms).toBeLessThan(1000);
  });

  it("is degraded, not dead, without Redis", async () => {
    vi.stubEnv("REDIS_URL", "redis://127.0.0.1:1");
    const { status, body } = await ready();
    expect(status).toBe(200);
    expect(body.status).toBe("degraded");
    expect(body.parts).toMatchObject({
      database: { status: "up" },
      redis: { status: "down" },
    });
  });

  it("is dead without its database, alive all the same, and recovers by itself", async () => {
    await withoutDatabase(async () => {
      const begun = performance.now();
      const { status, body } = await ready();
      expect(performance.now() - begun).toBeLessThan(1500);
      expect(status).toBe(503);
      expect(body).toMatchObject({ status: "dead", parts: { database: { status: "down" } } });
      expect((await send("GET", "/health/live")).status).toBe(200);
    });
    await vi.waitFor(async () => expect((await ready()).status).toBe(200), { timeout: 10_000 });
  });

  it("refuses what is no question", async () => {
    expect((await send("POST", "/health/ready", {})).status).toBe(404);
    expect((await send("GET", "/health/unknown")).status).toBe(404);
  });
});

/** Closes the database to the application, cuts its connections, and opens it again. */
async function withoutDatabase(run: () => Promise<void>): Promise<void> {
  await application();
  const address = new URL(process.env.DATABASE_URL ?? "");
  const name = address.pathname.slice(1);
  address.pathname = "/postgres";
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await client.query(`alter database ${name} allow_connections false`);
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
    await run();
  } finally {
    await client.query(`alter database ${name} allow_connections true`);
    await client.end();
  }
}
