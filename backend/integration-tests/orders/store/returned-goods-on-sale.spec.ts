import type { AdminReturnAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { anOperator, aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { answer, askBack, delivered, pursue, returnsOf } from "../../support/returns";
import { stockOf } from "../../support/stock";

describe("what came back and goes on sale again", () => {
  let weaver: TestSeller;
  let operator: { token: string };

  beforeAll(async () => {
    weaver = await aSeller();
    operator = { token: await anOperator() };
  });

  /** So many pieces of a kilim of which ten were there are delivered and coming back. */
  async function comingBack(pieces: number, bought = pieces) {
    const kilim = await aProduct(weaver, { stock: 10 });
    const of = await delivered(weaver, kilim, { pieces: bought });
    const asked = await askBack(of, { quantity: pieces });
    const { id } = asked.body.return;
    await answer(weaver, id, "approve");
    return { ...of, kilim, id };
  }
  const received = (
    { id, line }: { id: string; line: string },
    quantity: number,
    restock?: number,
    more: object = {},
  ) => answer(weaver, id, "receive", { items: [{ line_item_id: line, quantity, restock }], ...more });
  const settled = ({ order, id }: { order: string; id: string }) =>
    eventually(async () => {
      const found = (await returnsOf(order)).returns.find((one) => one.id === id);
      return found?.state === "refunded" && found;
    });
  /** What lies in stock, as the column says and as Medusa reads it with all digits. */
  async function inStock(product: TestProduct) {
    const { sql } = await stockOf(product);
    const [row] = await sql(`
      select stocked_quantity::text as plain, raw_stocked_quantity->>'value' as exact from inventory_level
      where inventory_item_id = :item and location_id = :location and deleted_at is null`);
    return [row?.plain, row?.exact];
  }
  const onSaleOf = async (id: string) => {
    const office = await send<AdminReturnAnswer>("GET", `/admin/order-returns/${id}`, undefined, operator);
    return office.body.return.items[0]?.on_sale;
  };

  it("is added to the stock it left, once, however often the work is done", async () => {
    const { container } = await application();
    const { settleReturn } = load("@dastranj/orders/workflows");
    const back = await comingBack(2, 3);
    expect(await inStock(back.kilim)).toEqual(["7", "7"]);
    expect(await onSaleOf(back.id)).toEqual({ may: true, said: 0, done: null });

    expect((await received(back, 2, 1)).status).toBe(200);
    const own = await settled(back);
    expect(await inStock(back.kilim)).toEqual(["8", "8"]);
    expect(await onSaleOf(back.id)).toEqual({ may: true, said: 1, done: 1 });
    // What her seller sells again does not concern the buyer.
    expect(own.items[0]).toMatchObject({ settled_quantity: 2, on_sale: null });

    // As if the process had died before it noted that all was done, and many took it up at once.
    const returns = container.resolve<Returns>("order_return");
    await returns.updateOrderReturns({ id: back.id, state: "received" });
    await Promise.all([1, 2, 3].map(() => settleReturn(container, back.id, new Date())));
    await settled(back);
    expect(await inStock(back.kilim)).toEqual(["8", "8"]);
    expect(await onSaleOf(back.id)).toEqual({ may: true, said: 1, done: 1 });
  });

  it("is counted by those who put it there at once, and to what was sold meanwhile", async () => {
    const { container } = await application();
    const { settleReturn } = load("@dastranj/orders/workflows");
    const back = await comingBack(2);
    expect((await received(back, 2, 2)).status).toBe(200);
    await Promise.allSettled([1, 2, 3, 4].map(() => settleReturn(container, back.id, new Date())));
    await settled(back);
    expect(await inStock(back.kilim)).toEqual(["10", "10"]);
    await delivered(weaver, back.kilim, { pieces: 3 });
    expect(await inStock(back.kilim)).toEqual(["7", "7"]);
  });

  it("is nothing when she does not say so, and when the office says for her that it came back", async () => {
    const silent = await comingBack(1);
    expect((await received(silent, 1)).status).toBe(200);
    await settled(silent);
    expect(await inStock(silent.kilim)).toEqual(["9", "9"]);
    expect(await onSaleOf(silent.id)).toEqual({ may: true, said: 0, done: null });

    const idle = await comingBack(1);
    const receive = (item: object) =>
      send<AdminReturnAnswer>(
        "POST",
        `/admin/order-returns/${idle.id}/receive`,
        { items: [{ line_item_id: idle.line, quantity: 1, ...item }] },
        operator,
      );
    expect((await receive({ restock: 1 })).status).toBe(400);
    expect((await receive({})).status).toBe(200);
    await settled(idle);
    expect(await inStock(idle.kilim)).toEqual(["9", "9"]);
  });

  it("is no more than arrived: said otherwise nothing of it is done", async () => {
    const back = await comingBack(2);
    const refused = await received(back, 1, 2);
    expect([refused.status, refused.body.code]).toEqual([400, "return_restock_too_many"]);
    for (const wrong of [-1, 0.5, "1"]) expect((await received(back, 1, wrong as number)).status).toBe(400);
    expect((await returnsOf(back.order)).returns[0]).toMatchObject({ state: "approved", amount: null });
    expect(await inStock(back.kilim)).toEqual(["8", "8"]);
    expect(await onSaleOf(back.id)).toEqual({ may: true, said: 0, done: null });
  });

  it("is nothing of which no stock is kept, like what is made to order", async () => {
    const back = await comingBack(1);
    const { sql } = await stockOf(back.kilim);
    const keepStock = (keep: boolean) =>
      sql("update product_variant set manage_inventory = :keep where id = :variant", {
        keep,
        variant: back.kilim.variantId,
      });
    await keepStock(false);
    expect(await onSaleOf(back.id)).toEqual({ may: false, said: 0, done: null });
    const refused = await received(back, 1, 1);
    expect([refused.status, refused.body.code]).toEqual([400, "return_restock_not_kept"]);
    expect((await received(back, 1, 0)).status).toBe(200);
    await settled(back);
    await keepStock(true);
    expect(await inStock(back.kilim)).toEqual(["9", "9"]);
  });

  it("stays as it was when the buyer takes the amount to the office, which adds to it", async () => {
    const back = await comingBack(1);
    const less = { amount: 5_000_000, amount_words: "شسته شده است" };
    expect((await received(back, 1, 1, less)).status).toBe(200);
    await settled(back);
    await pursue(back.order, back.id, "dispute", { words: "نشسته‌ام" });
    const more = { verdict: "award", amount: 9_000_000, words: "کم افت کرده است" };
    await send("POST", `/admin/order-returns/${back.id}/decide`, more, operator);
    expect((await settled(back)).amount).toBe(9_000_000);
    expect(await inStock(back.kilim)).toEqual(["10", "10"]);
    expect(await onSaleOf(back.id)).toEqual({ may: true, said: 1, done: 1 });
  });
});

interface Returns {
  updateOrderReturns(row: object): Promise<unknown>;
}
