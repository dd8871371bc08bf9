import { useTranslation } from "react-i18next";

/** The operator's language: the words of a namespace of ours, and how it writes names, amounts and moments. */
export function useWords(namespace: string) {
  const { t, i18n } = useTranslation(namespace);
  const persian = i18n.language === "fa";
  const locale = persian ? "fa-IR" : "en-GB";
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Tehran",
  });
  return {
    t,
    persian,
    direction: persian ? ("rtl" as const) : ("ltr" as const),
    /** The number of an order, which is no amount. */
    plain: (value: number) => new Intl.NumberFormat(locale, { useGrouping: false }).format(value),
    moment: (instant: string | null) => (instant ? moments.format(new Date(instant)) : "—"),
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
