/** By whose midnight the market's day begins, on which goods take turns and promises move. */
export const MARKET_TIME_ZONE = "Asia/Tehran";

const format = new Intl.DateTimeFormat("en-CA", {
  timeZone: MARKET_TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The market's day as an ISO date. */
export function marketDay(now: Date): string {
  return format.format(now);
}

type Document = Readonly<Record<string, unknown>>;

/** So much of the million may a rank move unnoticed. */
const IMMATERIAL = 1000;

/** Whether the day alone has made a document another: its promise, what of it sold lately, or its place among others. */
export function movedByDay(now: Document, shown: Document): boolean {
  return (
    (now.ready_by ?? null) !== (shown.ready_by ?? null) ||
    Number(now.sales ?? 0) !== Number(shown.sales ?? 0) ||
    Math.abs(Number(now.rank) - Number(shown.rank ?? 0)) >= IMMATERIAL
  );
}
