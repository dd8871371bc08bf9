import { MedusaError } from "@medusajs/framework/utils";
import { IDENTITY_REFUSALS, type IdentityRefusalCode } from "../../contract/refusals";

/** The error to throw for a refusal of this plugin; HTTP answers it as a 4xx with its code. */
export function refusal(code: IdentityRefusalCode): MedusaError {
  const { kind, en } = IDENTITY_REFUSALS[code];
  return new MedusaError(kind, en, code);
}
