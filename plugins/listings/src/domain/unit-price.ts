/** How much of a measure the unit of its unit price holds: a kilogram, a litre, a square metre, a metre. */
const UNITS = { weight: 1000, volume: 1000, area: 10_000, length: 100 } as const;

/**
 * The price of a kilogram, litre, square metre or metre, in whole smallest units, rounded half up; null for pieces.
 *
 * @param netAmount grams, millilitres, square centimetres or centimetres in one piece
 */
export function unitPrice(
  price: number,
  measure: "piece" | keyof typeof UNITS,
  netAmount: number | null,
): number | null {
  if (measure === "piece" || netAmount === null || netAmount <= 0) return null;
  const [whole, of, by] = [BigInt(price), BigInt(UNITS[measure]), BigInt(netAmount)];
  return Number((2n * whole * of + by) / (2n * by));
}
