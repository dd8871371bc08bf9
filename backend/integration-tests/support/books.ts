import { application } from "./application";

interface Database {
  raw(sql: string, bindings: unknown[]): Promise<{ rows: { name: string; amount: string }[] }>;
}

const OF_PARTS = `
  select name, sum(amount)::text as amount from (
    select account.kind || coalesce(' ' || account.owner, '') as name, -movement.amount as amount
    from journal_entry entry join movement on movement.entry_id = entry.id
    join ledger_balance account on account.id = movement.from_id
    where entry.seller_order_id = any(?)
    union all
    select account.kind || coalesce(' ' || account.owner, ''), movement.amount
    from journal_entry entry join movement on movement.entry_id = entry.id
    join ledger_balance account on account.id = movement.to_id
    where entry.seller_order_id = any(?)
  ) moved group by name having sum(amount) <> 0 order by name`;

/**
 * What the entries of some parts come to, by account: "pending <seller>", "clearing <provider>", "refunds"; what comes to nothing is
 * left out.
 */
export async function booksOfParts(ids: string[]): Promise<Record<string, number>> {
  const { container } = await application();
  const { rows } = await container.resolve<Database>("__pg_connection__").raw(OF_PARTS, [ids, ids]);
  return Object.fromEntries(rows.map(({ name, amount }) => [name, Number(amount)]));
}

/** References of what stands of a part, in the order in which it was posted. */
export async function postedOf(id: string): Promise<string[]> {
  const { container } = await application();
  const { rows } = await container
    .resolve<Database>("__pg_connection__")
    .raw("select reference as name, '' as amount from journal_entry where seller_order_id = ? order by id", [
      id,
    ]);
  return rows.map(({ name }) => name);
}
