/** A module of Medusa's as it stands in its configuration. */
interface PaymentModule {
  resolve: string;
  options: { providers: PaymentProvider[] };
}

interface PaymentProvider {
  /** A package, or the path of a folder, that exports a payment provider of Medusa's. */
  resolve: string;
  id: string;
  options?: Record<string, unknown>;
}

/**
 * By whom buyers can pay besides cash on delivery and bank transfer, which Medusa's own provider notes. Providers are named by
 * `PAYMENT_PROVIDERS`, a JSON list of `{resolve, id, options}`; a region offers those that the operator gives it. They have to capture
 * when the order is placed (Medusa's status `captured`): what is only authorised is let go when a part is called off.
 *
 * @throws Error when the variable is no such list
 */
export function paymentsBy(env: Record<string, string | undefined>): PaymentModule {
  return { resolve: "@medusajs/medusa/payment", options: { providers: listed(env.PAYMENT_PROVIDERS) } };
}

function listed(value: string | undefined): PaymentProvider[] {
  if (!value) return [];
  const given = parsed(value);
  if (Array.isArray(given) && given.every(isProvider)) return given;
  // Not the value itself: it may hold keys.
  throw new Error("PAYMENT_PROVIDERS must be a JSON list of {resolve, id, options}.");
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function isProvider(given: unknown): given is PaymentProvider {
  const { resolve, id, options = {} } = (given ?? {}) as Partial<PaymentProvider>;
  return typeof resolve === "string" && typeof id === "string" && typeof options === "object";
}
