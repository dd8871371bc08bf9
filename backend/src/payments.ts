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

/** Where things are that a provider has to know. */
interface Places {
  storefront: string;
  /** The path of a provider of the payments plugin. */
  provider: (name: string) => string;
}

type Environment = Record<string, string | undefined>;

/**
 * By whom buyers can pay besides cash on delivery and bank transfer, which Medusa's own provider notes: Stripe and ZarinPal where
 * their keys are set, and whoever `PAYMENT_PROVIDERS` names, a JSON list of `{resolve, id, options}`; a region offers those that the
 * operator gives it. They have to capture when the order is placed (Medusa's status `captured`): what is only authorised is let go
 * when a part is called off.
 *
 * @throws Error when the variable is no such list, or an address is none
 */
export function paymentsBy(env: Environment, { storefront, provider }: Places): PaymentModule {
  const stripe = stripeFrom(env);
  const zarinpal = zarinpalFrom(env);
  const own: PaymentProvider[] = [
    ...(stripe ? [{ resolve: provider("stripe"), id: "stripe", options: { ...stripe, storefront } }] : []),
    ...(zarinpal
      ? [{ resolve: provider("zarinpal"), id: "zarinpal", options: { ...zarinpal, storefront } }]
      : []),
  ];
  return {
    resolve: "@medusajs/medusa/payment",
    options: { providers: [...own, ...listed(env.PAYMENT_PROVIDERS)] },
  };
}

/** What the payments plugin has to know beside its providers: how Stripe signs, whom to ask at ZarinPal, where transfers go. */
export function paymentsPluginFrom(env: Environment, storefront: string): Record<string, unknown> {
  const zarinpal = zarinpalFrom(env);
  const { TRANSFER_IBAN: iban, TRANSFER_HOLDER: holder, TRANSFER_BANK: bank } = env;
  return {
    storefront,
    stripeWebhookSecret: env.STRIPE_WEBHOOK_SECRET || undefined,
    ...(zarinpal && { zarinpal: { ...zarinpal, storefront } }),
    ...(iban && holder && { account: { iban, holder, ...(bank && { bank }) } }),
  };
}

/** How Stripe is asked, for payments as for payouts; null where its key is not set. */
export function stripeFrom(env: Environment) {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_URL } = env;
  if (!secretKey) return null;
  if (!STRIPE_URL) return { secretKey };
  const { protocol, hostname, port } = addressOf("STRIPE_URL", STRIPE_URL);
  const secure = protocol === "https:";
  return {
    secretKey,
    host: hostname,
    port: Number(port || (secure ? 443 : 80)),
    protocol: secure ? ("https" as const) : ("http" as const),
  };
}

function zarinpalFrom(env: Environment) {
  const { ZARINPAL_MERCHANT_ID: merchantId, ZARINPAL_URL, ZARINPAL_GRAPHQL_URL } = env;
  if (!merchantId) return null;
  return {
    merchantId,
    terminalId: env.ZARINPAL_TERMINAL_ID || undefined,
    accessToken: env.ZARINPAL_ACCESS_TOKEN || undefined,
    url: ZARINPAL_URL ? addressOf("ZARINPAL_URL", ZARINPAL_URL).href : undefined,
    graphqlUrl: ZARINPAL_GRAPHQL_URL
      ? addressOf("ZARINPAL_GRAPHQL_URL", ZARINPAL_GRAPHQL_URL).href
      : undefined,
  };
}

function addressOf(name: string, value: string): URL {
  if (!URL.canParse(value)) throw new Error(`${name} must be an address such as https://example.com.`);
  return new URL(value);
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
