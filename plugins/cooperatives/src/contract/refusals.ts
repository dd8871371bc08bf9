import { ALLOTMENT_REFUSALS } from "./refusals/allotment";
import { COMPANY_REFUSALS } from "./refusals/company";
import { COOPERATIVE_REFUSALS } from "./refusals/cooperative";
import { INVOICE_REFUSALS } from "./refusals/invoice";
import { MEMBERSHIP_REFUSALS } from "./refusals/membership";
import { POOL_REFUSALS } from "./refusals/pool";
import { QUOTE_REFUSALS } from "./refusals/quote";
import { RECEIVING_REFUSALS } from "./refusals/receiving";
import { SETTLEMENT_REFUSALS } from "./refusals/settlement";

/** Every refusal of this plugin, by its code: which kind of 4xx it is, and what it says in both languages. */
export const COOPERATIVES_REFUSALS = {
  ...ALLOTMENT_REFUSALS,
  ...COMPANY_REFUSALS,
  ...COOPERATIVE_REFUSALS,
  ...INVOICE_REFUSALS,
  ...MEMBERSHIP_REFUSALS,
  ...POOL_REFUSALS,
  ...QUOTE_REFUSALS,
  ...RECEIVING_REFUSALS,
  ...SETTLEMENT_REFUSALS,
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;

export type CooperativesRefusalCode = keyof typeof COOPERATIVES_REFUSALS;
