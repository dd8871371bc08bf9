/**
 * The chart of accounts. An account is a kind, of whom it is, and a currency; it is written "kind:owner:currency", the owner "-" where
 * there is one for the whole market. A movement takes from one account and gives to another, so a balance is what came
 * less what went: what we hold or are owed stands below zero (`clearing`, `cash`, `debt`), what we owe or earned above it.
 *
 * `sign` says on which side of zero it may stand. An account that every sale moves is `spread`: it lies in several rows, of which a
 * posting takes one, so that sales do not wait for each other. Its sign holds of the rows together: it is watched in the trial balance,
 * where all others are held to theirs by every posting.
 */
export const ACCOUNT_KINDS = {
  /** What buyers paid, at a payment provider (owner: its id). Below zero: so much lies there for us. */
  clearing: { of: "provider", sign: "negative", spread: true },
  /** What a seller or a courier took in cash for her part (owner: seller). Below zero: so much she holds. */
  cash: { of: "seller", sign: "negative" },
  /** Paid by buyers, of parts that no seller has accepted yet. */
  buyer_payments: { of: null, sign: "positive", spread: true },
  /** A seller's, of parts that can still come back. */
  pending: { of: "seller", sign: "positive" },
  /** A seller's own: what may be paid out. */
  available: { of: "seller", sign: "positive" },
  /** What a seller owes: given back to a buyer after she had been paid. Below zero. */
  debt: { of: "seller", sign: "negative" },
  /** On its way to a seller's bank. */
  in_transit: { of: "seller", sign: "positive" },
  /** Has left to sellers, by the way of payout (owner: its id), and to buyers by the office's hand. Above zero: so much was sent. */
  paid_out: { of: "provider", sign: "positive", spread: true },
  /** The platform's part. */
  commission: { of: null, sign: "any", spread: true },
  /** VAT on it, owed to the state. */
  vat: { of: null, sign: "any", spread: true },
  /** What the platform gives of its own: discounts it funds. */
  platform_discounts: { of: null, sign: "any", spread: true },
  /** Owed to buyers, not yet given back by the provider. */
  refunds: { of: null, sign: "positive", spread: true },
  /** Disputed by a buyer's bank (owner: provider). */
  chargebacks: { of: "provider", sign: "any" },
  /** One per currency: what was changed into another. */
  exchange: { of: null, sign: "any" },
} as const satisfies Record<
  string,
  { of: "seller" | "provider" | null; sign: "positive" | "negative" | "any"; spread?: true }
>;

export type AccountKind = keyof typeof ACCOUNT_KINDS;

/** "kind:owner:currency", e.g. "available:sel_01J:irr" or "commission:-:irr". */
export type Account = `${AccountKind}:${string}:${string}`;

/** The account of a kind; `owner` is needed where the chart says of whom. */
export function account(kind: AccountKind, currency: string, owner?: string): Account {
  if ((ACCOUNT_KINDS[kind].of === null) !== (owner === undefined))
    throw new RangeError(`an account ${kind} ${owner === undefined ? "is somebody's" : "is nobody's"}`);
  return `${kind}:${owner ?? "-"}:${currency}`;
}

/** What an account's name says. */
export interface AccountName {
  kind: AccountKind;
  /** A seller or a provider; null where the account is the whole market's. */
  owner: string | null;
  currency: string;
}

const WRITTEN = /^([a-z_]{1,40}):(-|[\w.-]{1,100}):([a-z]{3})$/;

/** Reads an account's name; undefined when the chart knows no such account. */
export function readAccount(name: string): AccountName | undefined {
  const [, kind = "", owner = "", currency = ""] = WRITTEN.exec(name) ?? [];
  if (!Object.hasOwn(ACCOUNT_KINDS, kind)) return undefined;
  const known = kind as AccountKind;
  if ((ACCOUNT_KINDS[known].of === null) !== (owner === "-")) return undefined;
  return { kind: known, owner: owner === "-" ? null : owner, currency };
}

/** Whether the account lies in several rows. */
export function isSpread(kind: AccountKind): boolean {
  return "spread" in ACCOUNT_KINDS[kind];
}

/** Whether an account of this kind may stand so. */
export function signHolds(kind: AccountKind, balance: bigint): boolean {
  const { sign } = ACCOUNT_KINDS[kind];
  return sign === "any" || (sign === "positive" ? balance >= 0n : balance <= 0n);
}
