import { CHAIN_REFUSALS } from "./refusals/chain";
import { COMMISSION_REFUSALS } from "./refusals/commission";
import { LEDGER_REFUSALS } from "./refusals/ledger";
import { PAYOUT_REFUSALS } from "./refusals/payouts";
import { POSTING_REFUSALS } from "./refusals/postings";
import { STATEMENT_REFUSALS } from "./refusals/statements";

/** Every refusal of this plugin, by its code: which kind of 4xx it is, and what it says in both languages. */
export const PAYOUTS_REFUSALS = {
  ...CHAIN_REFUSALS,
  ...COMMISSION_REFUSALS,
  ...LEDGER_REFUSALS,
  ...PAYOUT_REFUSALS,
  ...POSTING_REFUSALS,
  ...STATEMENT_REFUSALS,
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;

export type PayoutsRefusalCode = keyof typeof PAYOUTS_REFUSALS;
