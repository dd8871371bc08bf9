import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aProduct, aSeller, type TestSeller } from "../../support/factories";
import { reservedOf, type Stock, stockOf } from "../../support/stock";

const OVERSOLD = /reserved_within_stock/;

describe("the database itself", () => {
  let seller: TestSeller;
  let stock: Stock;
  let reserved: () => Promise<number>;

  beforeAll(async () => {
    seller = await aSeller();
  });
  beforeEach(async () => {
    const rug = await aProduct(seller, { stock: 4 });
    stock = await stockOf(rug);
    reserved = () => reservedOf(rug);
  });

  const RESERVE = `
    insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity, allow_backorder)
    values (:id, :item, :location, :quantity, '{}', :backorder)`;

  async function reserve(quantity: number, backorder = false): Promise<string> {
    const id = `resitem_${randomUUID()}`;
    await stock.sql(RESERVE, { id, quantity, backorder });
    return id;
  }
  const change = (id: string, set: string) =>
    stock.sql(`update reservation_item set ${set} where id = :id`, { id });

  it("reserves to the last piece and refuses the one beyond", async () => {
    await reserve(3);
    await expect(reserve(2)).rejects.toThrow(OVERSOLD);
    await reserve(1);
    expect(await reserved()).toBe(4);
  });

  it("counts together what one statement writes", async () => {
    const both = `${RESERVE}, (:other, :item, :location, :quantity, '{}', :backorder)`;
    const rows = { id: randomUUID(), other: randomUUID(), quantity: 3, backorder: false };
    await expect(stock.sql(both, rows)).rejects.toThrow(OVERSOLD);
  });

  it("refuses where the goods are not kept at all", async () => {
    await expect(
      stock.sql(RESERVE, { id: "x", location: "sloc_unknown", quantity: 1, backorder: false }),
    ).rejects.toThrow(OVERSOLD);
  });

  it("lets a backorder pass", async () => {
    await reserve(9, true);
    expect(await reserved()).toBe(9);
    await expect(reserve(1)).rejects.toThrow(OVERSOLD);
  });

  it("refuses a reservation to grow, to move and to become firm beyond the stock", async () => {
    const id = await reserve(4);
    await expect(change(id, "quantity = 5")).rejects.toThrow(OVERSOLD);
    await expect(change(id, "location_id = 'sloc_unknown'")).rejects.toThrow(OVERSOLD);
    await expect(change(await reserve(1, true), "allow_backorder = false")).rejects.toThrow(OVERSOLD);
  });

  it("lets reservations shrink and end below a stock that was lowered, and gives back what is undone", async () => {
    const id = await reserve(4);
    await stock.sql("update inventory_level set stocked_quantity = 1 where inventory_item_id = :item");
    await change(id, "quantity = 3");
    await change(id, "description = 'for a neighbour'");
    await change(id, "deleted_at = now()");
    expect(await reserved()).toBe(0);
    await change(id, "deleted_at = null");
    expect(await reserved()).toBe(3);
    await expect(reserve(1)).rejects.toThrow(OVERSOLD);
  });

  it("can be taught again, though more is reserved by then than is in stock", async () => {
    const id = await reserve(4);
    await stock.sql("update inventory_level set stocked_quantity = 1 where inventory_item_id = :item");
    const { default: guardStock } = load("@dastranj/orders/migration-scripts/guard-stock");
    await guardStock(await application());
    await expect(reserve(1)).rejects.toThrow(OVERSOLD);
    await change(id, "quantity = 1");
  });

  it("lets only one of two who reserve at the same moment have the last pieces", async () => {
    const { container } = await application();
    const knex = container.resolve("__pg_connection__");
    const [one, other] = [await knex.transaction(), await knex.transaction()];
    const row = { item: stock.item, location: stock.location, quantity: 3, backorder: false };
    await one.raw(RESERVE, { ...row, id: randomUUID() });
    const waits = other.raw(RESERVE, { ...row, id: randomUUID() }).then(
      () => "reserved",
      ({ message }: Error) => message,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await one.commit();
    expect(await waits).toMatch(OVERSOLD);
    await other.rollback();
    expect(await reserved()).toBe(3);
  });

  it("never lets those who reserve many goods at the same moment block each other", async () => {
    const places = Array.from({ length: 12 }, (_, number) => `${stock.location}_${number}`);
    const levels = places.map((place) => `('${randomUUID()}', :item, '${place}', 999, '{}')`);
    await stock.sql(`
      insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity)
      values ${levels}`);
    const everywhere = () => {
      const rows = places.map((place) => `('${randomUUID()}', :item, '${place}', 1, '{}')`);
      return stock.sql(`
        insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity)
        values ${rows}`);
    };
    for (let round = 0; round < 20; round++) await Promise.all(Array.from({ length: 6 }, everywhere));
    const [row] = await stock.sql(
      "select count(*) as made from reservation_item where inventory_item_id = :item",
    );
    expect(Number(row?.made)).toBe(20 * 6 * 12);
  });
});
