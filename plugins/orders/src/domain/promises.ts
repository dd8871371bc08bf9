import { OPEN_STATUSES } from "./seller-order-states";

interface Goods {
  product_id: string | null;
  variant_id: string | null;
}

/** By which day a line is ready: the latest that was promised for its variant; null when nothing was. */
export function promiseOf(
  line: Goods,
  promised: readonly (Goods & { promised_for: string })[],
): string | null {
  return latestDay(
    promised
      .filter(
        ({ product_id, variant_id }) => product_id === line.product_id && variant_id === line.variant_id,
      )
      .map(({ promised_for }) => promised_for),
  );
}

/** The latest of some ISO days; null when there is none. */
export function latestDay(days: readonly (string | null)[]): string | null {
  return days.reduce((latest, day) => (day && (!latest || day > latest) ? day : latest), null);
}

/** Whether a part should have been ready by now: its day is over where people live, and she still has it. */
export function isLate(
  { promised_for, status }: { promised_for: string | null; status: string },
  today: string,
): boolean {
  return (
    promised_for !== null && promised_for < today && (OPEN_STATUSES as readonly string[]).includes(status)
  );
}
