import type { Account } from "../../contract/accounts";
import type { JournalEntry } from "../../contract/ledger";
import { contentOf, withoutRepeats } from "./content";
import { LedgerFlaw } from "./flaw";
import { checkEntry, type PostedMovement, post } from "./post";

/** The ledger's rules on books in memory: what a history of postings comes to, without a database. */
export class Books {
  readonly movements: (Omit<PostedMovement, "entry"> & { reference: string })[] = [];
  readonly #balances = new Map<Account, bigint>();
  readonly #contents = new Map<string, string>();

  /**
   * As the service's: all or none; what stands already is passed over.
   *
   * @returns references that were posted now
   * @throws LedgerFlaw
   */
  post(entries: readonly JournalEntry[]): string[] {
    for (const entry of entries) checkEntry(entry);
    const fresh = withoutRepeats(entries).filter((entry) => !this.#stands(entry));
    const { movements, balances } = post(fresh, this.#balances);
    for (const { entry, ...movement } of movements)
      this.movements.push({ ...movement, reference: fresh[entry]?.reference ?? "" });
    for (const [account, balance] of balances) this.#balances.set(account, balance);
    for (const entry of fresh) this.#contents.set(entry.reference, contentOf(entry));
    return fresh.map(({ reference }) => reference);
  }

  #stands(entry: JournalEntry): boolean {
    const content = this.#contents.get(entry.reference);
    if (content !== undefined && content !== contentOf(entry))
      throw new LedgerFlaw("ledger_entry_differs", entry.reference);
    return content !== undefined;
  }

  balance(account: Account): bigint {
    return this.#balances.get(account) ?? 0n;
  }

  balances(): ReadonlyMap<Account, bigint> {
    return this.#balances;
  }

  references(): string[] {
    return [...this.#contents.keys()];
  }
}
