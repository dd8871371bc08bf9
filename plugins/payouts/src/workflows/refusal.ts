import { MedusaError } from "@medusajs/framework/utils";
import { PAYOUTS_REFUSALS, type PayoutsRefusalCode } from "../contract/refusals";

/** The error to throw for a refusal of this plugin; HTTP answers it as a 4xx with its code. */
export function refusal(code: PayoutsRefusalCode): MedusaError {
  const { kind, en } = PAYOUTS_REFUSALS[code] as { kind: string; en: string };
  return new MedusaError(kind, en, code);
}
