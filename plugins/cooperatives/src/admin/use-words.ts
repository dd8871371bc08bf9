import { useTranslation } from "react-i18next";

/** The operator's language: the words of a namespace of ours, and how it writes numbers and moments. */
export function useWords(namespace: string) {
  const { t, i18n } = useTranslation(namespace);
  const persian = i18n.language === "fa";
  const locale = persian ? "fa-IR" : "en-GB";
  const numbers = new Intl.NumberFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Tehran",
  });
  return {
    t,
    persian,
    direction: persian ? ("rtl" as const) : ("ltr" as const),
    number: (value: number) => numbers.format(value),
    moment: (instant: string) => moments.format(new Date(instant)),
  };
}
