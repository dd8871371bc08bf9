import { split } from "@dastranj/money";

/** What was taken of goods, of a whole part or of one line. Whole smallest units. */
export interface Taken {
  /** What the buyer paid for the goods. */
  goods: bigint;
  platform_discount: bigint;
  commission: bigint;
  vat: bigint;
}

/** What of it goes back. */
export type GivenBack = Omit<Taken, "goods">;

/**
 * What goes back of the commission, its VAT and the platform's own discount when a buyer gets money for goods back: the share
 * that her money is of what she paid. It is counted from the beginning each time, so that refunds in any number add up to what
 * was taken when everything has gone back, and never to more.
 * Goods that cost the buyer nothing give nothing back here: of a part that is called off, all that was taken goes back.
 *
 * @param before what had gone back of the goods' price before
 * @param now what goes back now; what lies above the goods' price counts for nothing
 */
export function givenBack(of: Taken, before: bigint, now: bigint): GivenBack {
  if (before < 0n || now < 0n) throw new RangeError("a refund is not negative");
  const upTo = (amount: bigint) => shareOf(of, amount < of.goods ? amount : of.goods);
  const then = upTo(before);
  const after = upTo(before + now);
  return {
    platform_discount: after.platform_discount - then.platform_discount,
    commission: after.commission - then.commission,
    vat: after.vat - then.vat,
  };
}

/** What is taken of goods of which so much of the price is never paid: the rest of it, by the same shares. */
export function takenWithout(of: Taken, never: bigint): GivenBack {
  const less = givenBack(of, 0n, never);
  return {
    platform_discount: of.platform_discount - less.platform_discount,
    commission: of.commission - less.commission,
    vat: of.vat - less.vat,
  };
}

function shareOf({ goods, platform_discount, commission, vat }: Taken, back: bigint): GivenBack {
  const share = (amount: bigint) => (goods === 0n ? 0n : (split(amount, [back, goods - back])[0] ?? 0n));
  return { platform_discount: share(platform_discount), commission: share(commission), vat: share(vat) };
}
