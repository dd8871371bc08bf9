import type { ProductCard, StoreSearchAnswer } from "@dastranj/search/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OwnMeilisearch, startMeilisearch } from "../../../../bench/soak/meilisearch.mjs";
import { eventually } from "../../support/eventually";
import { aCrew, type Crew } from "../../support/processes";

const program = process.env.MEILISEARCH_PROGRAM;

type Process = Awaited<ReturnType<Crew["join"]>>;
type Engine = "meilisearch" | "postgres";

/** Lists, with the order that is promised. */
const LISTS = [
  "limit=100",
  "limit=100&sort=price_asc",
  "limit=100&sort=price_desc",
  "limit=10&offset=10",
  "limit=100&category=rugs",
  "limit=100&county=firuzabad&sort=price_asc",
  "limit=100&craft=weaving",
  "county=Firuzabad",
  "county=nowhere",
  "q=%D8%9F%21",
  `q=${encodeURIComponent("انجير")}&sort=price_asc`,
  `q=${encodeURIComponent("گلیم")}&sort=newest&limit=5&offset=2`,
];

/** Searches: the engines rank in their own ways, and find the same. */
const SEARCHES = [
  "انجیر",
  "عسل کوهی",
  "گبه",
  "گلیم",
  "kilim",
  "rosewater",
  "شیراز",
  "«عسل»",
  "نیست چنین چیزی",
];

