import type { StorePoolAnswer, StorePoolsAnswer } from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aBuyer, aProduct, aSeller, changeStatus, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import {
  A_POOL,
  aCooperative,
  aMembership,
  aPledge,
  aPool,
  asOwner,
  isoDay,
  productOf,
} from "../../support/members";
import { beginPayment, chooseShipping } from "../../support/shopping";

let cooperative: TestSeller;
let pool: Awaited<ReturnType<typeof aPool>>;
let member: TestSeller;
beforeAll(async () => {
  [cooperative, member] = [await aCooperative(), await aSeller()];
  pool = await aPool(cooperative);
  const membership = await aMembership(cooperative, member);
  await asOwner(member, `/seller/memberships/${membership}/naming`, { may_be_named: true });
  const other = await aSeller();
  await aMembership(cooperative, other);
  await aPledge(member, pool, { weekly_quantity: 35_000 });
  await aPledge(other, pool, { weekly_quantity: 35_000, grade: "b", unit_price: "6543210" });
});

const read = (query = "") => send<StorePoolAnswer>("GET", `/store/pools/${pool.handle}${query}`);
const list = async () =>
  (await send<StorePoolsAnswer>("GET", `/store/pools?cooperative=${cooperative.handle}`)).body;

describe("what a cooperative offers in bulk", () => {
  it("is read with what can be promised by when, and names who agreed to it", async () => {
    const { status, body } = await read("?quantity=200000");
    expect(status).toBe(200);
    expect(body.pool).toEqual({
      ...A_POOL,
      photos: [],
      margin_bp: undefined,
      id: pool.id,
      handle: pool.handle,
      currency_code: "irr",
      cooperative: expect.objectContaining({ handle: cooperative.handle, verified: true }),
      promised: { day: isoDay(10 + 5) },
    });
    expect(body.by_when.slice(0, 2)).toEqual([
      { day: isoDay(5 + 7), quantity: 70_000 },
      { day: isoDay(5 + 14), quantity: 140_000 },
    ]);
    expect(body.asked).toEqual({ quantity: 200_000, day: isoDay(20 + 5) });
    expect((await read("?quantity=900000000")).body.asked).toEqual({
      quantity: 900_000_000,
      // A pledge lasts 365 days.
      shortfall: 900_000_000 - 2 * Math.floor((35_000 * 365) / 7),
    });
    expect(body.members.map(({ handle }) => handle)).toEqual([member.handle]);
    expect(JSON.stringify(body)).not.toContain("6543210");
    expect(await list()).toMatchObject({
      count: 1,
      pools: [{ handle: pool.handle, promised: { day: isoDay(15) } }],
    });
  });

  it("is in no shop: not among its goods, not in its search, not in its listings, not in its carts", async () => {
    const { container, regions } = await application();
    const product = await productOf(pool.id);
    const found = await send<{ products: { id: string }[] }>("GET", "/store/products?limit=1000");
    expect(found.body.products.map(({ id }) => id)).not.toContain(pool.product_id);
    expect((await send("GET", `/store/products/${pool.product_id}`)).status).toBe(404);
    expect((await send("GET", `/store/listings/${pool.handle}`)).status).toBe(404);
    // What the cooperative sells by the piece is found there, once both were read.
    const retail = await aProduct(cooperative, { category: "dried-figs" });
    await container.resolve("search").ingest({ name: "product.read_anew", data: { ids: [pool.product_id] } });
    const searched = await send("GET", `/store/search?seller=${cooperative.handle}`);
    expect(searched.status).toBe(200);
    expect(JSON.stringify(searched.body)).toContain(retail.handle);
    expect(JSON.stringify(searched.body)).not.toContain(pool.handle);

    // Even who may buy wholesale buys it by a quote, not from a shop's cart.
    const token = await aBuyer();
    const { body } = await send<{ customer: { id: string } }>("GET", "/store/customers/me", undefined, {
      token,
    });
    const customers = container.resolve("customer");
    const [group] = await customers.listCustomerGroups({ name: "wholesale" });
    await customers.addCustomerToGroup({ customer_id: body.customer.id, customer_group_id: group.id });
    const items = [{ variant_id: product?.variants[0]?.id, quantity: 100 }];
    const basket = { region_id: regions.irr, shipping_address: { ...HOME }, items };
    expect((await send("POST", "/store/carts", basket)).status).toBe(400);
    const cart = await send<{ cart: { id: string; item_total: number } }>("POST", "/store/carts", basket, {
      token,
    });
    expect(cart.body.cart.item_total).toBe(900_000_000);
    await chooseShipping(cart.body.cart.id);
    await beginPayment(cart.body.cart.id);
    const bought = await send("POST", `/store/carts/${cart.body.cart.id}/complete`, {}, { token });
    expect([bought.status, bought.body.code]).toEqual([400, "pool_in_basket"]);
  });

  it("is there while the cooperative may sell it, and counts members who may", async () => {
    await changeStatus(member.id, "suspend");
    expect((await read()).body.by_when[0]).toEqual({ day: isoDay(12), quantity: 35_000 });
    await changeStatus(cooperative.id, "suspend");
    expect([(await read()).body.code, (await list()).count]).toEqual(["pool_not_found", 0]);
    await changeStatus(cooperative.id, "reinstate");
    await asOwner(cooperative, `/seller/cooperative/pools/${pool.id}/close`, {});
    expect([(await read()).body.code, (await list()).count]).toEqual(["pool_not_found", 0]);
  });
});

const HOME = {
  first_name: "نگار",
  last_name: "صادقی",
  address_1: "خیابان زند",
  city: "شیراز",
  province: "IR-07",
  postal_code: "7134567890",
  country_code: "ir",
  phone: "+989171234567",
};
