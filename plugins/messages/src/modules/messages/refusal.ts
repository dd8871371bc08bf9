import { MedusaError } from "@medusajs/framework/utils";
import { MESSAGES_REFUSALS, type MessagesRefusalCode } from "../../contract/refusals";

/** The error to throw for a refusal of this plugin; HTTP answers it as a 4xx with its code. */
export function refusal(code: MessagesRefusalCode, more = ""): MedusaError {
  const { kind, en } = MESSAGES_REFUSALS[code];
  return new MedusaError(kind, more ? `${en} ${more}` : en, code);
}
