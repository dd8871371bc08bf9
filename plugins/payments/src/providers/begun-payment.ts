import { defaultCurrencies } from "@medusajs/framework/utils";
import { smallestUnits } from "../domain/amounts";
import { refusal } from "../workflows/refusal";

/** Above this, JSON's numbers are no longer exact. */
const MOST = BigInt(Number.MAX_SAFE_INTEGER);

/** An amount of Medusa's in whole smallest units. */
export function unitsOf(amount: unknown, currency_code: string): bigint {
  const decimals = defaultCurrencies[currency_code.toUpperCase()]?.decimal_digits;
  if (decimals === undefined) throw refusal("payment_currency_refused");
  const units = smallestUnits(amount, decimals);
  if (units === null || units > MOST) throw refusal("payment_amount_refused");
  return units;
}

/** Where a gateway sends the buyer back to, in the language in which she left. */
export function returnAddress(
  storefront: string,
  gateway: string,
  data: Record<string, unknown> | undefined,
  query: Record<string, string> = {},
): string {
  const language = data?.locale === "en" ? "/en" : "";
  const address = new URL(`${language}/pay/${gateway}`, storefront);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address.href;
}
