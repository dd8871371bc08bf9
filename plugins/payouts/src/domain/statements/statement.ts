/** What a seller's movements of a month come to. Start reading here. */

import { STATEMENT_COLUMNS, type StatementColumn } from "../../contract/statements";

export type StatementAmounts = Record<StatementColumn, bigint>;

/** The accounts of which a statement tells: what is a seller's, wherever it lies, and what she owes. */
export const STATEMENT_KINDS: readonly string[] = ["pending", "available", "in_transit", "debt", "cash"];

/** Movements of a seller's accounts that are of one kind: they are told as one sum. */
export interface MovedSum {
  currency: string;
  /** How the ledger calls it. */
  line: string;
  /** The kind of account on the other side; null where that is hers too. */
  other: string | null;
  /** Above zero what came to her. What moves between her own accounts comes to nothing. */
  amount: bigint;
  /** What of it went from what is kept for her to the cash she holds: what she gave back with her own hands. */
  to_cash: bigint;
}

/** The same of a part of an order, or of an entry that is about none. */
export interface MovedOf extends MovedSum {
  seller_order_id: string | null;
  /** Of an entry that is about no part of hers. */
  reference: string | null;
  kind: string | null;
  /** The part of a cooperative's that a member's settlement or advance is about. */
  about_order?: string | null;
  /** When the first of them was posted. */
  at: Date;
}

export interface StatementRow {
  seller_order_id: string | null;
  reference: string | null;
  kind: string | null;
  about_order?: string | null;
  at: Date;
  amounts: StatementAmounts;
  change: bigint;
}

/** A month in one currency: `opening` + every row's `change` = `closing`. */
export interface CurrencyStatement {
  currency: string;
  opening: bigint;
  rows: StatementRow[];
  totals: StatementAmounts;
  /** What was earned: all but what was only handed over. */
  earned: bigint;
  closing: bigint;
}

/** What was handed over, in cash, to her bank or into another currency, is not earned or lost by it. */
const HANDED_OVER: readonly StatementColumn[] = ["cash", "payout", "exchange"];

/**
 * A seller's statement of a period, each currency by itself.
 *
 * @param openings what her accounts held together when it began, by currency
 */
export function statementOf(
  openings: ReadonlyMap<string, bigint>,
  moved: readonly MovedOf[],
): CurrencyStatement[] {
  const currencies = [...new Set([...openings.keys(), ...moved.map(({ currency }) => currency)])].sort();
  return currencies.map((currency) => {
    const opening = openings.get(currency) ?? 0n;
    const rows = rowsOf(moved.filter((one) => one.currency === currency));
    const totals = added(rows.map(({ amounts }) => amounts));
    return {
      currency,
      opening,
      rows,
      totals,
      earned: earnedOf(totals),
      closing: opening + changeOf(totals),
    };
  });
}

function rowsOf(moved: readonly MovedOf[]): StatementRow[] {
  const rows = new Map<string, StatementRow>();
  for (const { seller_order_id, reference, kind, about_order, at, ...sum } of moved) {
    const key = seller_order_id ?? `entry ${reference}`;
    const row = rows.get(key) ?? {
      ...{ seller_order_id, reference, kind, about_order, at },
      ...{ amounts: nothing(), change: 0n },
    };
    rows.set(key, row);
    row.amounts = added([row.amounts, amountsOf(sum)]);
    if (at < row.at) row.at = at;
  }
  return (
    [...rows.values()]
      .map((row) => ({ ...row, change: changeOf(row.amounts) }))
      // What came to nothing and is nothing: a sale that only became her own.
      .filter(({ amounts }) => STATEMENT_COLUMNS.some((column) => amounts[column] !== 0n))
      .sort((one, other) => one.at.getTime() - other.at.getTime())
  );
}

/** What movements of one kind are in a statement. */
export function amountsOf({ line, other, amount, to_cash }: Omit<MovedSum, "currency">): StatementAmounts {
  const amounts = nothing();
  amounts[columnOf(line, other)] += amount;
  // She gave it back of the cash she held, so both stand there: less of the sale, and less that she holds.
  if (line === "refund") {
    amounts.refund -= to_cash;
    amounts.cash += to_cash;
  }
  return amounts;
}

function columnOf(line: string, other: string | null): StatementColumn {
  if (other === "paid_out") return "payout";
  return STATEMENT_COLUMNS.find((column) => column === line) ?? "other";
}

export function added(all: readonly StatementAmounts[]): StatementAmounts {
  const sum = nothing();
  for (const amounts of all) for (const column of STATEMENT_COLUMNS) sum[column] += amounts[column];
  return sum;
}

export function changeOf(amounts: StatementAmounts): bigint {
  return STATEMENT_COLUMNS.reduce((sum, column) => sum + amounts[column], 0n);
}

export function earnedOf(amounts: StatementAmounts): bigint {
  return STATEMENT_COLUMNS.filter((column) => !HANDED_OVER.includes(column)).reduce(
    (sum, column) => sum + amounts[column],
    0n,
  );
}

/** Of every column nothing. */
export const STATEMENT_ZEROS = Object.freeze(
  Object.fromEntries(STATEMENT_COLUMNS.map((column) => [column, 0n])),
) as StatementAmounts;

const nothing = (): StatementAmounts => ({ ...STATEMENT_ZEROS });
