import { beforeAll, describe, expect, it } from "vitest";
import {
  anOrderOf,
  aPoolOf,
  atOrder,
  aVillage,
  dayIn,
  inHours,
  offersOf,
  pledges,
  says,
  type Village,
} from "../../support/allotment";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { changeStatus, type TestSeller } from "../../support/factories";
import { failOnceAt } from "../../support/faults";
import { aCooperative } from "../../support/members";
import { toldOf } from "../../support/told";

const [A, B, C, D] = [0, 1, 2, 3];
let village: Village;
let cooperative: TestSeller;
const home = (index: number) => village.homes[index] as TestSeller;
const ordered: Village["ordered"] = (...asked) => village.ordered(...asked);
const shares: Village["shares"] = (desk) => village.shares(desk);

beforeAll(async () => {
  village = await aVillage();
  cooperative = village.cooperative;
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
