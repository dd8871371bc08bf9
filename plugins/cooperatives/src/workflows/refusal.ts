import { MedusaError } from "@medusajs/framework/utils";
import { COOPERATIVES_REFUSALS, type CooperativesRefusalCode } from "../contract/refusals";

/** The error to throw for a refusal of this plugin; HTTP answers it as a 4xx with its code. */
export function refusal(code: CooperativesRefusalCode): MedusaError {
  const { kind, en } = COOPERATIVES_REFUSALS[code] as { kind: string; en: string };
  return new MedusaError(kind, en, code);
}
