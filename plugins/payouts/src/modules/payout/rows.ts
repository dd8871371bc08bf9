import type { LeftOut, PayoutWay } from "../../contract/payout-words";
import type { PayoutState, RunState } from "../../domain/payouts/states";

/** Options of the payouts plugin that this module reads. */
export interface PayoutOptions {
  timeZone?: string;
  /** The shop's public address. */
  storefront?: string;
  payouts?: Partial<PayoutSettings>;
  /** Where the market pays by Stripe, too: in which currencies, and below which amount nobody is paid. */
  stripe?: { currencies: Record<string, string> };
}

/** How the market pays. */
export interface PayoutSettings {
  currency: string;
  /** Less is not paid, in whole smallest units. */
  minimum: string;
  /** Name of a template that comes with the product, or one of the bank's own. */
  template: unknown;
  /** Whose account is paid from. */
  debtor: { name: string; iban: string; bic?: string };
}

/** A payout as it is planned, or why it is not. */
export interface PlannedPayout {
  seller_id: string;
  amount: string;
  way: PayoutWay;
  reason: LeftOut | null;
}

/** Of a planned payout, that it goes and where to, or why not. */
export interface DecidedPayout {
  id: string;
  reason: LeftOut | null;
  sheba_sealed: string | null;
  account_id: string | null;
}

export interface PayoutRow {
  id: string;
  run_id: string;
  seller_id: string;
  currency_code: string;
  amount: string;
  state: PayoutState;
  provider_id: PayoutWay;
  sheba_sealed: string | null;
  account_id: string | null;
  called_at: Date | null;
}

export interface RunRow {
  id: string;
  currency_code: string;
  state: RunState;
  made_by: string;
  decided_at: Date | null;
  file_at: Date | null;
}

/** What stands of a hold. */
export interface StandingTerms {
  id: string;
  way: PayoutWay;
  way_held_until: Date | null;
  held_at: Date | null;
  held_until: Date | null;
}

export interface DoneBy {
  actor_id: string;
  at: Date;
  words?: string | null;
  details?: object | null;
}

/** The columns of a payout's row, as it is read. */
export const ROW =
  "id, run_id, seller_id, currency_code, amount, state, provider_id, sheba_sealed, account_id, called_at";
