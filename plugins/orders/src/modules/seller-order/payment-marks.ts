import { type Database, lock } from "@dastranj/database";
/** A payment of an order came further: which part that concerns. */
export interface PaidPart {
  id: string;
  /** Names what happened, for this part. */
  fact: string;
}

/** So long an order is waited for: of a checkout that failed there never is one. */
const WITHOUT_ORDER = "interval '1 hour'";

const TAKEN = `
  select mark.id, of.order_id
  from payment_mark mark
  left join payment on payment.id = mark.payment_id
  left join order_payment_collection of
    on of.payment_collection_id = payment.payment_collection_id and of.deleted_at is null
  where of.order_id is not null or mark.noted_at < now() - ${WITHOUT_ORDER}
  order by mark.noted_at, mark.id limit :limit`;

/**
 * Hands over which parts have a payment that came further, and forgets it when the work succeeds; when it fails it stays. Only one
 * process does so at a time.
 *
 * @returns how many marks there were
 */
export function takePaymentMarks(
  database: Database,
  limit: number,
  work: (parts: PaidPart[], transaction: Database) => Promise<void>,
): Promise<number> {
  return database.transaction(async (transaction) => {
    await lock(transaction, "payment_marks");
    const { rows: marks } = await transaction.raw(TAKEN, { limit });
    if (marks.length === 0) return 0;
    // Of one order the newest mark stands for all before it.
    const newest = new Map<string, string>();
    for (const { id, order_id } of marks) if (order_id) newest.set(order_id, id);
    const { rows: parts } = await transaction.raw(
      "select id, order_id from seller_order where order_id = any(:orders) and deleted_at is null order by id",
      { orders: [...newest.keys()] },
    );
    await work(
      parts.map(({ id, order_id }) => ({ id, fact: `paid:${newest.get(order_id)}` })),
      transaction,
    );
    await transaction.raw("delete from payment_mark where id = any(:ids)", {
      ids: [...new Set(marks.map(({ id }) => id))],
    });
    return marks.length;
  });
}
