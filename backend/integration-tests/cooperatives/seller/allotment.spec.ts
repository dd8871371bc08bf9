import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import {
  anOrderOf,
  aPoolOf,
  atOrder,
  aVillage,
  dayIn,
  joins,
  offersOf,
  pledges,
  says,
  type Village,
} from "../../support/allotment";
import type { TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aCooperative } from "../../support/members";

const [A, B, C, D, E] = [0, 1, 2, 3, 4];
let village: Village;
let cooperative: TestSeller;
const home = (index: number) => village.homes[index] as TestSeller;
const ordered: Village["ordered"] = (...asked) => village.ordered(...asked);
const shares: Village["shares"] = (desk) => village.shares(desk);

beforeAll(async () => {
  village = await aVillage();
  cooperative = village.cooperative;
});

describe("an order is shared out", () => {
  it("from the plan to the last kilogram: some accept, some less, some not; the rest anew, elsewhere, and less", async () => {
    const desk = await ordered(60, [A, B, C, D, E]);
    const { plans, rows, version } = (await desk.simulate()).body;
    expect(plans.fair).toMatchObject({
      quantity: 60_000,
      shortfall: 0,
      cost: "42000000",
      served: 5,
      smallest: 12_000,
      largest: 12_000,
    });
    expect([version, rows.length, rows[0]?.fair.reason]).toEqual([1, 5, { code: "even_share" }]);

    const sent = await desk.send();
    expect(sent.status).toBe(200);
    expect(sent.body).toMatchObject({
      order: { state: "allotting", quantity: 60_000, most_unit_price: "900000", hand_over_by: dayIn(21) },
      plan: { version: 1, strategy: "fair", state: "open", shortfall: 0 },
      gap: { accepted: 0, open: 60_000, missing: 60_000, gap: 0 },
      can: { send: false, extend: true, mend: false },
    });
    const [offer] = await offersOf(home(A));
    expect(offer).toMatchObject({
      cooperative: { handle: cooperative.handle },

      goods: { title_en: "Dried figs", measure: "weight", grade: { code: "a", en: "First" } },
      ...{
        total: 60_000,
        quantity: 12_000,
        already: 0,
        accepted: null,
        state: "offered",
        unit_price: "700000",
      },
      ...{
        earns: "8400000",
        reason: { code: "even_share" },
        hand_over_by: dayIn(21),
        least: 2000,
        step: 100,
      },
      answerable: true,
    });

    await says(home(A), "accept");
    await says(home(B), "accept", { quantity: 5000 });
    await says(home(C), "decline");
    await says(home(E), "accept");
    expect((await desk.read()).gap).toEqual({
      accepted: 29_000,
      open: 12_000,
      outside: 0,
      missing: 31_000,
      gap: 19_000,
    });
    expect((await desk.simulate()).body.code).toBe("allotment_answers_awaited");

    await desk.deadlinePasses();
    await desk.deadlinePasses();
    expect(await shares(desk)).toEqual([
      [1, A, 12_000, 12_000, "accepted"],
      [1, B, 12_000, 5000, "accepted"],
      [1, C, 12_000, null, "declined"],
      [1, D, 12_000, null, "lapsed"],
      [1, E, 12_000, 12_000, "accepted"],
    ]);
    expect((await says(home(D), "accept")).body.code).toBe("offer_over");

    // Only who took all is asked for more; what was accepted is not touched.
    expect((await desk.send()).body.gap).toEqual({
      accepted: 29_000,
      open: 31_000,
      outside: 0,
      missing: 31_000,
      gap: 0,
    });
    expect((await shares(desk)).slice(5)).toEqual([
      [2, A, 15_500, null, "offered"],
      [2, E, 15_500, null, "offered"],
    ]);
    expect((await offersOf(home(A)))[0]).toMatchObject({ quantity: 15_500, already: 12_000, least: 1 });
    await says(home(A), "accept");
    await says(home(E), "accept", { quantity: 10_000 });

    const key = randomUUID();
    const figs = { quantity: 3000, unit_price: "950000", words: "از بازار استهبان", request_key: key };
    expect(
      (await desk.post("/outside", { ...figs, quantity: 5501, request_key: randomUUID() })).body.code,
    ).toBe("allotment_above_gap");
    await desk.post("/outside", figs);
    await desk.post("/outside", figs);
    expect((await desk.read()).gap).toMatchObject({
      accepted: 54_500,
      outside: 3000,
      missing: 2500,
      gap: 2500,
    });
    const consent = { quantity: 57_500, words: "هتل در تماس تلفنی پذیرفت" };
    expect((await desk.post("/smaller", { ...consent, quantity: 57_400 })).body.code).toBe(
      "allotment_below_accepted",
    );
    expect((await desk.post("/smaller", { ...consent, quantity: 60_000 })).body.code).toBe(
      "allotment_not_smaller",
    );
    await desk.post("/smaller", consent);
    const last = await desk.post("/smaller", consent);
    expect(last.body).toMatchObject({
      order: { state: "allotted", quantity: 57_500 },
      gap: { missing: 0 },
      cost: "38150000",
    });
    expect(last.body.events.map(({ verb }) => verb).reverse()).toEqual([
      ...["sent", "accepted", "accepted", "declined", "accepted", "lapsed", "sent", "accepted", "accepted"],
      ...["bought_outside", "made_smaller"],
    ]);

    // One who takes back her answer in time opens the order again.
    const [newest] = await offersOf(home(A));
    expect((await says(home(A), "take-back", { offer: newest?.id })).body.offer.state).toBe("offered");
    expect((await desk.read()).order.state).toBe("allotting");
    await says(home(A), "accept", { offer: newest?.id });
    expect((await desk.read()).order.state).toBe("allotted");
  });

  it("by two strategies beside each other, the cheap ones first where that is wanted", async () => {
    const pool = await aPoolOf(cooperative);
    await pledges(home(A), { pool, cooperative, price: 600_000 });
    await pledges(home(B), { pool, cooperative, price: 800_000 });
    await pledges(home(C), { pool, cooperative, grade: "b" });
    const desk = atOrder(cooperative, await anOrderOf(cooperative, pool, 40));
    const { plans, rows } = (await desk.simulate()).body;
    const of = (index: number) => rows.find(({ member }) => member.id === home(index).id);
    expect([plans.fair.cost, plans.cheapest.cost]).toEqual(["28000000", "26000000"]);
    expect([A, B, C].map((index) => [of(index)?.fair.quantity, of(index)?.cheapest.quantity])).toEqual([
      [20_000, 30_000],
      [20_000, 10_000],
      [0, 0],
    ]);
    expect(of(C)?.fair.reason).toEqual({ code: "grade_not_wanted", grade: "b" });
    await desk.send("cheapest");
    expect((await shares(desk)).map(([, index, quantity]) => [index, quantity])).toEqual([
      [A, 30_000],
      [B, 10_000],
    ]);
  });

  it("by what a home can still make beside the orders of other cooperatives", async () => {
    const category = randomUUID();
    const other = await aCooperative();
    await joins(other, home(A));
    const [mine, theirs] = [await aPoolOf(cooperative, category), await aPoolOf(other, category)];
    await pledges(home(A), { pool: mine, cooperative });
    await pledges(home(A), { pool: theirs, cooperative: other, price: 654_321 });
    await pledges(home(B), { pool: mine, cooperative });
    await atOrder(other, await anOrderOf(other, theirs, 25)).send();
    const desk = atOrder(cooperative, await anOrderOf(cooperative, mine, 30));
    const { rows } = (await desk.simulate()).body;
    expect(
      rows.map(({ member, fair }) => [village.homes.findIndex(({ id }) => id === member.id), fair.quantity]),
    ).toEqual([
      [B, 25_000],
      [A, 5000],
    ]);
    // What she makes for others is theirs to know.
    const told = JSON.stringify([(await desk.simulate()).body, (await desk.send()).body]);
    for (const secret of ["654321", other.id, theirs, 'capacity":']) expect(told).not.toContain(secret);
    expect(
      (await send("GET", `/seller/offers/${(await offersOf(home(A)))[0]?.id}`, undefined, home(B))).status,
    ).toBe(404);
  });

  it("tells each member nothing of the others", async () => {
    const pool = await aPoolOf(cooperative);
    const prices = [611_111, 722_222, 833_333];
    for (const index of [A, B, C])
      await pledges(home(index), { pool, cooperative, weekly: 5 + index, price: prices[index] });
    const desk = atOrder(cooperative, await anOrderOf(cooperative, pool, 51));
    await desk.send();
    await says(home(B), "accept", { quantity: 7300 });
    const [own] = await offersOf(home(A));
    const told = JSON.stringify(own);
    expect(told).toContain("611111");
    const secrets = [B, C].flatMap((index) => [home(index).id, home(index).handle, String(prices[index])]);
    const theirs = (await desk.read()).shares.filter(({ member }) => member.id !== home(A).id);
    for (const secret of [
      ...secrets,
      "7300",
      "edge",
      "level",
      ...theirs.flatMap(({ id, quantity, earns }) => [id, String(quantity), earns]),
    ])
      expect(told).not.toContain(secret);
  });
});
