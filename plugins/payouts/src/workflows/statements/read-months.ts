import type { MedusaContainer } from "@medusajs/framework/types";
import type { StatementsAnswer } from "../../contract/statements";
import { earningsOf } from "../../domain/statements/earnings";
import { type Month, monthAt, monthNamed, monthsFrom, type Reckoning } from "../../domain/statements/months";
import { refusal } from "../refusal";
import { booksOf, decimalsOf, reckoningOfSeller, type Whose } from "./whose";

const MONTHS_SHOWN = 12;

/** A seller's last months, or those before one of them: what each came to. */
export async function readMonths(
  container: MedusaContainer,
  { seller_id, now, before }: Whose & { before?: string },
): Promise<StatementsAnswer> {
  const where = await reckoningOfSeller(container, { seller_id, now });
  const present = monthAt(now, where);
  const last = before === undefined ? present : monthBefore(before, present, where);
  const shown = Array.from({ length: MONTHS_SHOWN }, (_, place) =>
    monthsFrom(last, place - MONTHS_SHOWN + 1, where),
  );
  const [oldest] = shown as [typeof last];
  const bounds = [...shown.map(({ from }) => from), last.until];
  const { began_at, openings, moved } = await booksOf(container).months(seller_id, bounds);
  const earnings = earningsOf(shown, openings, moved);
  const codes = [...new Set(earnings.flatMap(({ sums }) => sums.map(({ currency }) => currency)))].sort();
  const decimals = await decimalsOf(container, codes);
  const months = shown.flatMap(({ month, from, until }, place) =>
    began_at && began_at < until
      ? [
          {
            month,
            from: from.toISOString(),
            until: until.toISOString(),
            open: until > now,
            sums: (earnings[place]?.sums ?? []).map(({ currency, opening, earned, paid_out, closing }) => ({
              currency,
              opening: String(opening),
              earned: String(earned),
              paid_out: String(paid_out),
              closing: String(closing),
            })),
          },
        ]
      : [],
  );
  return {
    calendar: where.calendar,
    time_zone: where.time_zone,
    currencies: codes.map((code) => ({ code, decimals: decimals(code) })),
    months: months.reverse(),
    earlier: began_at && began_at < oldest.from ? oldest.month : null,
  };
}

function monthBefore(name: string, present: Month, where: Reckoning): Month {
  const named = monthNamed(name, where);
  if (!named || named.from > present.from) throw refusal("statement_month_unknown");
  return monthsFrom(named, -1, where);
}
