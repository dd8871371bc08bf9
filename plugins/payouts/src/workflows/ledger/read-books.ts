import type { MedusaContainer } from "@medusajs/framework/types";
import { ACCOUNT_KINDS, readAccount } from "../../contract/accounts";
import type { AccountsAsked, EntriesAsked, Ledger, PostedEntry } from "../../contract/ledger";
import type {
  AdminAccountsAnswer,
  AdminEntriesAnswer,
  AdminEntry,
  AdminTrialBalanceAnswer,
} from "../../contract/ledger-answers";
import { LEDGER_MODULE } from "../../contract/names";
import { refusal } from "../refusal";

const ledgerOf = (container: MedusaContainer) => container.resolve<Ledger>(LEDGER_MODULE);

/** The kinds of accounts, in the order of the chart. */
const CHART = Object.keys(ACCOUNT_KINDS);

/** What is to come is in no books. */
function refuseAhead(at: Date | undefined): void {
  if (at && at.getTime() > Date.now()) throw refusal("ledger_moment_ahead");
}

/** What every kind of account held, by currency, now or at a past moment. */
export async function readTrialBalance(
  container: MedusaContainer,
  asked: Date | undefined,
): Promise<AdminTrialBalanceAnswer["trial_balance"]> {
  refuseAhead(asked);
  const { at, lines } = await ledgerOf(container).trialBalance(asked);
  const ordered = lines.toSorted((one, other) => CHART.indexOf(one.kind) - CHART.indexOf(other.kind));
  const currencies = [...new Set(ordered.map(({ currency }) => currency))].sort().map((currency) => {
    const own = ordered.filter((line) => line.currency === currency);
    return {
      currency,
      sum: String(own.reduce((sum, { balance }) => sum + balance, 0n)),
      kinds: own.map(({ kind, accounts, balance, sign_holds }) => ({
        ...{ kind, accounts, sign_holds },
        balance: String(balance),
      })),
    };
  });
  return { at: at.toISOString(), currencies };
}

/** The accounts of a kind, by name, and what each held. */
export async function readAccounts(
  container: MedusaContainer,
  { at = new Date(), limit, ...asked }: Omit<AccountsAsked, "at"> & { at?: Date },
): Promise<AdminAccountsAnswer> {
  refuseAhead(at);
  const found = await ledgerOf(container).accountsAt({ ...asked, at, limit: limit + 1 });
  const accounts = found.slice(0, limit).map(({ account, balance }) => ({
    account,
    owner: readAccount(account)?.owner ?? null,
    balance: String(balance),
  }));
  const next = found.length > limit ? (accounts.at(-1)?.account ?? null) : null;
  return { at: at.toISOString(), accounts, next };
}

/** A page of entries, the youngest first. */
export async function readEntries(
  container: MedusaContainer,
  asked: EntriesAsked,
): Promise<AdminEntriesAnswer> {
  // Each list has cursors of its own.
  if (asked.before !== undefined && asked.before.includes("_") !== (asked.account !== undefined))
    throw refusal("ledger_cursor_wrong");
  const { entries, next } = await ledgerOf(container).entries(asked);
  return { entries: entries.map(shown), next };
}

/** One entry, or the refusal that there is none. */
export async function readEntry(container: MedusaContainer, id: string): Promise<AdminEntry> {
  const entry = /^[1-9]\d{0,17}$/.test(id) ? await ledgerOf(container).entry(id) : undefined;
  if (!entry) throw refusal("ledger_entry_not_found");
  return shown(entry);
}

const written = (amount: bigint | null): string | null => (amount === null ? null : String(amount));

function shown({ movements, occurred_at, posted_at, ...entry }: PostedEntry): AdminEntry {
  const { id, reference, kind, seller_order_id, seller_id, memo } = entry;
  return {
    ...{ id, reference, kind, seller_order_id, seller_id, memo },
    occurred_at: occurred_at.toISOString(),
    posted_at: posted_at.toISOString(),
    movements: movements.map(({ line, from, to, amount, currency, from_after, to_after }) => ({
      ...{ line, from, to, currency },
      amount: String(amount),
      from_after: written(from_after),
      to_after: written(to_after),
    })),
  };
}
