import { split } from "@dastranj/money";
import type { CommissionRule } from "./rule";

/** A line of a part with the rule that won for it. Whole smallest units. */
export interface LineToReckon {
  /** What the buyer pays for the goods, tax included, discounts taken off. */
  goods: bigint;
  /** What the platform gives of their price. */
  platform_discount: bigint;
  rule: CommissionRule | null;
}

export interface ReckonedLine {
  /** What the commission is taken of: what the seller gets for the goods, from whomever. Not the shipping. */
  base: bigint;
  commission: bigint;
  /** On the commission. */
  vat: bigint;
}

const WHOLE = 10_000n;

/**
 * What the platform takes of a part. Lines of one rule are taken together: its percentage of their sum, rounded down in the
 * seller's favour, and its fixed amount, no less than its minimum and no more than its maximum, each once for the part; then
 * shared among the lines by what each brought. Commission and VAT together never take more than the goods brought.
 *
 * @param vatRate hundredths of a percent
 */
export function reckon(
  lines: readonly LineToReckon[],
  currency: string,
  vatRate: number,
): { lines: ReckonedLine[]; commission: bigint; vat: bigint } {
  const bases = lines.map(({ goods, platform_discount }) => goods + platform_discount);
  const commissions = lines.map(() => 0n);
  for (const rule of new Set(lines.map((line) => line.rule))) {
    if (!rule) continue;
    const own = lines.flatMap((line, index) => (line.rule === rule ? [index] : []));
    const weights = own.map((index) => bases[index] ?? 0n);
    const taken = takenBy(rule, sum(weights), currency, BigInt(vatRate));
    const shares = taken === 0n ? weights.map(() => 0n) : split(taken, weights);
    for (const [at, index] of own.entries()) commissions[index] = shares[at] ?? 0n;
  }
  const commission = sum(commissions);
  const vat = (commission * BigInt(vatRate)) / WHOLE;
  const vats = split(vat, commissions);
  return {
    lines: bases.map((base, index) => ({
      base,
      commission: commissions[index] ?? 0n,
      vat: vats[index] ?? 0n,
    })),
    commission,
    vat,
  };
}

function takenBy(rule: CommissionRule, base: bigint, currency: string, vatRate: bigint): bigint {
  const { fixed, minimum, maximum } = rule.amounts[currency] ?? { fixed: 0n, minimum: null, maximum: null };
  let taken = (base * BigInt(rule.rate)) / WHOLE + fixed;
  if (minimum !== null && taken < minimum) taken = minimum;
  if (maximum !== null && taken > maximum) taken = maximum;
  const most = (base * WHOLE) / (WHOLE + vatRate);
  return taken < most ? taken : most;
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, amount) => all + amount, 0n);
}
