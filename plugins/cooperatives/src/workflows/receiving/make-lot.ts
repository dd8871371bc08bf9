import { generateEntityId } from "@medusajs/framework/utils";
import { lotNumber } from "../../domain/receiving/lots";
import { type Database, insert, lockDay } from "../../modules/receiving/database";
import { lastOfDay } from "../../modules/receiving/read-rows";
import type { ReceiptRow } from "../../modules/receiving/rows";
import { refusal } from "../refusal";

const MOST_OF_A_DAY = 9_999;

/** Makes a lot of what was accepted of a receipt, under the day's next number. */
export async function makeLot(
  sql: Database,
  receipt: Pick<
    ReceiptRow,
    "id" | "wholesale_order_id" | "cooperative_id" | "seller_id" | "grade" | "accepted"
  >,
  { day, now }: { day: string; now: Date },
): Promise<string> {
  const { cooperative_id, wholesale_order_id, seller_id, grade, accepted } = receipt;
  await lockDay(sql, cooperative_id, day);
  const last = await lastOfDay(sql, cooperative_id, day);
  if (last >= MOST_OF_A_DAY) throw refusal("lots_of_day_full");
  const number = lotNumber(day, last + 1);
  await insert(sql, "lot", {
    id: generateEntityId(undefined, "lot"),
    receipt_id: receipt.id,
    ...{ number, wholesale_order_id, cooperative_id, seller_id, grade },
    ...{ quantity: accepted, remaining: accepted, received_at: now },
  });
  return number;
}
