import type { Month } from "./months";
import { added, amountsOf, changeOf, earnedOf, type MovedSum } from "./statement";

/** What a seller's movements of one of several months come to; `place` says which of them, from zero. */
export interface MovedInMonth extends MovedSum {
  place: number;
}

/** A month in a list: what it came to in each currency. */
export interface MonthEarnings {
  month: string;
  sums: { currency: string; opening: bigint; earned: bigint; paid_out: bigint; closing: bigint }[];
}

/**
 * What months came to, in their order. A month closes with what the next opens with; where a seller had never anything of a currency
 * yet, the month does not tell of it.
 *
 * @param openings what her accounts held when the first of the months began, by currency
 */
export function earningsOf(
  months: readonly Pick<Month, "month">[],
  openings: ReadonlyMap<string, bigint>,
  moved: readonly MovedInMonth[],
): MonthEarnings[] {
  const held = new Map(openings);
  return months.map(({ month }, place) => {
    const own = moved.filter((one) => one.place === place);
    for (const { currency } of own) if (!held.has(currency)) held.set(currency, 0n);
    const sums = [...held.keys()].sort().map((currency) => {
      const amounts = added(own.filter((one) => one.currency === currency).map(amountsOf));
      const opening = held.get(currency) ?? 0n;
      const closing = opening + changeOf(amounts);
      held.set(currency, closing);
      return { currency, opening, earned: earnedOf(amounts), paid_out: 0n - amounts.payout, closing };
    });
    return { month, sums };
  });
}
