import type { CartPromisesAnswer, StorePromiseAnswer, WorkshopAnswer } from "@dastranj/listings/contract";
import type { OrderPartsAnswer, SellerOrderAnswer, SellerOrdersAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aListing } from "../../support/making";
import { buy, complete, paidBasket, put } from "../../support/shopping";

const workshopOf = async (seller: TestSeller) =>
  (await send<WorkshopAnswer>("GET", "/seller/workshop", undefined, seller)).body;

/** The working days after today, as the seller's own screen shows them. */
async function workingDays(seller: TestSeller): Promise<string[]> {
  const { calendar } = await workshopOf(seller);
  return calendar.days
    .filter(({ day, kind }) => kind === "working" && day > calendar.today)
    .map(({ day }) => day);
}

const promiseOf = ({ handle }: TestProduct, query = "") =>
  send<StorePromiseAnswer>("GET", `/store/listings/${handle}/promise${query}`);
const shown = (cart: string) => send<CartPromisesAnswer>("POST", `/store/carts/${cart}/promises`);
const partsOf = async (order: string) =>
  (await send<OrderPartsAnswer>("GET", `/store/orders/${order}/parts`)).body.parts;

/** A seller whose kilim is made at six a week, which is one on each working day. */
async function aWeaver(): Promise<{ seller: TestSeller; kilim: TestProduct }> {
  const seller = await aSeller();
  const kilim = await aProduct(seller);
  await aListing(seller, kilim, { weekly_quantity: 6 });
  return { seller, kilim };
}

describe("the day that a buyer is promised", () => {
  let seller: TestSeller;
  let kilim: TestProduct;
  let days: string[];

  beforeAll(async () => {
    ({ seller, kilim } = await aWeaver());
    days = await workingDays(seller);
  });

  it("is told on the product's page, for as many as she wants", async () => {
    expect((await promiseOf(kilim)).body.promise).toEqual({
      made_to_order: true,
      day: days[0],
      too_far: false,
    });
    const three = await promiseOf(kilim, `?variant_id=${kilim.variantId}&quantity=3`);
    expect(three.body.promise.day).toBe(days[2]);
    const figs = await aProduct(seller, { category: "dried-figs" });
    expect((await promiseOf(figs)).body.promise).toEqual({
      made_to_order: false,
      day: days[1],
      too_far: false,
    });
    expect((await promiseOf(kilim, "?quantity=10000")).body.promise).toEqual({
      made_to_order: true,
      day: null,
      too_far: true,
    });
  });

  it("is asked for by nobody of what is not on sale, nor for what is no number", async () => {
    const refused = async (asked: ReturnType<typeof promiseOf>) => {
      const { status, body } = await asked;
      return [status, body.code ?? body.type];
    };
    const unknown = { ...kilim, handle: "there-is-none" };
    expect(await refused(promiseOf(unknown))).toEqual([404, "goods_not_found"]);
    expect(await refused(promiseOf(kilim, "?variant_id=another"))).toEqual([404, "goods_not_found"]);
    for (const quantity of ["0", "-1", "1.5", "many", "10001"])
      expect(await refused(promiseOf(kilim, `?quantity=${quantity}`))).toEqual([400, "invalid_data"]);
    const cart = await send("POST", "/store/carts/cart_unknown/promises");
    expect([cart.status, cart.body.code]).toEqual([404, "basket_not_found"]);
  });

  it("is kept by the order: each line has its own, the parcel the latest", async () => {
    const figs = await aProduct(seller, { category: "dried-figs" });
    const cart = await paidBasket([kilim], async (id) => {
      await put(id, kilim.variantId, 3);
      await put(id, figs.variantId, 1);
    });
    const { body } = await shown(cart);
    expect(body.lines.map(({ day, made_to_order }) => [day, made_to_order])).toEqual([
      [days[3], true],
      [days[1], false],
    ]);
    expect(body.sellers).toMatchObject([{ handle: seller.handle, day: days[3], away_until: null }]);
    const order = (await complete(cart)).body.order.id;
    const [part] = await partsOf(order);
    expect(part?.promised_for).toBe(days[3]);
    expect(part?.items.map(({ promised_for }) => promised_for).sort()).toEqual([days[1], days[3]]);
    const rows = await send<SellerOrdersAnswer>("GET", "/seller/orders", undefined, seller);
    expect(rows.body.orders[0]).toMatchObject({ promised_for: days[3], late: false });
    const hers = await send<SellerOrderAnswer>("GET", `/seller/orders/${part?.id}`, undefined, seller);
    expect(hers.body.order).toMatchObject({ promised_for: days[3], late: false });
    // The next buyer waits for the four.
    expect((await promiseOf(kilim)).body.promise.day).toBe(days[4]);
    const { load } = await workshopOf(seller);
    expect([load.pieces, load.late]).toEqual([5, 0]);
  });

  it("comes forward again when something was sent", async () => {
    const own = await aWeaver();
    const order = await buy([own.kilim]);
    expect((await promiseOf(own.kilim)).body.promise.day).toBe(days[1]);
    const [part] = await partsOf(order);
    for (const verb of ["accept", "prepare", "ship"])
      await send("POST", `/seller/orders/${part?.id}/${verb}`, { tracking_number: "123456" }, own.seller);
    expect((await promiseOf(own.kilim)).body.promise.day).toBe(days[0]);
  });
});

