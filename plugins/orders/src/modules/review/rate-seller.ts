import { generateEntityId } from "@medusajs/framework/utils";
import { changeUntil } from "../../domain/review-rules";
import type { Transaction } from "./transaction";

export interface SellerStars {
  seller_order_id: string;
  order_id: string;
  seller_id: string;
  stars: number;
  /** For how many days they may be changed. */
  days: number;
  now: Date;
}

/** One row for a part: given once, and given anew for some days. Answers whether that may still be. */
export async function rateSeller(transaction: Transaction, given: SellerStars): Promise<boolean> {
  const { seller_order_id, order_id, seller_id, stars, days, now } = given;
  const at = now.toISOString();
  const [row] = await transaction.execute<{ id: string }>(
    `insert into seller_rating (id, seller_order_id, order_id, seller_id, stars, rated_at) values (?, ?, ?, ?, ?, ?)
     on conflict (seller_order_id) where deleted_at is null
     do update set stars = excluded.stars, updated_at = now() where seller_rating.rated_at >= ?
     returning id`,
    [
      generateEntityId(undefined, "srat"),
      seller_order_id,
      order_id,
      seller_id,
      stars,
      at,
      changeUntil(now, -days).toISOString(),
    ],
  );
  return row !== undefined;
}
