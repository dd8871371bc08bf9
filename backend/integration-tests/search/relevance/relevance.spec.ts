import type { StoreSearchAnswer } from "@dastranj/search/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OwnMeilisearch, startMeilisearch } from "../../../../bench/soak/meilisearch.mjs";
import { eventually } from "../../support/eventually";
import { aCrew, type Crew } from "../../support/processes";
import judgements from "./judged.json";
import { type Grades, ndcg } from "./ndcg";

const { MEILISEARCH_PROGRAM } = process.env;

const judged: readonly { q: string; grades: Grades }[] = judgements as never;

/** All goods of the demonstration. */
const GOODS = 102;
const FLOOR = 0.85;

describe("nDCG, by which it is measured", () => {
  const grades = { rug: 3, kilim: 2, mat: 1 };

  it("is one for the best order, less for a worse one, nought for what does not fit", () => {
    expect(ndcg(["rug", "kilim", "mat", "fig"], grades)).toBe(1);
    expect(ndcg(["mat", "kilim", "rug"], grades)).toBeCloseTo(
      (1 + 3 / Math.log2(3) + 7 / 2) / (7 + 3 / Math.log2(3) + 1 / 2),
      12,
    );
    expect(ndcg(["fig", "rug"], { rug: 3 })).toBeCloseTo(1 / Math.log2(3), 12);
    expect(ndcg(["fig"], grades)).toBe(0);
    expect(ndcg([], grades)).toBe(0);
  });

  it("looks at the first ten alone", () => {
    const ten = Array.from({ length: 10 }, (_, index) => `fig ${index}`);
    expect(ndcg([...ten, "rug"], grades)).toBe(0);
  });
});

describe("what people search for in the demonstration's catalogue", () => {
  let market: Crew;
  let meilisearch: OwnMeilisearch | undefined;
  let shop: Awaited<ReturnType<Crew["join"]>>;

  beforeAll(async () => {
    meilisearch = MEILISEARCH_PROGRAM ? await startMeilisearch(MEILISEARCH_PROGRAM) : undefined;
    market = await aCrew("dastranj_relevance", { env: { LOG_LEVEL: "warn" } });
  });

  afterAll(async () => {
    await shop?.stop();
    await meilisearch?.stop();
  });

  const ask = async (query: string): Promise<StoreSearchAnswer> => {
    const headers = { "x-publishable-api-key": market.publishableKey };
    const response = await fetch(`${shop.url}/store/search?${query}`, { headers });
    expect(response.status).toBe(200);
    return (await response.json()) as StoreSearchAnswer;
  };

  /** How well each query is answered, worst first. */
  async function measure() {
    // The goods are there, and so are their words: a slip is mended.
    await eventually(async () => (await ask("limit=1")).count === GOODS, 60_000);
    await eventually(async () => (await ask("q=hony")).count > 0, 60_000);
    const measured: { q: string; value: number; found: string[] }[] = [];
    for (const { q, grades } of judged) {
      const { products } = await ask(`limit=10&q=${encodeURIComponent(q)}`);
      const found = products.map(({ handle }) => handle);
      measured.push({ q, value: ndcg(found, grades), found });
    }
    measured.sort((a, b) => a.value - b.value);
    const mean = measured.reduce((sum, { value }) => sum + value, 0) / measured.length;
    return { mean, measured };
  }

  async function judge(engine: string) {
    const { mean, measured } = await measure();
    const worst = measured.filter(({ value }) => value < 0.8);
    console.log(
      `nDCG@10 over ${measured.length} queries, ${engine}: ${mean.toFixed(3)}`,
      ...worst.map(({ q, value, found }) => `\n  ${value.toFixed(2)} ${q}: ${found.join(" ")}`),
    );
    expect(mean).toBeGreaterThanOrEqual(FLOOR);
    return measured;
  }

  it("is a judged set of sixty queries and more, each once", () => {
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(new Set(judged.map(({ q }) => q)).size).toBe(judged.length);
  });

  it("is answered well by Postgres", async () => {
    shop = await market.join("shared", { MEILISEARCH_HOST: "" });
    await judge("Postgres");
  });

  it.skipIf(!MEILISEARCH_PROGRAM)("is answered as well by Meilisearch", async () => {
    await shop.stop();
    const { url = "", key = "" } = meilisearch ?? {};
    shop = await market.join("shared", { MEILISEARCH_HOST: url, MEILISEARCH_API_KEY: key });
    await eventually(async () => {
      const { parts } = await (await fetch(`${shop.url}/health/ready`)).json();
      return parts.search?.status === "up";
    }, 60_000);
    await judge("Meilisearch");
  });
});
