import type { JournalEntry } from "../../contract/ledger";
import { LedgerFlaw } from "./flaw";
import { asList } from "./post";

/**
 * What an entry says, as one text: of two entries with one reference it tells whether they say the same. The memo is left out, so that
 * better words do not make it another fact.
 */
export function contentOf({
  kind,
  occurred_at,
  seller_order_id,
  seller_id,
  movements,
}: JournalEntry): string {
  return JSON.stringify([
    kind,
    occurred_at.toISOString(),
    seller_order_id ?? null,
    seller_id ?? null,
    movements.map(({ from, to, amount, line }) => [asList(from), asList(to), String(amount), line]),
  ]);
}

/**
 * Entries without those that stand twice among them.
 *
 * @throws LedgerFlaw when two of one reference say something else
 */
export function withoutRepeats(entries: readonly JournalEntry[]): JournalEntry[] {
  const first = new Map<string, JournalEntry>();
  for (const entry of entries) {
    const other = first.get(entry.reference);
    if (!other) first.set(entry.reference, entry);
    else if (contentOf(other) !== contentOf(entry))
      throw new LedgerFlaw("ledger_entry_differs", entry.reference);
  }
  return [...first.values()];
}
