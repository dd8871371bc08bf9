/**
 * What an amount comes to in another currency, rounded down to its whole smallest units.
 *
 * @param rate how much of the other, in major units, one major unit of this is: a decimal without exponent
 */
export function exchanged(amount: bigint, rate: string, decimals: { from: number; to: number }): bigint {
  const [whole = "0", fraction = ""] = rate.split(".");
  const scaled = BigInt(whole + fraction);
  const up = 10n ** BigInt(decimals.to);
  const down = 10n ** BigInt(decimals.from + fraction.length);
  return (amount * scaled * up) / down;
}
