/** How amounts, numbers and days are said in a message. */

export type Language = "fa" | "en";

const INTL = { fa: "fa-IR", en: "en-GB" } as const;

/** A number in the digits of the language, as an order's: without marks between thousands. */
export function numberSaid(language: Language, value: number): string {
  return new Intl.NumberFormat(INTL[language], { useGrouping: false }).format(value);
}

/** An amount of the currency's major unit. In Persian rials are said in tomans, as people say prices. */
export function amountSaid(language: Language, amount: number, currency: string): string {
  const code = currency.toLowerCase();
  const said = (value: number, digits: number) =>
    new Intl.NumberFormat(INTL[language], { maximumFractionDigits: digits }).format(value);
  if (code === "irr") return language === "fa" ? `${said(amount / 10, 1)} تومان` : `IRR ${said(amount, 0)}`;
  if (code === "eur") return language === "fa" ? `${said(amount, 2)} یورو` : `EUR ${said(amount, 2)}`;
  return `${said(amount, 2)} ${code.toUpperCase()}`;
}

/** A day of the calendar, near enough to need no year: ۱۴ آذر, 5 December. No time zone shifts it. */
export function daySaid(language: Language, day: string): string {
  const format = new Intl.DateTimeFormat(INTL[language], { timeZone: "UTC", day: "numeric", month: "long" });
  const parts = new Map(format.formatToParts(new Date(day)).map(({ type, value }) => [type, value]));
  return `${parts.get("day")} ${parts.get("month")}`;
}

/** A name that fits into an SMS. */
export function shortName(name: string, most = 20): string {
  const signs = [...name];
  return signs.length <= most
    ? name
    : `${signs
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
