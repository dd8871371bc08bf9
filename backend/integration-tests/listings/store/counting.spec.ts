import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { rowsOf, tell, written } from "../../support/counted";
import { aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { anAddress, from, used } from "../../support/visitors";

const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(new Date());

describe("what pages tell", () => {
  let seller: TestSeller;
  let kilim: TestProduct;

  beforeAll(async () => {
    seller = await aSeller();
    kilim = await aProduct(seller);
  });

  const sums = async ({ id }: TestProduct) => {
    await written();
    const [listing] = (await (await application()).container.resolve("__pg_connection__")("listing").where({
      product_id: id,
    })) as { id: string }[];
    const rows = await rowsOf("listing_count", { listing_id: listing?.id });
    return rows.map(({ day, county, seller_id, impressions, views, basket_adds }) => ({
      day,
      county,
      seller_id,
      sums: [impressions, views, basket_adds],
    }));
  };
  const event = (kind: string, { handle }: TestProduct) => ({ kind, handle });

  it("is summed by listing, county and day, whoever tells it", async () => {
    expect((await tell([event("impression", kilim), event("view", kilim)])).status).toBe(204);
    await written();
    await Promise.all([1, 2, 3].map(() => tell([event("impression", kilim), event("basket_add", kilim)])));
    await tell([event("view", { ...kilim, handle: "nobody-sells-this" })]);
    expect(await sums(kilim)).toEqual([
      { day: today, county: "firuzabad", seller_id: seller.id, sums: [4, 1, 3] },
    ]);
  });

  it("names nobody: there is no room for it", async () => {
    const { container } = await application();
    const { rows } = await container.resolve("__pg_connection__").raw(
      `select table_name, string_agg(column_name, ' ' order by ordinal_position) as columns
       from information_schema.columns where table_name in ('listing_count', 'search_miss')
       group by table_name order by table_name`,
    );
    const dates = "created_at updated_at deleted_at";
    expect(rows.map(({ columns }: { columns: string }) => columns)).toEqual([
      `id listing_id seller_id county day impressions views basket_adds ${dates}`,
      `id text county day times ${dates}`,
    ]);
  });

  it("does not count a seller's visits to her own goods, nor machines, nor who wishes not to be counted", async () => {
    const figs = await aProduct(seller);
    const other = await aSeller();
    const seen = [event("view", figs)];
    await tell(seen, {}, seller.token);
    await tell(seen, { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" });
    await tell(seen, { "sec-gpc": "1" });
    await tell(seen, { dnt: "1" });
    expect(await sums(figs)).toEqual([]);
    await tell(seen, {}, other.token);
    expect((await sums(figs)).map(({ sums }) => sums)).toEqual([[0, 1, 0]]);
  });

  it("counts searches in vain by their spelling, and keeps nothing that may tell who somebody is", async () => {
    const word = `كیلیم ${kilim.handle.slice(8, 12).replace(/\d/g, "x")}`;
    const text = word.replace("ك", "ک");
    const searched = (q: string, county?: string) => ({ kind: "nothing_found", q, county });
    await tell([searched(word), searched(text, "firuzabad"), searched(`  ${text} `)]);
    await tell([
      searched(`${text} 09171234567`),
      searched(`${text}@example.com`),
      searched(text, "atlantis"),
    ]);
    await written();
    const rows = await rowsOf("search_miss", {});
    expect(
      rows
        .filter((row) => row.text.startsWith(text))
        .map(({ text, county, day, times }) => [text, county, day, times]),
    ).toEqual(
      expect.arrayContaining([
        [text, "", today, 2],
        [text, "firuzabad", today, 1],
      ]),
    );
    expect(rows.filter((row) => row.text.startsWith(text))).toHaveLength(2);
  });

  it.each([
    ["nothing", { events: [] }],
    ["more than fifty", { events: Array.from({ length: 51 }, () => ({ kind: "view", handle: "x" })) }],
    ["an unknown kind", { events: [{ kind: "purchase", handle: "x" }] }],
    ["a visitor's name", { events: [{ kind: "view", handle: "x", visitor: "v_1" }] }],
    ["a text without end", { events: [{ kind: "nothing_found", q: "گ".repeat(201) }] }],
    ["no list", { events: "view" }],
  ])("is refused when it holds %s", async (_, body) => {
    const { events } = body as { events: object[] };
    expect((await tell(events)).status).toBe(400);
  });

  it("is asked to wait when it comes too often from one address", async () => {
    const address = anAddress();
    await used("counting", address, 600);
    const { status, headers } = await tell([event("view", kilim)], from(address));
    expect([status, Number(headers.get("retry-after")) > 0]).toEqual([429, true]);
  });

  it("forgets searches in vain after ninety days", async () => {
    const { container } = await application();
    const knex = container.resolve("__pg_connection__");
    const row = { id: `miss_${kilim.id}`, text: `کهنه ${kilim.id}`, county: "", day: "2020-01-01", times: 9 };
    await knex("search_miss").insert(row);
    await container
      .resolve<{ forgetBefore(days: object): Promise<void> }>("listing_count")
      .forgetBefore({ searches: "2020-01-02", counts: "2020-01-02" });
    expect(await rowsOf("search_miss", { id: row.id })).toEqual([]);
  });
});
