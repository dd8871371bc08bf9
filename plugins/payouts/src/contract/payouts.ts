import type {
  AccountNeed,
  AccountState,
  LeftOut,
  PayoutState,
  PayoutWay,
  RunState,
  Schedule,
  Weekday,
} from "./payout-words";

export type { AccountNeed, AccountState, LeftOut, PayoutState, PayoutWay, RunState, Schedule, Weekday };

/** How many payouts of a run stand so, and what they come to. */
export interface PayoutSum {
  state: PayoutState;
  count: number;
  /** Whole smallest units. */
  amount: string;
}

/** A run as operators see it. */
export interface AdminPayoutRun {
  id: string;
  currency_code: string;
  state: RunState;
  /** Ids and names of operators. */
  made_by: { id: string; name: string };
  made_at: string;
  decided_by: { id: string; name: string } | null;
  decided_at: string | null;
  file_at: string | null;
  sums: PayoutSum[];
}

/** A payout as operators see it. */
export interface AdminPayout {
  id: string;
  run_id: string;
  seller_id: string;
  seller_name: { fa: string; en: string };
  currency_code: string;
  amount: string;
  state: PayoutState;
  /** By which way. */
  way: PayoutWay;
  /** A code where she was left out, the bank's words where it failed, "stripe:" and its code where Stripe refused. */
  reason: string | null;
  sheba_masked: string | null;
  /** Stripe's own id of the transfer. */
  transfer_id: string | null;
  intent_at: string | null;
  outcome_at: string | null;
  hangs: string | null;
}

/** What was done with a run. */
export interface AdminPayoutEvent {
  verb: string;
  actor: { id: string; name: string };
  at: string;
  words: string | null;
  details: Record<string, number> | null;
}

/** `GET /admin/payout-runs` */
export interface AdminPayoutRunsAnswer {
  runs: AdminPayoutRun[];
  count: number;
  /** In which a run can be drafted, the market's own first. */
  currencies: string[];
}

/** `POST /admin/payout-runs`, and what changes one. */
export interface AdminPayoutRunAnswer {
  run: AdminPayoutRun;
  events: AdminPayoutEvent[];
}

/** `GET /admin/payouts` */
export interface AdminPayoutsAnswer {
  payouts: AdminPayout[];
  count: number;
}

/** `POST /admin/payout-runs/:id/file`: opened for whoever takes it, and recorded. */
export interface AdminPayoutFileAnswer {
  name: string;
  media_type: string;
  base64: string;
}

/** `POST /admin/payout-runs/:id/confirmations` */
export interface AdminPayoutConfirmedAnswer extends AdminPayoutRunAnswer {
  confirmed: { sent: number; failed: number; returned: number };
}

/** `POST /admin/payout-holds/:seller_id`, and lifting it. */
export interface AdminPayoutHoldAnswer {
  hold: { seller_id: string; since: string; until: string | null; reason: string } | null;
}

/** `GET /seller/payouts` */
export interface SellerPayoutsAnswer {
  currency_code: string;
  /** Whole smallest units, none below zero. */
  balance: { pending: string; available: string; on_the_way: string; owed: string };
  /** Day ("2026-11-26") on which she is next paid; null when she has to ask. */
  next_day: string | null;
  /** Why not on it; null when she will be. */
  why_not: LeftOut | null;
  may_ask: boolean;
  terms: {
    schedule: Schedule;
    weekday: Weekday;
    minimum: string;
    /** The market's own: hers may not be below it. */
    least_minimum: string;
    has_account: boolean;
    held: { until: string | null; reason: string } | null;
  };
  /** How she is paid, and how her account at Stripe stands. */
  way: {
    chosen: PayoutWay;
    /** Null where the market does not pay by Stripe. */
    stripe: {
      currencies: string[];
      state: AccountState | "not_begun";
      needs: AccountNeed[];
      /** In which her account is paid. */
      account_currencies: string[];
    } | null;
  };
  /** What she has in other currencies that she can be paid in, by Stripe. */
  others: {
    currency_code: string;
    balance: SellerPayoutsAnswer["balance"];
    why_not: LeftOut | null;
  }[];
  payouts: {
    id: string;
    amount: string;
    currency_code: string;
    way: PayoutWay;
    state: Exclude<PayoutState, "planned" | "left_out">;
    reason: string | null;
    sheba_masked: string | null;
    at: string;
    outcome_at: string | null;
  }[];
  count: number;
}

/** `POST /seller/payouts/stripe`: where she tells Stripe who she is; it opens once, and not for long. */
export interface StripeLinkAnswer {
  url: string;
}
