/** A moment as most screens tell it: its day, and its time to the minute. */
const TO_THE_MINUTE = { dateStyle: "medium", timeStyle: "short" } as const;

/** How moments are told: how much of the day, how much of the time. */
export type MomentStyle = Pick<Intl.DateTimeFormatOptions, "dateStyle" | "timeStyle">;

/** How an operator's language writes numbers, moments at the market's place, names and amounts. */
export function writtenIn(persian: boolean, style: MomentStyle = TO_THE_MINUTE) {
  const locale = persian ? "fa-IR" : "en-GB";
  const numbers = new Intl.NumberFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, { ...style, timeZone: "Asia/Tehran" });
  return {
    persian,
    locale,
    language: persian ? ("fa" as const) : ("en" as const),
    direction: persian ? ("rtl" as const) : ("ltr" as const),
    number: (value: number) => numbers.format(value),
    /** The number of an order, which is no amount. */
    plain: (value: number) => new Intl.NumberFormat(locale, { useGrouping: false }).format(value),
    moment: (instant: string | null) => (instant ? moments.format(new Date(instant)) : "—"),
    nameOf: (named: { name: string; name_en: string } | null) =>
      named ? (persian ? named.name : named.name_en) || named.name : "—",
    /** An amount as Medusa tells it. */
    money: (amount: number, currency: string) => moneyIn(locale, persian, amount, currency),
  };
}

/** Rials are told in toman, as everywhere in the market. */
function moneyIn(locale: string, persian: boolean, amount: number, currency: string): string {
  if (currency !== "irr")
    return new Intl.NumberFormat(locale, { style: "currency", currency: currency.toUpperCase() }).format(
      amount,
    );
  const toman = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(amount / 10);
  return persian ? `${toman} تومان` : `${toman} toman`;
}
