import { useTranslation } from "react-i18next";

interface Named {
  name: string;
  name_en: string;
}

/** The operator's language: its words, and how it writes names, numbers and dates. */
export function useWords() {
  const { t, i18n } = useTranslation("sellers");
  const persian = i18n.language === "fa";
  const locale = persian ? "fa-IR" : "en-GB";
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "Asia/Tehran" });
  return {
    t,
    persian,
    locale,
    nameOf: (named: Named | null) => (named ? (persian ? named.name : named.name_en) || named.name : "—"),
    number: (value: number) => numbers.format(value),
    date: (instant: string | null) => (instant ? dates.format(new Date(instant)) : "—"),
  };
}
