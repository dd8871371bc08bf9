/** How many decimals each currency has, by its code. */
export type Decimals = Readonly<Record<string, number>>;

/** An amount as Medusa keeps it, of whole smallest units. */
export function toAmount(units: number, currency: string, decimals: Decimals): number {
  return units / 10 ** (decimals[currency] ?? 2);
}

/** Whole smallest units of an amount as Medusa keeps it. */
export function toUnits(amount: number | string, currency: string, decimals: Decimals): number {
  return Math.round(Number(amount) * 10 ** (decimals[currency] ?? 2));
}
