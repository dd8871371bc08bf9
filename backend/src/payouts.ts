import { readFileSync } from "node:fs";
import { stripeFrom } from "./payments";

type Environment = Record<string, string | undefined>;

/** The names of templates that come with the product; anything else names a file. */
const OURS = ["csv", "pain.001"];

/**
 * How sellers are paid: by which file for the market's bank, from which account, and from which amount on.
 *
 * @throws Error naming the variable that cannot be read
 */
export function payoutsBy(env: Environment) {
  const minimum = env.PAYOUT_MINIMUM || "500000";
  if (!/^[1-9]\d{0,14}$/.test(minimum))
    throw new Error(`PAYOUT_MINIMUM is ${minimum}; it must be a whole number of rials, 1 or more.`);
  const bic = env.PAYOUT_ACCOUNT_BIC || undefined;
  const debtor = { name: env.PAYOUT_ACCOUNT_NAME ?? "", iban: env.PAYOUT_ACCOUNT_IBAN ?? "", bic };
  return { minimum, debtor, template: templateOf(env.PAYOUT_BANK_TEMPLATE || "csv") };
}

/**
 * Where the market pays sellers by Stripe, too: with its secret key and the secrets of the webhooks that tell of accounts and transfers.
 *
 * @throws Error naming the variable that cannot be read
 */
export function stripePayoutsBy(env: Environment) {
  const stripe = stripeFrom(env);
  const webhookSecrets = (env.STRIPE_CONNECT_WEBHOOK_SECRET ?? "").split(/[\s,]+/).filter(Boolean);
  if (!stripe || webhookSecrets.length === 0) return undefined;
  return { ...stripe, webhookSecrets, currencies: currenciesOf(env.STRIPE_PAYOUT_CURRENCIES || "eur:1000") };
}

/** "eur:1000,chf:2000": currencies, and below how many of their smallest units nobody is paid. */
function currenciesOf(listed: string): Record<string, string> {
  return Object.fromEntries(
    listed.split(",").map((one) => {
      const [, currency, minimum] = /^\s*([a-z]{3}):([1-9]\d{0,14})\s*$/.exec(one) ?? [];
      if (!currency || !minimum)
        throw new Error(`STRIPE_PAYOUT_CURRENCIES is ${listed}; it must be such as eur:1000,chf:2000.`);
      return [currency, minimum];
    }),
  );
}

function templateOf(named: string): unknown {
  if (OURS.includes(named)) return named;
  try {
    return JSON.parse(readFileSync(named, "utf8"));
  } catch (error) {
    throw new Error(`PAYOUT_BANK_TEMPLATE is ${named}; it must be ${OURS.join(", ")} or a file of JSON.`, {
      cause: error,
    });
  }
}
