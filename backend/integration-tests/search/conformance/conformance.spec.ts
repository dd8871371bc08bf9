import type { ProductCard, StoreSearchAnswer } from "@dastranj/search/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OwnMeilisearch, startMeilisearch } from "../../../../bench/soak/meilisearch.mjs";
import { STORIES } from "../../../src/seed/stories";
import { eventually } from "../../support/eventually";
import { aCrew, type Crew } from "../../support/processes";
import cases from "./cases.json";

const { MEILISEARCH_PROGRAM } = process.env;

/**
 * What is looked for, the ways to type it, and the goods that each way finds: all, and no others. A way of two parts is what
 * is typed, and what the answer says was meant.
 */
const CASES = cases as { what: string; typed: (string | [string, string])[]; hits: string[] }[];

/** The demonstration's goods, as their stories tell of them. */
const GOODS = STORIES.flatMap(({ craft, sellers }) =>
  sellers.flatMap(({ handle: seller, county, products }) =>
    products.map(({ handle, category, variants }) => ({
      handle,
      category,
      seller,
      county,
      craft: craft.code,
      price: Math.min(...variants.map(({ priceIrr }) => priceIrr)),
    })),
  ),
);
type Goods = (typeof GOODS)[number];

/** Narrowed lists: which goods each shows. */
const NARROWED: [query: string, shows: (goods: Goods) => boolean][] = [
  ["county=estahban", ({ county }) => county === "estahban"],
  ["county=estahban,neyriz", ({ county }) => county === "estahban" || county === "neyriz"],
  ["category=kilims", ({ category }) => category === "kilims"],
  ["category=kilims,gabbehs", ({ category }) => category === "kilims" || category === "gabbehs"],
  ["category=kilims&county=firuzabad", (one) => one.category === "kilims" && one.county === "firuzabad"],
  ["craft=honey", ({ craft }) => craft === "honey"],
  ["seller=golbanoo-kilim", ({ seller }) => seller === "golbanoo-kilim"],
  ["county=Estahban", () => false],
  ["category=kilims&county=jahrom", () => false],
  ["handle=thyme-honey,comb-honey", ({ handle }) => handle === "thyme-honey" || handle === "comb-honey"],
  ["price_max=2000000", ({ price }) => price <= 2_000_000],
  ["price_min=100000000", ({ price }) => price >= 100_000_000],
  ["price_min=۲۰۰۰۰۰۰&price_max=۳۰۰۰۰۰۰", ({ price }) => price >= 2_000_000 && price <= 3_000_000],
  ["province=IR-07&county=fasa", ({ county }) => county === "fasa"],
  ["province=IR-01", () => false],
];

/** What is counted, over which goods: all that the rest of the query finds. */
const COUNTED: [query: string, facet: "county" | "craft" | "category" | "seller", without: string][] = [
  ["q=انجیر&facets=county", "county", "q=انجیر"],
  ["q=انجیر&county=neyriz&facets=county", "county", "q=انجیر"],
  ["q=kilim&facets=category", "category", "q=kilim"],
  ["q=kilim&category=kilims&facets=category,seller", "category", "q=kilim"],
  ["q=kilim&category=kilims&facets=category,seller", "seller", "q=kilim&category=kilims"],
  ["county=shiraz&facets=craft", "craft", "county=shiraz"],
];

/** What a query found, as the suite looks at it. */
interface Answered {
  query: string;
  handles: string[];
  answer: StoreSearchAnswer;
}

