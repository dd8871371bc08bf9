import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import {
  aCooperative,
  anOrderOf,
  aPoolOf,
  atOrder,
  dayIn,
  inHours,
  joins,
  offersOf,
  pledges,
  says,
} from "../../support/allotment";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { aSeller, changeStatus, type TestSeller } from "../../support/factories";
import { failOnceAt } from "../../support/faults";
import { send } from "../../support/http";
import { toldOf } from "../../support/told";

let cooperative: TestSeller;
let homes: TestSeller[];
const [A, B, C, D, E] = [0, 1, 2, 3, 4];
const home = (index: number) => homes[index] as TestSeller;

beforeAll(async () => {
  [cooperative, ...homes] = (await Promise.all([
    aCooperative(),
    aSeller(),
    aSeller(),
    aSeller(),
    aSeller(),
    aSeller(),
  ])) as [TestSeller, ...TestSeller[]];
  for (const one of homes) await joins(cooperative, one);
});

/** An order of so many kilograms, for which these homes have pledged ten kilograms a week each. */
async function ordered(
  kilograms: number,
  by: readonly number[],
  how: Partial<Parameters<typeof pledges>[1]> = {},
) {
  const pool = await aPoolOf(cooperative);
  for (const index of by) await pledges(home(index), { pool, cooperative, ...how });
  return atOrder(cooperative, await anOrderOf(cooperative, pool, kilograms));
}

/** What stands of the shares: whose, how much, what became of it. */
const shares = async (desk: ReturnType<typeof atOrder>) =>
  (await desk.read()).shares
    .map(
      ({ member, version, quantity, accepted, state }) =>
        [version, homes.findIndex(({ id }) => id === member.id), quantity, accepted, state] as const,
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);

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
      cooperative: { name_en: "The fig cooperative" },
      goods: { measure: "weight", grade: { code: "a", en: "First" } },
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
      rows.map(({ member, fair }) => [homes.findIndex(({ id }) => id === member.id), fair.quantity]),
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

