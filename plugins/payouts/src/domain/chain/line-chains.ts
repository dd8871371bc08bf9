import { type ChainPart, split, valueChain } from "@dastranj/money";

/** A part of an order, as its buyer's money is followed through it. Whole smallest units. */
export interface PartToChain {
  /** What she pays for its way, tax included; nothing where it is free: then it is paid out of what the maker has. */
  shipping: bigint;
  /** What of that is tax. */
  shipping_tax: bigint;
  lines: readonly {
    /** What she pays for the goods, tax included, discounts taken off. */
    goods: bigint;
    /** What of that is tax. */
    tax: bigint;
    commission: bigint;
    /** On the commission. */
    vat: bigint;
    /** What the platform gives of the price: it has so much less, below nothing too. */
    platform_discount: bigint;
    /** What the maker declared that the material of all its pieces cost; null where she did not. */
    raw_material: bigint | null;
  }[];
}

/**
 * The chain of each line of a part, in their order: the goods with their share of the way, which is shared by what the goods cost. All parts
 * of all lines sum to what the buyer pays for the part, to the last unit.
 */
export function chainsOf({ shipping, shipping_tax, lines }: PartToChain): ChainPart[][] {
  const weights = lines.map(({ goods }) => goods);
  // A part of gifts alone: its way is shared evenly.
  const byGoods = weights.some((weight) => weight > 0n) ? weights : lines.map(() => 1n);
  const [taxOfWay, way] = [least(shipping_tax, shipping), shipping - least(shipping_tax, shipping)];
  const taxes = split(taxOfWay, byGoods);
  const ways = split(way, byGoods);
  return lines.map((line, index) => {
    const [transport, onTransport] = [ways[index] ?? 0n, taxes[index] ?? 0n];
    return valueChain({
      paid: line.goods + transport + onTransport,
      transport,
      tax: least(line.tax, line.goods) + onTransport,
      platform: line.commission + line.vat - line.platform_discount,
      earned: null,
      raw_material: line.raw_material,
    });
  });
}

/** Rounding may leave a unit of tax more than of price. */
function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
