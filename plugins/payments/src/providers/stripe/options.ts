import Stripe from "stripe";

/** How this market stands with Stripe. */
export interface StripeOptions {
  /** Its secret key. */
  secretKey: string;
  /** Where buyers come back to. */
  storefront: string;
  /** Another address than Stripe's own: a double of its interface, a proxy. */
  host?: string;
  port?: number;
  protocol?: "http" | "https";
  timeoutMs?: number;
}

/** Longer than Stripe takes, shorter than a buyer waits. */
const TIMEOUT_MS = 15_000;

/** The SDK as every part of this plugin uses it: what is lost on the way is asked again, under the same key. */
export function stripeClient({ secretKey, host, port, protocol, timeoutMs }: StripeOptions): Stripe {
  return new Stripe(secretKey, {
    ...(host && { host, port, protocol }),
    timeout: timeoutMs ?? TIMEOUT_MS,
    maxNetworkRetries: 2,
    telemetry: false,
  });
}