describe("nothing is done twice, and nothing halfway", () => {
  it("a plan that is sent ten times at once is one plan; an answer that is given ten times, one answer", async () => {
    const desk = await ordered(20, [A, B]);
    const plan = await desk.plan();
    const sent = await Promise.all(Array.from({ length: 10 }, () => desk.post("", plan)));
    expect(sent.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(await shares(desk)).toEqual([
      [1, A, 10_000, null, "offered"],
      [1, B, 10_000, null, "offered"],
    ]);
    const said = await Promise.all(Array.from({ length: 10 }, () => says(home(A), "accept")));
    expect(said.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const { events } = await desk.read();
    expect(events.map(({ verb }) => verb)).toEqual(["accepted", "sent"]);
  });

  it("goes on from wherever a step failed: each is whole, or did not happen", async () => {
    const desk = await ordered(20, [A, B]);
    const faults = [
      "insert allotment_plan",
      "insert allotment",
      "insert allotment_event",
      "update wholesale_order",
      "insert wholesale_order_event",
    ] as const;
    const plan = await desk.plan();
    const broken = await failOnceAt(...faults);
    for (const _ of faults) {
      expect((await desk.post("", plan)).status).toBe(500);
      expect(await desk.read()).toMatchObject({
        order: { state: "confirmed" },
        plan: null,
        count: 0,
        events: [],
      });
    }
    expect((await desk.post("", plan)).status).toBe(200);
    expect(await broken()).toEqual(faults);
    expect(await shares(desk)).toEqual([
      [1, A, 10_000, null, "offered"],
      [1, B, 10_000, null, "offered"],
    ]);

    const answer = await failOnceAt("update allotment", "insert allotment_event");
    for (const _ of [1, 2]) {
      expect((await says(home(A), "accept")).status).toBe(500);
      expect((await desk.read()).gap.accepted).toBe(0);
    }
    await says(home(A), "accept");
    expect(await answer()).toEqual(["update allotment", "insert allotment_event"]);
    await says(home(B), "accept", { quantity: 4000 });

    const again = await desk.plan();
    const anew = await failOnceAt(
      "update allotment_plan",
      "insert allotment_plan",
      "insert allotment",
      "insert allotment_event",
    );
    for (const _ of [1, 2, 3, 4]) {
      expect((await desk.post("", again)).status).toBe(500);
      expect(await desk.read()).toMatchObject({
        plan: { version: 1 },
        gap: { accepted: 14_000, missing: 6000, gap: 6000 },
      });
    }
    await desk.post("", again);
    expect((await anew()).length).toBe(4);
    expect((await shares(desk)).slice(2)).toEqual([[2, A, 6000, null, "offered"]]);

    // The deadline too.
    const closing = await failOnceAt("update allotment", "update allotment_plan");
    for (const _ of [1, 2]) await expect(desk.deadlinePasses()).rejects.toThrow();
    await desk.deadlinePasses();
    expect((await closing()).length).toBe(2);
    expect(await desk.read()).toMatchObject({
      plan: { state: "closed" },
      gap: { accepted: 14_000, open: 0, gap: 6000 },
    });
  });

  it("who is suspended in the middle finishes what she accepted; what she has not answered goes to the others", async () => {
    const desk = await ordered(40, [A, B, C, D]);
    await desk.send();
    await says(home(B), "accept");
    for (const index of [A, B]) await changeStatus(home(index).id, "suspend");
    const { container } = await application();
    await load("@dastranj/cooperatives/workflows").followStanding(container, {
      seller_id: home(A).id,
      now: new Date(),
    });
    await load("@dastranj/cooperatives/workflows").followStanding(container, {
      seller_id: home(B).id,
      now: new Date(),
    });
    expect((await says(home(A), "accept")).body.code).toBe("offer_closed");
    await says(home(C), "accept");
    await says(home(D), "accept");
    await desk.send();
    for (const index of [A, B]) await changeStatus(home(index).id, "reinstate");
    expect(await shares(desk)).toEqual([
      [1, A, 10_000, null, "closed"],
      [1, B, 10_000, 10_000, "accepted"],
      [1, C, 10_000, 10_000, "accepted"],
      [1, D, 10_000, 10_000, "accepted"],
      [2, C, 5000, null, "offered"],
      [2, D, 5000, null, "offered"],
    ]);
  });
});

describe("what cannot be is refused, and nothing changes", () => {
  it("no pledges, a quantity below every batch, an order that is not confirmed", async () => {
    const pool = await aPoolOf(cooperative);
    const nobody = atOrder(cooperative, await anOrderOf(cooperative, pool, 20));
    expect((await nobody.simulate()).body.code).toBe("allotment_no_pledges");
    const small = await ordered(1, [A, B]);
    expect((await small.simulate()).body.code).toBe("allotment_below_every_batch");
    const agreed = atOrder(cooperative, await anOrderOf(cooperative, pool, 20, { state: "agreed" }));
    expect((await agreed.simulate()).body.code).toBe("allotment_order_not_confirmed");
    const late = atOrder(cooperative, await anOrderOf(cooperative, pool, 20, { deliver_by: dayIn(2) }));
    await pledges(home(A), { pool, cooperative });
    expect((await late.post("", await late.plan())).body.code).toBe("allotment_window_over");
  });

  it("a deadline in the past or after the goods are handed over, a plan that is not the one that was seen", async () => {
    const desk = await ordered(20, [A, B]);
    const plan = await desk.plan();
    const refused = async (change: object) => (await desk.post("", { ...plan, ...change })).body.code;
    expect(await refused({ deadline: inHours(-1).toISOString() })).toBe("allotment_deadline_past");
    expect(await refused({ deadline: inHours(22 * 24).toISOString() })).toBe("allotment_deadline_late");
    expect(await refused({ strategy: "cheapest" })).toBe("allotment_plan_changed");
    expect(await refused({ version: 2 })).toBe("allotment_plan_changed");
    expect((await desk.post("", { ...plan, deadline: "tomorrow" })).status).toBe(400);
    expect(await desk.read()).toMatchObject({ order: { state: "confirmed" }, plan: null, events: [] });
    await desk.post("", plan);
    const earlier = { deadline: inHours(24).toISOString() };
    expect((await desk.post("/deadline", earlier)).body.code).toBe("allotment_deadline_not_later");
    const later = { deadline: inHours(72).toISOString() };
    expect((await desk.post("/deadline", later)).body.plan?.deadline).toBe(later.deadline);
    expect((await desk.post("/deadline", later)).body.events.map(({ verb }) => verb)).toEqual([
      "extended",
      "sent",
    ]);
    // The first deadline's job finds that there is more time.
    const { container } = await application();
    const planned = (await desk.read()).plan?.id;
    await load("@dastranj/cooperatives/workflows").closeOffers(container, {
      plan_id: planned,
      now: inHours(50),
    });
    expect((await desk.read()).gap.open).toBe(20_000);
  });

  it("more than was offered, less than her batch, what is in no steps, and what is another's", async () => {
    const desk = await ordered(20, [A, B]);
    await desk.send();
    const refused = async (quantity: number) => (await says(home(A), "accept", { quantity })).body.code;
    expect(await refused(10_100)).toBe("offer_above_share");
    expect(await refused(1_000_000_000)).toBe("offer_above_share");
    expect(await refused(1900)).toBe("offer_below_batch");
    expect(await refused(0)).toBe("offer_below_batch");
    expect(await refused(5050)).toBe("offer_step_wrong");
    const [offer] = await offersOf(home(A));
    expect((await says(home(B), "accept", { offer: offer?.id })).status).toBe(404);
    const other = atOrder(await aCooperative(), (await desk.read()).order.id);
    expect((await other.simulate()).status).toBe(404);
    expect((await other.post("/smaller", { quantity: 1000, words: "از آن من نیست" })).status).toBe(404);
    expect((await desk.read()).gap).toMatchObject({ accepted: 0, open: 20_000 });
  });

  it("tells members once what they are asked for, and reminds who has not answered", async () => {
    const desk = await ordered(20, [A, B]);
    const sent = await desk.send();
    const ids = sent.body.shares.map(({ id }) => `allotment:${id}`);
    const told = await eventually(async () => {
      const all = await toldOf(...ids);
      return all.length === 2 && all;
    });
    expect(told.map(({ name }) => name)).toEqual(["allotment.offered", "allotment.offered"]);
    expect(told[0]?.text).toContain("۱۰ کیلوگرم");
    await says(home(A), "accept");
    const { container } = await application();
    const remind = { plan_id: sent.body.plan?.id, reminds: true, now: new Date() };
    await load("@dastranj/cooperatives/workflows").tellMembers(container, remind);
    await load("@dastranj/cooperatives/workflows").tellMembers(container, remind);
    expect((await toldOf(...ids)).map(({ name }) => name).sort()).toEqual([
      "allotment.offered",
      "allotment.offered",
      "allotment.reminded",
    ]);
  });
});
