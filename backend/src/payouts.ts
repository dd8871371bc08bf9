import { readFileSync } from "node:fs";

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
