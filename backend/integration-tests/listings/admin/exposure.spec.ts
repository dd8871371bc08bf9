import type { AdminExposureAnswer } from "@dastranj/listings/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { anOperator, aProduct, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";

const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(new Date());

describe("how evenly makers are seen", () => {
  let operator = "";
  let known: TestSeller;
  let unknown: TestSeller;

  beforeAll(async () => {
    operator = await anOperator();
    known = await aSeller();
    unknown = await aSeller();
    const { id } = await aProduct(known);
    await aProduct(known);
    await aProduct(unknown);
    const { container } = await application();
    await container.resolve("__pg_connection__").raw(
      `insert into listing_count (id, listing_id, seller_id, county, day, impressions)
       select 'lcount_' || id, id, seller_id, '', :today, 1000000 from listing where product_id = :id`,
      { today, id },
    );
  });

  const report = (query = "", token = operator) =>
    send<AdminExposureAnswer>("GET", `/admin/exposure${query}`, undefined, { token });

  it("is told to an operator: an index, a curve, each maker's share, and what new and small ones have", async () => {
    const { status, body } = await report("?days=7&limit=100");
    expect(status).toBe(200);
    const { exposure, count } = body;
    expect(exposure.to).toBe(today);
    expect(count).toBeGreaterThanOrEqual(2);
    const [most] = exposure.sellers;
    expect(most).toMatchObject({ id: known.id, listings: 2, impressions: 1_000_000, is_small: true });
    expect(most?.share).toBeGreaterThan(0.9);
    expect(exposure.gini).toBeGreaterThan(0.4);
    expect(exposure.gini).toBeLessThan(1);
    expect(exposure.lorenz.at(0)).toEqual({ sellers: 0, share: 0 });
    expect(exposure.lorenz.at(-1)?.share).toBeCloseTo(1, 9);
    // What was seen was seen today: the day's index, of sums, is the whole time's, of all.
    const days = exposure.by_day.filter(({ day }) => day === today);
    expect(days).toHaveLength(1);
    expect(days[0]?.gini).toBeCloseTo(exposure.gini, 2);
    expect(exposure.small_sellers.first_page_share).toBeGreaterThan(0);
    expect(exposure.small_sellers.impressions_share).toBeGreaterThan(0.9);
    expect(exposure.unseen).toBeGreaterThanOrEqual(1);
  });

  it("is a list to take away, by page on the screen", async () => {
    const second = await report("?limit=1&offset=1");
    expect(second.body.exposure.sellers).toHaveLength(1);
    expect(second.body.exposure.sellers[0]?.id).not.toBe(known.id);
    const { url } = await application();
    const file = await fetch(`${url}/admin/exposure/export?language=en`, {
      headers: { authorization: `Bearer ${operator}` },
    });
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const [head, first] = (await file.text()).replace("\ufeff", "").split("\r\n");
    expect(head).toBe("Seller,Listings on sale,Impressions,Share,Times the median,New,Small");
    expect(first).toMatch(/^Golbanoo Kilims,2,1000000,[01]\.?\d*,\d/);
  });

  it("is for nobody else, and for days and pages there are", async () => {
    expect((await report("", unknown.token)).status).toBe(401);
    for (const query of ["?days=8", "?limit=101", "?offset=-1", "?sort=name"])
      expect((await report(query)).status).toBe(400);
  });
});
