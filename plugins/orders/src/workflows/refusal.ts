import { MedusaError } from "@medusajs/framework/utils";
import { ORDERS_REFUSALS, type OrdersRefusalCode } from "../contract/refusals";

/** The error to throw for a refusal of this plugin; HTTP answers it as a 4xx with its code. */
export function refusal(code: OrdersRefusalCode): MedusaError {
  const { kind, en } = ORDERS_REFUSALS[code];
  return new MedusaError(kind, en, code);
}
