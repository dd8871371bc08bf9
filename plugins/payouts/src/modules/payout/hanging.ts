import type { Database } from "@dastranj/database";

/** Before which moment something should have happened. */
export interface HangingLimits {
  /** An approved run should stand in the books. */
  told: Date;
  /** The file of what stands there should have been taken. */
  taken: Date;
  /** The bank should have answered. */
  answered: Date;
  /** Stripe should have. */
  transferred: Date;
}

const FOUND = `
  select p.id, case
    when p.flaw is not null then p.flaw
    when p.state = 'planned' and r.state = 'approved' and r.decided_at < ? then 'not_told'
    when p.state in ('in_transit', 'sent', 'failed', 'returned') and not exists (
      select from journal_entry e where e.reference = 'payout:' || p.id || ':intent') then 'not_in_books'
    when p.state in ('sent', 'failed', 'returned') and not exists (
      select from journal_entry e where e.reference = 'payout:' || p.id || ':' || p.state) then 'not_in_books'
    when p.state in ('planned', 'left_out') and exists (
      select from journal_entry e where e.reference = 'payout:' || p.id || ':intent') then 'only_in_books'
    when p.state = 'in_transit' and p.provider_id = 'stripe_connect' then case when p.intent_at < ? then 'no_transfer' end
    when p.state = 'in_transit' and r.file_at is null and p.intent_at < ? then 'no_file'
    when p.state = 'in_transit' and r.file_at < ? then 'no_answer'
  end as hangs
  from payout p join payout_run r on r.id = p.run_id
  where p.deleted_at is null and (p.state in ('planned', 'in_transit') or p.updated_at > now() - interval '30 days')`;

/** Writes why payouts hang, and that those which did no longer do. */
export async function markHanging(
  database: Database,
  { told, taken, answered, transferred }: HangingLimits,
): Promise<number> {
  const { rows } = await database.raw(
    `with found as (${FOUND}), marked as (
       update payout p set hangs = f.hangs, updated_at = now() from found f
       where p.id = f.id and p.hangs is distinct from f.hangs returning p.id
     )
     select (select count(*) from found where hangs is not null)::int as count, (select count(*) from marked) as marked`,
    [told, transferred, taken, answered],
  );
  return rows[0].count;
}
