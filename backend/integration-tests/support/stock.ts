import { application } from "./application";
import type { TestProduct } from "./factories";

/** One product's stock, told to the database itself. */
export interface Stock {
  sql(text: string, values?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  item: string;
  location: string;
}

/** Where the stock of a product is kept, and a way to ask the database about it: `:item` and `:location` are known. */
export async function stockOf(product: TestProduct): Promise<Stock> {
  const { container } = await application();
  const { data } = await container.resolve("query").graph({
    entity: "variant",
    fields: ["inventory_items.inventory.location_levels.*"],
    filters: { id: product.variantId },
  });
  const [level] = data[0]?.inventory_items[0].inventory.location_levels ?? [];
  const known = { item: level.inventory_item_id, location: level.location_id };
  const knex = container.resolve("__pg_connection__");
  return {
    ...known,
    sql: async (text, values = {}) => (await knex.raw(text, { ...known, ...values })).rows,
  };
}

/** How many pieces of a product are reserved. */
export async function reservedOf(product: TestProduct): Promise<number> {
  const { sql } = await stockOf(product);
  const [row] = await sql(`
    select coalesce(sum(quantity), 0) as reserved from reservation_item
    where inventory_item_id = :item and location_id = :location and deleted_at is null`);
  return Number(row?.reserved);
}
