import type { Context } from "@medusajs/framework/types";
import { CLAIMING_STATES, SETTLED_STATES } from "../../domain/return-states";

/** What the returns of a part speak for of one of its lines. */
export interface Claim {
  seller_order_id: string;
  line_item_id: string;
  /** Pieces that nobody may ask for again. */
  claimed: number;
  /** Of these, pieces that came back or were paid for. */
  settled: number;
  /** Of these, pieces that came back themselves. */
  back: number;
}

interface Transaction {
  execute<Row>(sql: string, bindings: unknown[]): Promise<Row[]>;
}

const transactionOf = (context: Context) => context.transactionManager as Transaction;
const list = (states: readonly string[]) => `(${states.map((state) => `'${state}'`).join(", ")})`;

const SETTLED = `one.state in ${list(SETTLED_STATES)}`;

/** One statement for all lines of these parts. */
export async function claimsOf(partIds: readonly string[], context: Context): Promise<Claim[]> {
  if (partIds.length === 0) return [];
  return transactionOf(context).execute<Claim>(
    `select one.seller_order_id, line.line_item_id,
       sum(case when ${SETTLED} then line.settled_quantity else line.quantity end)::int as claimed,
       sum(case when ${SETTLED} then line.settled_quantity else 0 end)::int as settled,
       sum(case when ${SETTLED} and one.received_at is not null then line.settled_quantity else 0 end)::int as back
     from order_return one join order_return_line line on line.order_return_id = one.id
     where one.seller_order_id in (${partIds.map(() => "?").join(", ")})
       and one.state in ${list(CLAIMING_STATES)} and one.deleted_at is null and line.deleted_at is null
     group by one.seller_order_id, line.line_item_id`,
    [...partIds],
  );
}

/**
 * Counts pieces that came back, in the transaction in which they do. More than were bought cannot come back, whatever is written
 * elsewhere.
 */
export async function countBack(
  seller_order_id: string,
  pieces: ReadonlyMap<string, number>,
  context: Context,
): Promise<void> {
  for (const [line_item_id, count] of pieces) {
    if (count === 0) continue;
    const counted = await transactionOf(context).execute(
      `update seller_order_line set returned_quantity = returned_quantity + ?, updated_at = now()
       where seller_order_id = ? and line_item_id = ? and deleted_at is null
         and returned_quantity + ? <= quantity returning id`,
      [count, seller_order_id, line_item_id, count],
    );
    if (counted.length !== 1) throw new RangeError(`more of ${line_item_id} came back than was bought`);
  }
}
