import type { AccountState, LeftOut, PayoutWay } from "../../contract/payout-words";

export { PAYOUT_WAYS, type PayoutWay } from "../../contract/payout-words";

/**
 * Currencies that Stripe sends to accounts and counts in hundredths, as we do. What is not named here it does not send, or
 * counts otherwise.
 */
const SENT_BY_STRIPE: ReadonlySet<string> = new Set(
  "aed aud bgn cad chf czk dkk eur gbp hkd mxn myr nok nzd pln ron sek sgd thb usd zar".split(" "),
);

/** Which currency of those asked for Stripe cannot be relied on to send; undefined when none. */
export const notSentByStripe = (currencies: Iterable<string>): string | undefined =>
  [...currencies].find((currency) => !SENT_BY_STRIPE.has(currency));

/** Of a market: what its bank pays in, and what Stripe pays in. */
export interface MarketWays {
  home: string;
  stripe: { has(currency: string): boolean };
}

/**
 * By which way a seller is paid in a currency; null when by none. Each balance goes in its own currency: the bank pays the market's,
 * Stripe those that it is asked for, to whoever has chosen it.
 */
export function wayIn(currency: string, chosen: PayoutWay, { home, stripe }: MarketWays): PayoutWay | null {
  if (chosen === "stripe_connect" && stripe.has(currency)) return "stripe_connect";
  return currency === home ? "bank_file" : null;
}

/** Where a seller could be paid to. */
export interface Targets {
  /** Sealed; null when she gave none. */
  sheba: string | null;
  account: { id: string; state: AccountState; currencies: readonly string[] } | null;
}

/** Where the money goes by a way, or why it cannot. */
export function targetOf(
  way: PayoutWay | null,
  currency: string,
  { sheba, account }: Targets,
): { target: string | null; flaw: LeftOut | null } {
  if (way === null) return { target: null, flaw: "no_way" };
  if (way === "bank_file") return { target: sheba, flaw: sheba ? null : "no_sheba" };
  if (account?.state !== "ready") return { target: account?.id ?? null, flaw: "stripe_not_ready" };
  // Stripe would change it into another currency, at a rate that nobody here has seen.
  return { target: account.id, flaw: account.currencies.includes(currency) ? null : "stripe_currency" };
}

/** So long nothing goes to where somebody has just had it sent: she may not have been the owner. */
const HOLD_HOURS = 48;

/** Until when payouts wait when another way is chosen now; a hold that lasts longer stays. */
export function heldForNewWay(now: Date, standing: Date | null): Date {
  return new Date(Math.max(now.getTime() + HOLD_HOURS * 3_600_000, standing?.getTime() ?? 0));
}
