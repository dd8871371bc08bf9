import { MedusaError } from "@medusajs/framework/utils";
import { LISTINGS_REFUSALS, type ListingsRefusalCode } from "../contract/refusals";

/** The error to throw for a refusal of this plugin; HTTP answers it as a 4xx with its code. */
export function refusal(code: ListingsRefusalCode): MedusaError {
  const { kind, en } = LISTINGS_REFUSALS[code];
  return new MedusaError(kind, en, code);
}
