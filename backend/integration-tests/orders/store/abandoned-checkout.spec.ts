import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { booksOf } from "../../support/orders";
import { offerStrictPayments, paymentCompany, STRICT } from "../../support/payments/strict-payments";
import { aBasket, beginPayment, chooseShipping, complete, paidBasket } from "../../support/shopping";
import { reservedOf } from "../../support/stock";

/** What a process leaves behind that dies while a basket becomes an order; soaks kill it really, here the rows are put so. */
describe("a basket that was becoming an order when the process died", () => {
  let seller: TestSeller;
  let rug: TestProduct;
  let cart: string;
  let abandoned: string;
  // biome-ignore lint/suspicious/noExplicitAny: Medusa's connection, to put rows as a killed process leaves them
  let database: any;

  beforeAll(async () => {
    seller = await aSeller();
    database = (await application()).container.resolve("__pg_connection__");
  });

  beforeEach(async () => {
    rug = await aProduct(seller, { stock: 4 });
    cart = await paidBasket([rug]);
    const { body } = await complete(cart);
    abandoned = body.order.id;
    await neverPaid(abandoned);
  });

  const age = (seconds: number) =>
    database.raw(`update "order" set created_at = now() - make_interval(secs => ?) where id = ?`, [
      seconds,
      abandoned,
    ]);
  const rows = async (table: string, column: string, value: string): Promise<number> =>
    (
      await database.raw(
        `select count(*)::int as n from "${table}" where ${column} = ? and deleted_at is null`,
        [value],
      )
    ).rows[0].n;

  /** The order stands, the basket knows it, but no money was authorised for it. */
  async function neverPaid(order: string): Promise<void> {
    await database.raw(
      `delete from payment where payment_collection_id in
         (select payment_collection_id from order_payment_collection where order_id = ?)`,
      [order],
    );
    await database.raw(
      `update payment_session set status = 'pending', authorized_at = null where payment_collection_id in
         (select payment_collection_id from order_payment_collection where order_id = ?)`,
      [order],
    );
  }

  const partsOf = async (order: string) =>
    (await send<{ parts: unknown[] }>("GET", `/store/orders/${order}/parts`)).body.parts?.length ?? 0;

  it("begins anew when its buyer asks again, and holds each piece once", async () => {
    await age(120);
    const { status, body } = await complete(cart);
    expect([status, body.type]).toEqual([200, "order"]);
    expect(body.order.id).not.toBe(abandoned);
    expect(await partsOf(body.order.id)).toBe(1);
    expect(await rows("order", "id", abandoned)).toBe(0);
    expect(await rows("seller_order", "order_id", abandoned)).toBe(0);
    expect(await reservedOf(rug)).toBe(1);
    expect((await complete(cart)).body.order.id).toBe(body.order.id);
  });

  it("is busy while it may still become one", async () => {
    const { status, headers, body } = await complete(cart);
    expect([status, headers.get("retry-after"), body.code]).toEqual([503, "3", "shop_busy"]);
    expect(await rows("order", "id", abandoned)).toBe(1);
  });

  it("loses the order that no basket knows, and keeps the one that is whole", async () => {
    await age(120);
    await database.raw("delete from order_cart where order_id = ?", [abandoned]);
    // Died between the two links: no order can be made until the first is undone.
    expect((await complete(cart)).status).toBe(400);
    await lookAfter(300);
    expect(await rows("order", "id", abandoned)).toBe(0);
    expect((await complete(cart)).body.type).toBe("order");
  });

  it("loses the order that knows no basket either, and keeps the one that is whole", async () => {
    await age(120);
    await database.raw("delete from order_cart where order_id = ?", [abandoned]);
    await database.raw("delete from order_payment_collection where order_id = ?", [abandoned]);
    const { body } = await complete(cart);
    expect(body.type).toBe("order");
    await age(120);
    await lookAfter(300);
    expect(await rows("order", "id", abandoned)).toBe(0);
    expect(await rows("order", "id", body.order.id)).toBe(1);
    expect(await partsOf(body.order.id)).toBe(1);
    expect(await reservedOf(rug)).toBe(1);
  });

  it("is a basket again when nobody asks any more", async () => {
    await age(120);
    await lookAfter(300);
    expect(await rows("order", "id", abandoned)).toBe(0);
    expect(await reservedOf(rug)).toBe(0);
    const { body } = await send<{ cart: { completed_at: string | null } }>("GET", `/store/carts/${cart}`);
    expect(body.cart.completed_at).toBeNull();
  });

  it("is left for the operator to see when money was authorised for it", async () => {
    const other = await paidBasket([rug]);
    const { body } = await complete(other);
    await database.raw(
      "delete from seller_order_line where seller_order_id in (select id from seller_order where order_id = ?)",
      [body.order.id],
    );
    await database.raw(
      "delete from seller_order_change where seller_order_id in (select id from seller_order where order_id = ?)",
      [body.order.id],
    );
    await database.raw("delete from seller_order where order_id = ?", [body.order.id]);
    await database.raw(`update "order" set created_at = now() - interval '2 minutes' where id = ?`, [
      body.order.id,
    ]);
    await expect(lookAfter(300, other)).rejects.toThrow(
      `The order ${body.order.id} is paid, but it is not whole.`,
    );
    const asked = await complete(other, "en");
    expect([asked.status, asked.body.code]).toEqual([400, "order_not_whole"]);
    expect(await rows("order", "id", body.order.id)).toBe(1);
  });

  describe("after the payment company took the money", () => {
    const broughtIn = async () => {
      const basket = await aBasket([rug]);
      await chooseShipping(basket);
      await beginPayment(basket, STRICT);
      const { body } = await complete(basket);
      abandoned = body.order.id;
      return { basket, order: body.order };
    };
    /** As it was before the process heard that it was paid. */
    const unheard = async (order: string) => {
      const orders = (await application()).container.resolve("order");
      const entries = await orders.listOrderTransactions({ order_id: order });
      await orders.deleteOrderTransactions(entries.map(({ id }) => id));
    };
    const account = async (order: string) => {
      const { total, transactions, collections } = await booksOf(order, []);
      return { total, transactions, collections };
    };

    beforeAll(async () => {
      await offerStrictPayments();
    });

    it("becomes the order that was paid, though its buyer never comes back", async () => {
      const { basket, order } = await broughtIn();
      const whole = await account(order.id);
      expect(whole.transactions).toEqual([order.total]);
      await unheard(order.id);
      await database.raw(
        `delete from capture where payment_id in (select payment.id from payment
           join order_payment_collection using (payment_collection_id) where order_id = ?)`,
        [order.id],
      );
      await neverPaid(order.id);
      await age(120);
      const taken = paymentCompany().paid.size;
      await lookAfter(300, basket);
      expect(await account(order.id)).toEqual(whole);
      expect(await reservedOf(rug)).toBe(2);
      expect((await complete(basket)).body.order.id).toBe(order.id);
      expect(paymentCompany().paid.size).toBe(taken);
    });

    it("has what was captured in its account, though the process died before it wrote that", async () => {
      const { basket, order } = await broughtIn();
      const whole = await account(order.id);
      await unheard(order.id);
      await database.raw(
        `update payment_collection set status = 'not_paid' where id in
           (select payment_collection_id from order_payment_collection where order_id = ?)`,
        [order.id],
      );
      await lookAfter(300, basket);
      expect(await account(order.id)).toEqual(whole);
      await lookAfter(300, basket);
      expect(await account(order.id)).toEqual(whole);
    });
  });

  it("is looked after by a job, enqueued before anything was written", async () => {
    const { rows: jobs } = await database.raw(
      "select data ->> 'begun_at' as begun_at, run_at from job where name = 'checkout.look-after' and data ->> 'cart_id' = ?",
      [cart],
    );
    expect(jobs).toHaveLength(1);
    expect(jobs[0].run_at.getTime() - Date.parse(jobs[0].begun_at)).toBe(150_000);
  });

  async function lookAfter(secondsSince: number, basket = cart): Promise<void> {
    const { lookAfterCheckout } = load("@dastranj/orders/workflows/look-after-checkout");
    const now = new Date();
    const since = new Date(now.getTime() - secondsSince * 1000);
    await lookAfterCheckout((await application()).container, basket, { since, now });
  }
});
