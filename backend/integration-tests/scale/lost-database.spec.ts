import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openShop } from "../../../bench/soak/shop.mjs";
import { onServer } from "../support/database";
import { eventually } from "../support/eventually";
import { aCrew, type Crew } from "../support/processes";

/** A short slice of what `npm run soak -- servers` does by stopping Postgres. */
describe("the database is away for a moment", () => {
  let market: Crew;
  let shop: Awaited<ReturnType<Crew["join"]>>;
  let questions: [name: string, path: string, body?: object][];

  beforeAll(async () => {
    market = await aCrew("dastranj_lost_database");
    shop = await market.join("shared");
    const store = market.store(shop.url);
    const { products } = await store.must("/store/search?limit=1");
    const open = await openShop([store], market.databaseUrl);
    const [basket] = await open.baskets(1, 5);
    const { email, password } = market.logins.find(({ role }) => role === "buyer") ?? {};
    questions = [
      ["a list", "/store/search?limit=4"],
      ["a product", `/store/products/${products[0].id}`],
      ["a basket", `/store/carts/${basket}`],
      ["changing a basket", `/store/carts/${basket}`, { email: "negar@dastranj.example" }],
      ["signing in", "/auth/customer/emailpass", { email, password }],
      ["completing a basket", `/store/carts/${basket}/complete`, {}],
    ];
  });

  afterAll(() => shop?.stop());

  const ask = async (path: string, body?: object) => {
    const answer = await fetch(`${shop.url}${path}`, {
      headers: { ...market.store(shop.url).headers, "accept-language": "fa" },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    });
    const { code } = await answer.json();
    return { status: answer.status, after: answer.headers.get("retry-after"), code };
  };

  it("whoever asks is told to come again, and is served within ten seconds of its return", async () => {
    await closeDatabase(market.databaseUrl);
    const refusals = await Promise.all(
      questions.map(async ([name, path, body]) => ({ name, ...(await ask(path, body)) })),
    );
    // A request under way is told that the shop is away; one that waits for a connection, in the end, that it is busy.
    for (const { name, status, after, code } of refusals) {
      expect({ name, status, after }).toEqual({ name, status: 503, after: "3" });
      expect(["shop_away", "shop_busy"]).toContain(code);
    }
    expect((await fetch(`${shop.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${shop.url}/health/ready`)).status).toBe(503);

    await openDatabase(market.databaseUrl);
    const served = async () => {
      const answers = await Promise.all(questions.slice(0, 4).map(([, path, body]) => ask(path, body)));
      return answers.every(({ status }) => status === 200);
    };
    await eventually(served, 10_000);
    const [, path, body] = questions.at(-1) ?? [""];
    expect((await ask(path ?? "", body)).status).toBe(200);
  });
});

async function closeDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await onServer(
    url,
    `alter database ${name} with allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
}

async function openDatabase(url: string): Promise<void> {
  await onServer(url, `alter database ${new URL(url).pathname.slice(1)} with allow_connections true`);
}
