import { databaseOf } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";

/** The order that a basket became; undefined as long as it is none. A checkout asks it three times. */
export async function orderOfCart(container: MedusaContainer, cart_id: string): Promise<string | undefined> {
  const { rows } = await databaseOf(container).raw<{ order_id: string }>(
    "select order_id from order_cart where cart_id = ? and deleted_at is null limit 1",
    [cart_id],
  );
  return rows[0]?.order_id;
}
