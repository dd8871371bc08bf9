import type { TimeOffAnswer, WorkshopAnswer } from "@dastranj/listings/contract";
import type { StoreSearchAnswer } from "@dastranj/search/contract";
import type { StoreSellerAnswer } from "@dastranj/sellers/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { eventually } from "../../support/eventually";
import { aMember, aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { dayFromNow } from "../../support/licences";
import { aListing } from "../../support/making";

const WORKSHOP = { weekly_minutes: 2400, handling_days: 1, days_off: [4, 5] };
const read = async (seller: { token: string }) =>
  (await send<WorkshopAnswer>("GET", "/seller/workshop", undefined, seller)).body;
const write = (seller: { token: string }, workshop: object) =>
  send<WorkshopAnswer>("POST", "/seller/workshop", workshop, seller);
const goAway = (seller: { token: string }, time_off: object) =>
  send<WorkshopAnswer>("POST", "/seller/time-off", time_off, seller);

describe("a seller's workshop", () => {
  let seller: TestSeller;

  beforeAll(async () => {
    seller = await aSeller();
  });

  it("is that of her country until she says otherwise", async () => {
    const { workshop, calendar, time_off, load } = await read(seller);
    expect(workshop).toEqual({ weekly_minutes: null, handling_days: 2, days_off: null });
    expect(calendar).toMatchObject({ country: "ir", week_starts_on: 6, days_off: [5], today: dayFromNow(0) });
    expect(calendar.days.map(({ weekday }) => weekday).slice(0, 8)).toEqual([6, 0, 1, 2, 3, 4, 5, 6]);
    expect([time_off, load.pieces, load.weeks.length]).toEqual([[], 0, 6]);
  });

  it("is written by any of her members, and tells at once when a piece would be ready", async () => {
    const staff = await aMember(seller, { role: "staff" });
    const kilim = await aProduct(seller);
    // Two and a half working days of 480 minutes.
    const listing_id = await aListing(seller, kilim, { minutes_per_piece: 1200 });
    const { status, body } = await write(staff, WORKSHOP);
    expect([status, body.workshop]).toEqual([200, WORKSHOP]);
    const working = body.calendar.days.filter(
      ({ day, kind }) => kind === "working" && day > body.calendar.today,
    );
    expect(working.some(({ weekday }) => WORKSHOP.days_off.includes(weekday))).toBe(false);
    expect(body.preview).toEqual({
      stock: working[0]?.day,
      made: [
        {
          listing_id,
          title: "گلیم لوزی",
          day: working[2]?.day,
          why: expect.objectContaining({ held_by: "minutes", work_days: 3, lead_days: 0 }),
        },
      ],
    });
  });

  it("stays as it is when what is sent is wrong", async () => {
    const before = await read(seller);
    for (const wrong of [
      { ...WORKSHOP, weekly_minutes: 0 },
      { ...WORKSHOP, weekly_minutes: 1.5 },
      { ...WORKSHOP, handling_days: -1 },
      { ...WORKSHOP, days_off: [0, 1, 2, 3, 4, 5, 6] },
      { ...WORKSHOP, days_off: [5, 5] },
      { ...WORKSHOP, days_off: [7] },
      { ...WORKSHOP, seller_id: "sel_another" },
      {},
    ])
      expect((await write(seller, wrong)).status, JSON.stringify(wrong)).toBe(400);
    expect(await read(seller)).toEqual(before);
  });
});

describe("a seller's time off", () => {
  let seller: TestSeller;
  let product: TestProduct;
  const today = dayFromNow(0);

  beforeAll(async () => {
    seller = await aSeller();
    product = await aProduct(seller);
  });

  const seen = async () => {
    const [listed, found, one] = await Promise.all([
      send<{ count: number }>("GET", `/store/products?handle=${product.handle}`),
      send<StoreSearchAnswer>("GET", `/store/search?handle=${product.handle}`),
      send("GET", `/store/products/${product.id}`),
    ]);
    return [listed.body.count, found.body.count, one.status];
  };
  const away = async () =>
    (await send<StoreSellerAnswer>("GET", `/store/sellers/${seller.handle}`)).body.seller.away;

  it("takes her goods off sale on its days, says so on her booth, and ends when she takes it back", async () => {
    const wanted = { from: today, to: dayFromNow(3), mode: "off_sale", note: "به عروسی می‌روم" };
    const { status, body } = await goAway(seller, wanted);
    expect([status, body.away_until]).toEqual([200, dayFromNow(3)]);
    await expect.poll(seen, { timeout: 5000 }).toEqual([0, 0, 404]);
    expect(await away()).toEqual({ until: dayFromNow(3), note: "به عروسی می‌روم" });
    const [standing] = body.time_off;
    const back = await send<WorkshopAnswer>("DELETE", `/seller/time-off/${standing?.id}`, undefined, seller);
    expect([back.status, back.body.time_off, back.body.away_until]).toEqual([200, [], null]);
    await expect.poll(seen, { timeout: 5000 }).toEqual([1, 1, 200]);
    expect(await away()).toBeNull();
  });

  it("that lies ahead or only takes longer leaves them on sale, and lengthens what is promised", async () => {
    const before = (await read(seller)).preview.stock as string;
    await goAway(seller, { from: dayFromNow(1), to: dayFromNow(20), mode: "longer" });
    const { body } = await goAway(seller, { from: dayFromNow(30), to: dayFromNow(31), mode: "off_sale" });
    expect(await seen()).toEqual([1, 1, 200]);
    expect(before <= dayFromNow(20)).toBe(true);
    expect((body.preview.stock as string) > dayFromNow(20)).toBe(true);
    expect(body.time_off.map(({ mode }) => mode)).toEqual(["longer", "off_sale"]);
  });

  it("is not written twice for a day, nor backwards, nor for days that are over, nor too long", async () => {
    const refused = async (time_off: object) => {
      const { status, body } = await goAway(seller, { mode: "longer", ...time_off });
      return [status, body.code ?? body.type];
    };
    const before = (await read(seller)).time_off;
    expect(await refused({ from: dayFromNow(31), to: dayFromNow(40) })).toEqual([400, "time_off_overlaps"]);
    expect(await refused({ from: dayFromNow(-3), to: dayFromNow(-1) })).toEqual([400, "time_off_past"]);
    expect(await refused({ from: dayFromNow(60), to: dayFromNow(59) })).toEqual([400, "time_off_backwards"]);
    expect(await refused({ from: dayFromNow(60), to: dayFromNow(500) })).toEqual([400, "time_off_too_long"]);
    for (const day of ["2027-02-30", "۱۴۰۵-۰۱-۰۱", "1405-01-01", "", 5])
      expect((await refused({ from: day, to: dayFromNow(40) }))[0]).toBe(400);
    expect((await read(seller)).time_off).toEqual(before);
  });

  it("is changed by her alone", async () => {
    const [first] = (await read(seller)).time_off;
    const change = { from: dayFromNow(2), to: dayFromNow(3), mode: "longer", note: "" };
    const other = await aSeller();
    const path = `/seller/time-off/${first?.id}`;
    for (const [method, body] of [
      ["POST", change],
      ["DELETE", undefined],
    ] as const) {
      const answer = await send(method, path, body, other);
      expect([answer.status, answer.body.code]).toEqual([404, "time_off_not_found"]);
    }
    const own = await send<WorkshopAnswer>("POST", path, change, seller);
    expect(own.body.time_off[0]).toEqual({ id: first?.id, ...change });
    const list = await send<TimeOffAnswer>("GET", "/seller/time-off", undefined, seller);
    expect(list.body.time_off).toEqual(own.body.time_off);
  });

  it("begins and ends by itself", async () => {
    const { container } = await application();
    const workshops = container.resolve<{
      createTimeOffs(row: object): Promise<{ id: string }>;
      deleteTimeOffs(id: string): Promise<void>;
    }>("workshop");
    const jobs = container.resolve<{ enqueue(name: string, data: object): Promise<string> }>("jobs");
    // As though it had been written long ago: nobody has looked since the day began.
    const own = await aSeller();
    const row = { seller_id: own.id, from_day: today, to_day: today, mode: "off_sale" };
    const until = async () =>
      (await send<StoreSellerAnswer>("GET", `/store/sellers/${own.handle}`)).body.seller.away?.until;
    const { id } = await workshops.createTimeOffs(row);
    expect(await until()).toBeUndefined();
    await jobs.enqueue("workshop.follow-time-off", {});
    await eventually(async () => (await until()) === today);
    await workshops.deleteTimeOffs(id);
    await jobs.enqueue("workshop.follow-time-off", {});
    await eventually(async () => (await until()) === undefined);
  });
});