describe.skipIf(!program)("with Meilisearch, which may be lost at any moment", () => {
  let meilisearch: OwnMeilisearch;
  let market: Crew;
  let shop: Process;
  let token: string;
  /** Goods of two sellers. */
  let first: ProductCard;
  let second: ProductCard;

  beforeAll(async () => {
    meilisearch = await startMeilisearch(program);
    market = await aCrew("dastranj_meilisearch", {
      env: { MEILISEARCH_HOST: meilisearch.url, MEILISEARCH_API_KEY: meilisearch.key, LOG_LEVEL: "warn" },
    });
    shop = await market.join("shared");
    await searchIs("up");
    const operator = market.logins.find(({ role }) => role === "operator");
    const { email, password } = operator ?? { email: "", password: "" };
    token = (await call("POST", "/auth/user/emailpass", { email, password })).token;
    const { products } = await list("limit=100");
    [first] = products as [ProductCard];
    second = products.find((one) => one.seller_handle !== first.seller_handle) as ProductCard;
  });

  afterAll(async () => {
    await shop?.stop();
    await meilisearch?.stop();
  });

  const call = async (method: "GET" | "POST", path: string, body?: object) => {
    const answer = await fetch(shop.url + path, {
      method,
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": market.publishableKey,
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
    });
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.json();
  };
  const list = (query: string): Promise<StoreSearchAnswer> => call("GET", `/store/search?${query}`);
  const searchIs = (status: "up" | "down") =>
    eventually(async () => {
      const { parts } = await call("GET", "/health/ready");
      return parts.search.status === status;
    }, 60_000);
  /** How many lists an engine answered until now. */
  const answeredBy = async (engine: Engine): Promise<number> => {
    const metrics = await (await fetch(`${shop.url}/metrics`)).text();
    return Number(metrics.match(new RegExp(`dastranj_searches_total{engine="${engine}"} (\\d+)`))?.[1] ?? 0);
  };
  const expectAnswersBy = async (engine: Engine, ask: () => Promise<unknown>) => {
    const other = engine === "meilisearch" ? "postgres" : "meilisearch";
    const before = await Promise.all([answeredBy(engine), answeredBy(other)]);
    await ask();
    expect(await answeredBy(engine)).toBeGreaterThan(before[0]);
    expect(await answeredBy(other)).toBe(before[1]);
  };
  const meilisearchAnswers = () =>
    eventually(async () => {
      const before = await answeredBy("meilisearch");
      await list("limit=1");
      return (await answeredBy("meilisearch")) > before;
    }, 30_000);
  const timed = async <T>(what: string, work: Promise<T>): Promise<T> => {
    const begun = performance.now();
    const r = await work;
    console.log(`TIMED ${what} ${Math.round(performance.now() - begun)} ms`);
    return r;
  };
  const titleOf = async ({ handle }: ProductCard) =>
    (await list(`handle=${encodeURIComponent(handle)}`)).products[0]?.title;
  const rename = ({ id }: ProductCard, title: string) => call("POST", `/admin/products/${id}`, { title });
  const judge = async (handle: string, verb: "suspend" | "verify") => {
    const { sellers } = await call("GET", "/admin/sellers?limit=100");
    const seller = sellers.find((one: { handle: string }) => one.handle === handle);
    await call("POST", `/admin/sellers/${seller.id}/${verb}`, verb === "suspend" ? { reason: "a test" } : {});
  };
  const everyAnswer = async () => {
    const lists = [];
    for (const query of LISTS) lists.push([query, await list(query)]);
    for (const word of SEARCHES) {
      const { products, count } = await list(`q=${encodeURIComponent(word)}&limit=100`);
      lists.push([word, count, products.map(({ handle }) => handle).sort()]);
    }
    return lists;
  };

  it("both engines give the same lists in the same order, and find the same goods", async () => {
    let answers: unknown;
    await expectAnswersBy("meilisearch", async () => {
      const exact = LISTS.filter((query) => query !== "county=Firuzabad");
      for (const query of exact) await list(query);
    });
    answers = await everyAnswer();
    await meilisearch.kill();
    await list("limit=1");
    await expectAnswersBy("postgres", async () => expect(await everyAnswer()).toEqual(answers));
    await meilisearch.start();
    await meilisearchAnswers();
  });

  it("a change is seen, and a suspended seller's goods are gone until she is verified again", async () => {
    await rename(first, "نامی نو");
    await timed(
      "rename seen",
      eventually(async () => (await titleOf(first)) === "نامی نو"),
    );
    const hers = () => list(`seller=${second.seller_handle}`);
    const { count } = await hers();
    await judge(second.seller_handle, "suspend");
    await timed(
      "suspend seen",
      eventually(async () => (await hers()).count === 0),
    );
    await judge(second.seller_handle, "verify");
    await timed(
      "verify seen",
      eventually(async () => (await hers()).count === count),
    );
    await expectAnswersBy("meilisearch", hers);
  });

  it("killed, lists go on and show what changes meanwhile; started again, it shows that too before it is asked", async () => {
    await meilisearch.kill();
    await expectAnswersBy("postgres", async () => {
      await rename(first, "در نبود مایلی‌سرچ");
      await judge(second.seller_handle, "suspend");
      await eventually(async () => (await titleOf(first)) === "در نبود مایلی‌سرچ");
      await eventually(async () => (await list(`seller=${second.seller_handle}`)).count === 0);
      await searchIs("down");
    });
    expect((await call("GET", "/health/ready")).status).toBe("degraded");

    await meilisearch.start();
    let answered = 0;
    await eventually(async () => {
      expect(await titleOf(first)).toBe("در نبود مایلی‌سرچ");
      expect((await list(`seller=${second.seller_handle}`)).products).toEqual([]);
      const now = await answeredBy("meilisearch");
      const again = answered > 0 && now > answered;
      answered = now;
      return again;
    });
    await searchIs("up");
    await judge(second.seller_handle, "verify");
    await eventually(async () => (await list(`seller=${second.seller_handle}`)).count > 0);
  });

  it("started again empty, it is filled before it is asked", async () => {
    const { count } = await list("limit=1");
    await meilisearch.lose();
    let answered = await answeredBy("meilisearch");
    await eventually(async () => {
      expect((await list("limit=1")).count).toBe(count);
      expect((await list(`q=${encodeURIComponent("گلیم")}`)).count).toBeGreaterThan(0);
      const now = await answeredBy("meilisearch");
      const again = now > answered;
      answered = now;
      return again;
    });
    await searchIs("up");
  });

  it("emptied while a change is under way, it never holds that change alone", async () => {
    const { count } = await list("limit=1");
    await meilisearch.lose();
    await rename(first, "تنها");
    await eventually(async () => {
      expect((await list("limit=1")).count).toBe(count);
      expect((await list(`q=${encodeURIComponent("گلیم")}`)).count).toBeGreaterThan(0);
      return (await titleOf(first)) === "تنها";
    });
    await meilisearchAnswers();
    expect((await list("limit=1")).count).toBe(count);
  });

  it("hung, it keeps one visitor a second, and the others not at all", async () => {
    await meilisearch.hang();
    const times: number[] = [];
    try {
      for (let n = 0; n < 8; n++) {
        const begun = performance.now();
        expect((await list("limit=24")).products.length).toBe(24);
        times.push(performance.now() - begun);
      }
    } finally {
      await meilisearch.wake();
    }
    expect(times.filter((ms) => ms > 900).length).toBe(1);
    expect(Math.max(...times)).toBeLessThan(1500);
    await meilisearchAnswers();
  });

  it("away when the process starts, or with a key that it refuses: the shop opens all the same", async () => {
    await shop.stop();
    shop = await market.join("shared", { MEILISEARCH_API_KEY: "a wrong key" });
    expect((await list("limit=1")).count).toBeGreaterThan(0);
    await searchIs("down");
    await eventually(async () => shop.said().includes("The provided API key is invalid."));
    await shop.stop();

    await meilisearch.kill();
    shop = await market.join("shared");
    expect((await list("limit=1")).count).toBeGreaterThan(0);
    await searchIs("down");
    await meilisearch.lose();
    await meilisearchAnswers();
  });
});
