import { type Database, insert, lock } from "@dastranj/database";
import { generateEntityId } from "@medusajs/framework/utils";
import { lotNumber } from "../../domain/receiving/lots";
import { lastOfDay } from "../../modules/receiving/read-rows";
import type { LotRow, ReceiptRow } from "../../modules/receiving/rows";
import { refusal } from "../refusal";

const MOST_OF_A_DAY = 9_999;

/** Makes a lot of what was accepted of a receipt, under the day's next number. */
export function makeLot(
  sql: Database,
  receipt: Pick<
    ReceiptRow,
    "id" | "wholesale_order_id" | "cooperative_id" | "seller_id" | "grade" | "accepted"
  >,
  at: { day: string; now: Date },
): Promise<string> {
  const { id: receipt_id, accepted: quantity, ...whose } = receipt;
  const { cooperative_id, wholesale_order_id, seller_id, grade } = whose;
  return numbered(sql, { receipt_id, cooperative_id, wholesale_order_id, seller_id, grade, quantity }, at);
}

/** Makes a lot of what came of a purchase outside. */
export const makeLotOfOutside = (
  sql: Database,
  lot: Pick<LotRow, "wholesale_order_id" | "cooperative_id" | "grade" | "quantity"> &
    Record<"outside_purchase_id" | "supplier" | "request_key", string> & { paper: string | null },
  at: { day: string; now: Date },
): Promise<string> => numbered(sql, lot, at);

async function numbered(
  sql: Database,
  lot: Partial<LotRow> & Pick<LotRow, "cooperative_id" | "quantity">,
  { day, now }: { day: string; now: Date },
): Promise<string> {
  const { cooperative_id, quantity } = lot;
  await lock(sql, `cooperatives:lots:${cooperative_id}:${day}`);
  const last = await lastOfDay(sql, cooperative_id, day);
  if (last >= MOST_OF_A_DAY) throw refusal("lots_of_day_full");
  const number = lotNumber(day, last + 1);
  await insert(sql, "lot", {
    id: generateEntityId(undefined, "lot"),
    ...lot,
    ...{ number, remaining: quantity, received_at: now },
  });
  return number;
}
