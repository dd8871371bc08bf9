import { MedusaError } from "@medusajs/framework/utils";
import { SELLERS_REFUSALS, type SellersRefusalCode } from "../contract/refusals";

/** The error to throw for a refusal of this plugin; HTTP answers it as a 4xx with its code. */
export function refusal(code: SellersRefusalCode): MedusaError {
  const { kind, en } = SELLERS_REFUSALS[code];
  return new MedusaError(kind, en, code);
}
