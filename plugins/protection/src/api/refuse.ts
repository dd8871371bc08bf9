import { MedusaError } from "@medusajs/framework/utils";
import { PROTECTION_REFUSALS, type ProtectionRefusalCode } from "../contract/refusals";

/** A refusal of this plugin, for Medusa's error handling to answer. */
export function refusal(code: ProtectionRefusalCode): MedusaError {
  const { kind, en } = PROTECTION_REFUSALS[code];
  return new MedusaError(kind, en, code);
}
