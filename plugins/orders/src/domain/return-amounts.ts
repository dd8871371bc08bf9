/** What goes back for what comes back: whole smallest units, nothing lost and nothing made. */

import { roundDown, split } from "@dastranj/money";
import { scaled } from "./parts";

export interface PaidPart {
  /** Decimals in the major unit; `total` is whole in the smallest. */
  total: string;
  rounding_total: string;
  /** Decimal digits of the currency. */
  decimals: number;
  lines: readonly { line_item_id: string; quantity: number; total: string }[];
}

/** What of a part's total was paid for each line and for sending it. Σ is the part's total. */
export interface PaidShares {
  lines: ReadonlyMap<string, bigint>;
  shipping: bigint;
}

/** Divides what was paid for a part among its lines and its sending, in proportion to what each came to. */
export function sharesOf(part: PaidPart): PaidShares {
  const { units } = roundDown(part.total, part.decimals);
  const goods: bigint[] = part.lines.map(({ total }) => atLeastNothing(scaledWithSign(total)));
  const gross = scaledWithSign(part.total) + scaledWithSign(part.rounding_total);
  const shipping = atLeastNothing(gross - goods.reduce((sum, one) => sum + one, 0n as bigint));
  const weights: bigint[] = [...goods, shipping];
  // All of it was a gift: there is nothing to divide by, and nothing to divide.
  if (!weights.some((weight) => weight !== 0n)) weights[weights.length - 1] = 1n;
  const shares = split(units, weights);
  return {
    lines: new Map(part.lines.map(({ line_item_id }, index) => [line_item_id, shares[index] ?? 0n])),
    shipping: shares.at(-1) ?? 0n,
  };
}

/** What was paid for some pieces of a line, after some others: all pieces together give the line's share exactly. */
export function paidForPieces(share: bigint, of: number, after: number, pieces: number): bigint {
  const upTo = (count: number) => (share * BigInt(count)) / BigInt(of);
  return upTo(after + pieces) - upTo(after);
}

export interface ComingBack {
  line_item_id: string;
  /** Pieces of the line that came back or were paid for before. */
  before: number;
  pieces: number;
}

/**
 * What goes back for pieces that come back. With the last piece of a part that comes back, all others having come back too,
 * goes what was paid for sending it: the way back is all that a change of mind costs.
 *
 * @param allBack whether every piece of the part has come back with these
 */
export function amountFor(part: PaidPart, back: readonly ComingBack[], allBack: boolean): bigint {
  const shares = sharesOf(part);
  const goods = back.reduce((sum, { line_item_id, before, pieces }) => {
    const line = part.lines.find((one) => one.line_item_id === line_item_id);
    if (!line) return sum;
    return sum + paidForPieces(shares.lines.get(line_item_id) ?? 0n, line.quantity, before, pieces);
  }, 0n);
  return allBack ? goods + shares.shipping : goods;
}

/** Whole smallest units as a decimal in the major unit. */
export function inMajorUnit(units: bigint, decimals: number): string {
  if (decimals === 0) return units.toString();
  const digits = units.toString().padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** An amount in the major unit in whole smallest units; null when it is not whole in them. */
export function inSmallestUnits(amount: string, decimals: number): bigint | null {
  if (!/^\d+(\.\d+)?$/.test(amount)) return null;
  const { units, rest } = roundDown(amount, decimals);
  return rest === "0" ? units : null;
}

function scaledWithSign(amount: string): bigint {
  return amount.startsWith("-") ? -scaled(amount.slice(1)) : scaled(amount);
}

function atLeastNothing(amount: bigint): bigint {
  return amount > 0n ? amount : 0n;
}
