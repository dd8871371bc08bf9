import { useTranslation } from "react-i18next";

/** The operator's language: its words, and how it writes numbers and moments. */
export function useWords() {
  const { t, i18n } = useTranslation("messages");
  const persian = i18n.language === "fa";
  const locale = persian ? "fa-IR" : "en-GB";
  const numbers = new Intl.NumberFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: "short",
    timeStyle: "medium",
    timeZone: "Asia/Tehran",
  });
  return {
    t,
    persian,
    number: (value: number) => numbers.format(value),
    moment: (instant: string | null) => (instant ? moments.format(new Date(instant)) : "—"),
  };
}
