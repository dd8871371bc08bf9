import { GATEWAY_REFUSALS } from "./refusals/gateways";
import { RECEIPT_REFUSALS } from "./refusals/receipts";

/** Every refusal of this plugin, by its code: which kind of 4xx it is, and what it says in both languages. */
export const PAYMENTS_REFUSALS = { ...GATEWAY_REFUSALS, ...RECEIPT_REFUSALS } as const satisfies Record<
  string,
  { kind: string; fa: string; en: string }
>;

export type PaymentsRefusalCode = keyof typeof PAYMENTS_REFUSALS;
