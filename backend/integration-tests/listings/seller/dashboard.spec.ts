import type { SellerDashboardAnswer } from "@dastranj/listings/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { tell, written } from "../../support/counted";
import { aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { buy } from "../../support/shopping";

const DAY_MS = 86_400_000;
const dayAgo = (days: number) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(new Date(Date.now() - days * DAY_MS));

describe("a seller's dashboard", () => {
  let seller: TestSeller;
  let kilim: TestProduct;
  let runner: TestProduct;

  beforeAll(async () => {
    seller = await aSeller();
    kilim = await aProduct(seller, { irr: 12_000_000, stock: 3 });
    runner = await aProduct(seller, { title: "گلیم کناره", irr: 5_000_000, stock: 50 });
  });

  const dashboardOf = async ({ token }: TestSeller, query = "") => {
    const { status, body } = await send<SellerDashboardAnswer>(
      "GET",
      `/seller/dashboard${query}`,
      undefined,
      {
        token,
      },
    );
    expect(status).toBe(200);
    return body.dashboard;
  };
  const change = async (order: string, to: Record<string, unknown>) =>
    (await application()).container
      .resolve("__pg_connection__")("seller_order")
      .where({ order_id: order })
      .update(to);
  const ship = async (order: string, at: string) => {
    const knex = (await application()).container.resolve("__pg_connection__");
    const [part] = await knex("seller_order").where({ order_id: order });
    await change(order, { status: "shipped" });
    await knex("seller_order_shipment").insert({
      id: `sords_${order}`,
      fulfillment_id: order,
      tracking_number: "1",
      shipped_at: at,
      seller_order_id: part.id,
    });
  };

  it("tells a new booth that nothing happened yet, day by day", async () => {
    const fresh = await aSeller();
    const dashboard = await dashboardOf(fresh, "?days=7");
    expect(dashboard).toMatchObject({
      from: dayAgo(6),
      to: dayAgo(0),
      time_zone: "Asia/Tehran",
      currencies: [],
      sold: { orders: 0, quantity: 0, amounts: {} },
      funnel: { impressions: 0, views: 0, basket_adds: 0, orders: 0 },
      listings: [],
      best_sellers: [],
      running_out: [],
      promises: { kept: 0, late: 0 },
      open_orders: { placed: 0, accepted: 0, in_production: 0, ready: 0, overdue: 0 },
      on_sale: 0,
    });
    expect(dashboard.sales.map(({ day }) => day)).toEqual([6, 5, 4, 3, 2, 1, 0].map(dayAgo));
  });

  it("tells what sold, from the card to the order, what runs out and which promises were kept", async () => {
    const [, second, third, old] = [
      await buy([kilim]),
      await buy([kilim, runner]),
      await buy([runner]),
      await buy([runner]),
    ];
    const noon = (days: number) => `${dayAgo(days)}T12:00:00+03:30`;
    await change(second, { placed_at: noon(2), promised_for: dayAgo(1) });
    await change(third, { placed_at: noon(3), promised_for: dayAgo(2) });
    await change(old, { placed_at: noon(40), promised_for: dayAgo(5) });
    await ship(second, `${dayAgo(1)}T23:59:00+03:30`);
    await ship(old, `${dayAgo(4)}T00:10:00+03:30`);
    const card = (handle: string, times: number) =>
      Array.from({ length: times }, () => ({ kind: "impression", handle }));
    await tell([
      ...card(kilim.handle, 9),
      ...card(runner.handle, 4),
      { kind: "view", handle: kilim.handle },
      { kind: "view", handle: kilim.handle },
      { kind: "basket_add", handle: kilim.handle },
    ]);
    await written();

    const dashboard = await dashboardOf(seller, "?days=7");
    expect(dashboard).toMatchObject({
      currencies: ["irr"],
      sold: { orders: 3, quantity: 4, amounts: { irr: 34_000_000 } },
      funnel: { impressions: 13, views: 2, basket_adds: 1, orders: 3 },
      // Third is two days late and not sent, old was sent a day late; second was sent in the last minute.
      promises: { kept: 1, late: 2 },
      open_orders: { placed: 2, accepted: 0, in_production: 0, ready: 0, overdue: 1 },
      on_sale: 2,
    });
    expect(dashboard.sales.filter(({ orders }) => orders > 0)).toEqual([
      { day: dayAgo(3), orders: 1, amounts: { irr: 5_000_000 } },
      { day: dayAgo(2), orders: 1, amounts: { irr: 17_000_000 } },
      { day: dayAgo(0), orders: 1, amounts: { irr: 12_000_000 } },
    ]);
    const named = { handle: kilim.handle, title: "گلیم لوزی", title_en: "گلیم لوزی", thumbnail: null };
    expect(dashboard.listings).toEqual([
      { ...dashboard.listings[0], ...named, impressions: 9, views: 2, basket_adds: 1, orders: 2 },
      {
        ...dashboard.listings[1],
        handle: runner.handle,
        impressions: 4,
        views: 0,
        basket_adds: 0,
        orders: 2,
      },
    ]);
    expect(
      dashboard.best_sellers.map(({ handle, quantity, orders, amounts }) => [
        handle,
        quantity,
        orders,
        amounts,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [kilim.handle, 2, 2, { irr: 24_000_000 }],
        [runner.handle, 2, 2, { irr: 10_000_000 }],
      ]),
    );
    // One is left of three: at two a week it lasts three days.
    expect(dashboard.running_out.map(({ handle, stock, days_left }) => [handle, stock, days_left])).toEqual([
      [kilim.handle, 1, 3],
    ]);
    expect((await dashboardOf(seller, "?days=90")).sold.orders).toBe(4);
    expect((await dashboardOf(seller)).from).toBe(dayAgo(29));
  });

  it("shows what was searched in vain in her county and everywhere, once it cannot be one person's", async () => {
    const text = `گبه ${kilim.handle.slice(8).replace(/\d/g, "x")}`;
    const searched = (q: string, county?: string) => ({ kind: "nothing_found", q, county });
    await tell([searched(text), searched(text), searched(text, "firuzabad"), searched(text)]);
    await written();
    const shown = async () =>
      (await dashboardOf(seller)).searched_in_vain.filter((each) => each.text === text);
    expect(await shown()).toEqual([]);
    await tell([searched(text, "firuzabad")]);
    await written();
    expect(await shown()).toEqual([{ text, times: 5 }]);
  });

  it("is hers alone, and for as many days as there are buttons", async () => {
    const other = await aSeller();
    expect((await dashboardOf(other)).funnel.impressions).toBe(0);
    for (const query of ["?days=8", "?days=-7", "?days=x", "?seller_id=1"]) {
      const { status } = await send("GET", `/seller/dashboard${query}`, undefined, seller);
      expect(status, query).toBe(400);
    }
    expect((await send("GET", "/seller/dashboard")).status).toBe(401);
  });
});