describe("one catalogue, asked in a hundred ways, of either engine", () => {
  let market: Crew;
  let meilisearch: OwnMeilisearch | undefined;
  let shop: Awaited<ReturnType<Crew["join"]>>;
  const answers = new Map<string, Answered[]>();

  beforeAll(async () => {
    meilisearch = MEILISEARCH_PROGRAM ? await startMeilisearch(MEILISEARCH_PROGRAM) : undefined;
    market = await aCrew("dastranj_conformance", { env: { LOG_LEVEL: "warn" } });
  });
  afterAll(async () => {
    await shop?.stop();
    await meilisearch?.stop();
  });

  const ask = async (query: string): Promise<StoreSearchAnswer> => {
    const headers = { "x-publishable-api-key": market.publishableKey };
    const response = await fetch(
      `${shop.url}/store/search?${query.includes("limit=") ? "" : "limit=100&"}${query}`,
      { headers },
    );
    expect([query, response.status]).toEqual([query, 200]);
    return (await response.json()) as StoreSearchAnswer;
  };
  const handlesOf = ({ products }: StoreSearchAnswer) => products.map(({ handle }) => handle);

  /** Asks everything; answers what is not as it should be. */
  async function wrongOf(engine: string): Promise<string[]> {
    await eventually(async () => (await ask("")).count === GOODS.length, 60_000);
    await eventually(async () => (await ask("q=hony")).count > 0, 60_000);
    const wrong: string[] = [];
    const asked: Answered[] = [];
    const expectHits = async (query: string, expected: readonly string[]) => {
      const answer = await ask(query);
      const handles = handlesOf(answer);
      asked.push({ query, handles, answer });
      const missing = expected.filter((one) => !handles.includes(one));
      const extra = handles.filter((one) => !expected.includes(one));
      if (missing.length + extra.length > 0 || answer.count !== expected.length)
        wrong.push(`${query} (${answer.count}): misses [${missing}], has besides [${extra}]`);
      return answer;
    };
    for (const { typed, hits } of CASES)
      for (const one of typed) {
        const [q, meant] = typeof one === "string" ? [one, undefined] : one;
        const { did_you_mean } = await expectHits(`q=${encodeURIComponent(q)}`, hits);
        const said = did_you_mean?.corrected ? did_you_mean.q : undefined;
        if (said !== meant) wrong.push(`${q}: says «${said}» was meant, not «${meant}»`);
      }
    for (const [query, shows] of NARROWED)
      await expectHits(
        query,
        GOODS.filter(shows).map(({ handle }) => handle),
      );
    for (const [query, facet, without] of COUNTED) {
      const counts = ((await ask(query)).facets?.[facet] ?? []).map(
        ({ value, count }) => `${value} ${count}`,
      );
      const found = GOODS.filter(({ handle }) => all(without).includes(handle));
      const values = [...new Set(found.map((goods) => goods[facet]))];
      const expected = values.map(
        (value) => `${value} ${found.filter((goods) => goods[facet] === value).length}`,
      );
      if (counts.sort().join() !== expected.sort().join())
        wrong.push(`${query}: counts [${counts}], not [${expected}]`);
    }
    await inOrder("q=گلاب&sort=price_asc", (a, b) => (a.price_irr ?? 0) - (b.price_irr ?? 0));
    await inOrder("sort=price_desc", (a, b) => (b.price_irr ?? 0) - (a.price_irr ?? 0));
    await inOrder("q=kilim&sort=newest", (a, b) => b.created_at.localeCompare(a.created_at));
    const whole = handlesOf(await ask("q=kilim"));
    const paged = [await ask("q=kilim&limit=5"), await ask("q=kilim&limit=5&offset=5")].flatMap(handlesOf);
    if (paged.join() !== whole.slice(0, 10).join()) wrong.push(`pages: [${paged}] of [${whole}]`);
    answers.set(engine, asked);
    return wrong;

    async function inOrder(query: string, order: (a: ProductCard, b: ProductCard) => number) {
      const answer = await ask(query);
      asked.push({ query, handles: handlesOf(answer), answer });
      const sorted = answer.products.every(
        (card, at) => at === 0 || order(answer.products[at - 1] ?? card, card) <= 0,
      );
      if (!sorted || answer.count < 3) wrong.push(`${query}: not in order: ${handlesOf(answer)}`);
    }
    /** What a case or a list has found already, or else all that is asked for now. */
    function all(query: string): string[] {
      const known = asked.find((one) => decodeURIComponent(one.query) === query);
      return known ? known.handles : narrowed(query);
    }
    function narrowed(query: string): string[] {
      const wanted = new URLSearchParams(query);
      const found = wanted.get("q") ? all(`q=${wanted.get("q")}`) : GOODS.map(({ handle }) => handle);
      return GOODS.filter(
        (one) =>
          found.includes(one.handle) &&
          (["county", "category"] as const).every((key) => !wanted.has(key) || wanted.get(key) === one[key]),
      ).map(({ handle }) => handle);
    }
  }

  it("is asked in at least a hundred and twenty ways", () => {
    const typed = CASES.flatMap((one) => one.typed).length;
    expect(typed + NARROWED.length + COUNTED.length).toBeGreaterThanOrEqual(150);
    expect(typed).toBeGreaterThanOrEqual(120);
  });

  it("is answered as it should be by Postgres", async () => {
    shop = await market.join("shared", { MEILISEARCH_HOST: "" });
    expect(await wrongOf("Postgres")).toEqual([]);
  });

  it.skipIf(!MEILISEARCH_PROGRAM)("is answered as it should be by Meilisearch", async () => {
    await shop.stop();
    const { url = "", key = "" } = meilisearch ?? {};
    shop = await market.join("shared", { MEILISEARCH_HOST: url, MEILISEARCH_API_KEY: key });
    await eventually(async () => {
      const { parts } = await (await fetch(`${shop.url}/health/ready`)).json();
      return parts.search?.status === "up";
    }, 60_000);
    expect(await wrongOf("Meilisearch")).toEqual([]);
  });

  it.skipIf(!MEILISEARCH_PROGRAM)("has the same first five hits by either", () => {
    const [ofPostgres = [], ofMeilisearch = []] = [answers.get("Postgres"), answers.get("Meilisearch")];
    const differences = ofPostgres.flatMap(({ query, handles }, at) => {
      const others = ofMeilisearch[at]?.handles ?? [];
      const [one, other] = [handles.slice(0, 5).join(" "), others.slice(0, 5).join(" ")];
      return one === other ? [] : [{ query: decodeURIComponent(query), Postgres: one, Meilisearch: other }];
    });
    if (differences.length > 0) console.table(differences);
    expect(differences).toEqual([]);
  });
});
