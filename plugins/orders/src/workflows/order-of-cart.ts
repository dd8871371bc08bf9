import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface Database {
  raw(sql: string, bindings: readonly [string]): PromiseLike<{ rows: { order_id: string }[] }>;
}

/** The order that a basket became; undefined as long as it is none. A checkout asks it three times, so past what joins modules. */
export async function orderOfCart(container: MedusaContainer, cart_id: string): Promise<string | undefined> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Database;
  const { rows } = await database.raw(
    "select order_id from order_cart where cart_id = ? and deleted_at is null limit 1",
    [cart_id],
  );
  return rows[0]?.order_id;
}
