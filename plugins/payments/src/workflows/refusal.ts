import { MedusaError } from "@medusajs/framework/utils";
import { PAYMENTS_REFUSALS, type PaymentsRefusalCode } from "../contract/refusals";

/** The error to throw for a refusal of this plugin; HTTP answers it as a 4xx with its code. */
export function refusal(code: PaymentsRefusalCode): MedusaError {
  const { kind, en } = PAYMENTS_REFUSALS[code];
  return new MedusaError(kind, en, code);
}
