/** A fraction, rounded half up to a whole number; neither part is below zero. */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 2n + denominator) / (denominator * 2n);
}

/**
 * A part of an amount, rounded half up to a whole smallest unit.
 *
 * @param bp hundredths of a percent, from 0 to 10,000
 * @throws RangeError when the part is none of a whole
 */
export function hundredthsOfPercent(amount: bigint, bp: number): bigint {
  if (!Number.isSafeInteger(bp) || bp < 0 || bp > 10_000)
    throw new RangeError("a part is from nothing to all of it");
  return roundHalfUp(amount * BigInt(bp), 10_000n);
}
