import { application, load } from "../application";
import { StripeDouble } from "./stripe/double";
import { ZarinpalDouble } from "./zarinpal/double";

/** The gateways of the tests: they answer over HTTP, to the providers that the shop ships. */
interface Gateways {
  stripe: StripeDouble;
  zarinpal: ZarinpalDouble;
}

const shared = globalThis as typeof globalThis & { dastranjGateways?: Gateways };

const MERCHANT = "1344b5d4-0048-11e8-94db-005056a205be";

export const STRIPE = "pp_stripe_stripe";
export const ZARINPAL = "pp_zarinpal_zarinpal";

/** Starts them before the application, and tells it where they are, as an operator would. */
export async function startGateways(): Promise<void> {
  const stripe = new StripeDouble("sk_test_of_the_tests", "whsec_of_the_tests");
  const zarinpal = new ZarinpalDouble(MERCHANT, "a token of the tests", "77");
  const zarinpalUrl = await zarinpal.listen();
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    STRIPE_URL: await stripe.listen(),
    STRIPE_CONNECT_WEBHOOK_SECRET: "whsec_of_the_market whsec_of_sellers",
    ZARINPAL_MERCHANT_ID: MERCHANT,
    ZARINPAL_TERMINAL_ID: zarinpal.terminalId,
    ZARINPAL_ACCESS_TOKEN: zarinpal.accessToken,
    ZARINPAL_URL: zarinpalUrl,
    ZARINPAL_GRAPHQL_URL: `${zarinpalUrl}/api/v4/graphql/`,
  });
  shared.dastranjGateways = { stripe, zarinpal };
}

/** Stripe, as it pays sellers. */
export function stripeDouble(): StripeDouble {
  if (!shared.dastranjGateways) throw new Error("The gateways were not started.");
  return shared.dastranjGateways.stripe;
}

/** The gateways; their regions offer them. */
export async function offerGateways(): Promise<Gateways> {
  const { container, regions } = await application();
  const offer = (id: string, provider: string) =>
    load("@medusajs/medusa/core-flows")
      .updateRegionsWorkflow(container)
      .run({
        input: { selector: { id }, update: { payment_providers: ["pp_system_default", provider] } },
      });
  await offer(regions.eur, STRIPE);
  await offer(regions.irr, ZARINPAL);
  if (!shared.dastranjGateways) throw new Error("The gateways were not started.");
  return shared.dastranjGateways;
}
