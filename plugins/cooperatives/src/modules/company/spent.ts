import type { Database } from "@dastranj/database";

/** What persons of a company have ordered in a month and what of theirs still waits, in the company's currency. */
export interface Spent {
  customer_id: string;
  spent: bigint;
  waiting: bigint;
}

/** Which purchase is judged: neither an order of it nor what was asked about it is counted. */
export interface JudgedPurchase {
  kind: string;
  reference: string;
}

/** Whether what was asked about as `a` is not ordered yet. An order names what it came of: a quote, or the purchase at tier price. */
export const NOT_ORDERED = `not exists (
  select from wholesale_order o where o.deleted_at is null
    and ((a.kind = 'quote' and o.quote_id = a.reference) or (a.kind = 'tier' and o.request_key = a.reference)))`;

/**
 * One query, also where orders and approvals are many. An order carries what it came of, so that a purchase that was granted is counted as one or the
 * other: whoever orders it uses its approval up in the same transaction.
 */
export async function spentOf(
  sql: Database,
  {
    company_id,
    customer_ids,
    currency_code,
    month,
    now,
  }: {
    company_id: string;
    customer_ids: readonly string[];
    currency_code: string;
    month: { from: Date; until: Date };
    now: Date;
  },
  judged: JudgedPurchase = { kind: "", reference: "" },
): Promise<Map<string, Spent>> {
  const quote = judged.kind === "quote" ? judged.reference : null;
  const tier = judged.kind === "tier" ? judged.reference : null;
  const { rows } = await sql.raw(
    `select who.customer_id,
       (select coalesce(sum(o.total::numeric), 0)::text from wholesale_order o
        where o.company_id = ? and o.customer_id = who.customer_id and o.currency_code = ? and o.state <> 'cancelled'
          and o.agreed_at >= ? and o.agreed_at < ? and o.deleted_at is null
          and (?::text is null or o.quote_id is distinct from ?)
          and (?::text is null or o.request_key is distinct from ?)) as spent,
       (select coalesce(sum(a.amount::numeric), 0)::text from purchase_approval a
        where a.company_id = ? and a.customer_id = who.customer_id and a.currency_code = ?
          and a.state in ('pending', 'granted') and a.expires_at > ?
          and not (a.kind = ? and a.reference = ?) and a.deleted_at is null
          and ${NOT_ORDERED}
       ) as waiting
     from unnest(?::text[]) as who(customer_id)`,
    [
      ...[company_id, currency_code, month.from, month.until, quote, quote, tier, tier],
      ...[company_id, currency_code, now, judged.kind, judged.reference],
      customer_ids,
    ],
  );
  return new Map(
    rows.map(({ customer_id, spent, waiting }) => [
      customer_id,
      { customer_id, spent: BigInt(spent), waiting: BigInt(waiting) },
    ]),
  );
}