describe("six baskets at once", () => {
  const daysOf = async (answers: { body: { order?: { id: string } } }[]) => {
    const orders = answers.flatMap(({ body }) => (body.order ? [body.order.id] : []));
    const parts = (await Promise.all(orders.map(partsOf))).flat();
    return parts.map(({ promised_for }) => promised_for).sort();
  };

  it("that were shown nothing get six days, one after another, as she can make one a day", async () => {
    const { seller, kilim } = await aWeaver();
    const carts: string[] = [];
    for (let one = 0; one < 6; one++) carts.push(await paidBasket([kilim]));
    const answers = await Promise.all(carts.map((cart) => complete(cart)));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(await daysOf(answers)).toEqual((await workingDays(seller)).slice(0, 6));
  });

  it("of which three were shown the same day: it is given once, the others are shown a new one and go on", async () => {
    const { seller, kilim } = await aWeaver();
    const [first, second] = await workingDays(seller);
    const carts: string[] = [];
    for (let one = 0; one < 3; one++) carts.push(await paidBasket([kilim]));
    const told = await Promise.all(carts.map(shown));
    expect(told.map(({ body }) => body.lines[0]?.day)).toEqual([first, first, first]);
    const answers = await Promise.all(carts.map((cart) => complete(cart, "en")));
    expect(answers.map(({ body }) => body.code ?? body.type).sort()).toEqual([
      "order",
      "promise_moved",
      "promise_moved",
    ]);
    expect(await daysOf(answers)).toEqual([first]);
    const late = answers.findIndex(({ status }) => status === 400);
    expect(answers[late]?.body.message).toBe(
      "Your goods will be ready later than you were shown; please look at the new day and order again.",
    );
    const cart = carts[late] as string;
    expect((await shown(cart)).body.lines[0]?.day).toBe(second);
    const again = await complete(cart);
    expect(await daysOf([again])).toEqual([second]);
  });
});

describe("what cannot be promised", () => {
  it("is not ordered: more than she makes in a year", async () => {
    const { kilim } = await aWeaver();
    const cart = await paidBasket([kilim], async (id) => {
      await put(id, kilim.variantId, 400);
    });
    expect((await shown(cart)).body.lines[0]).toMatchObject({ day: null, too_far: true });
    const { status, body } = await complete(cart, "en");
    expect([status, body.code]).toEqual([400, "promise_too_far"]);
    expect(body.message).toBe("Golbanoo Kilims cannot make that many within a year; please take fewer.");
  });

  it("is not ordered: goods of a seller who has gone away meanwhile, and her open orders stay", async () => {
    const { seller, kilim } = await aWeaver();
    const order = await buy([kilim]);
    const cart = await paidBasket([kilim]);
    const { today } = (await workshopOf(seller)).calendar;
    await send("POST", "/seller/time-off", { from: today, to: today, mode: "off_sale" }, seller);
    expect((await shown(cart)).body.sellers[0]?.away_until).toBe(today);
    const { status, body } = await complete(cart, "en");
    expect([status, body.code]).toEqual([400, "seller_away"]);
    expect(body.message).toMatch(/^Golbanoo Kilims is away until \d+ \w+ and takes no orders\.$/);
    expect((await partsOf(order)).map(({ status }) => status)).toEqual(["placed"]);
  });
});
