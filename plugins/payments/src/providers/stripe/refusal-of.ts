import type { Logger } from "@medusajs/framework/types";
import type { MedusaError } from "@medusajs/framework/utils";
import Stripe from "stripe";
import { refusal } from "../../workflows/refusal";

/** A failure of Stripe's as a refusal of ours. What Stripe said goes to the log, never to a buyer. */
export function refusalOf(failure: unknown, logger: Logger | undefined): MedusaError {
  if (!(failure instanceof Stripe.errors.StripeError)) throw failure;
  const { type, code, requestId, statusCode } = failure;
  logger?.warn(`Stripe: ${type} ${code ?? ""} ${statusCode ?? ""} ${requestId ?? ""}`.trim());
  const away =
    failure instanceof Stripe.errors.StripeConnectionError ||
    failure instanceof Stripe.errors.StripeAPIError ||
    failure instanceof Stripe.errors.StripeRateLimitError ||
    failure instanceof Stripe.errors.StripeIdempotencyError ||
    (statusCode ?? 0) === 409;
  if (away) return refusal("gateway_away");
  return refusal(failure instanceof Stripe.errors.StripeCardError ? "payment_not_made" : "gateway_refused");
}
