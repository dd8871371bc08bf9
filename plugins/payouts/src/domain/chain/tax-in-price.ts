const WHOLE = 10_000n;

/**
 * What a buyer pays for one piece, and what of it is tax, rounded down in her favour. Whole smallest units.
 *
 * @param bp the rate, hundredths of a percent
 * @param included whether the price holds the tax already
 */
export function withTax(price: bigint, bp: number, included: boolean): { paid: bigint; tax: bigint } {
  const rate = BigInt(bp);
  if (included) return { paid: price, tax: (price * rate) / (WHOLE + rate) };
  const tax = (price * rate) / WHOLE;
  return { paid: price + tax, tax };
}
