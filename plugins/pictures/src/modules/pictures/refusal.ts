import { MedusaError } from "@medusajs/framework/utils";
import { PICTURES_REFUSALS } from "../../contract/refusals";

/** The error to throw for a refusal of this plugin; HTTP answers it as a 4xx with its code. */
export function refusal(code: keyof typeof PICTURES_REFUSALS): MedusaError {
  const { kind, en } = PICTURES_REFUSALS[code];
  return new MedusaError(kind, en, code);
}
